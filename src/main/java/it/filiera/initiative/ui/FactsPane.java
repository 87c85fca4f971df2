package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.Zones;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.Pieces;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The values of an initiative, each edited where it stands: a press, Enter or F2 opens it, Enter saves, Escape leaves. */
final class FactsPane extends VBox {

    private final Desk desk;
    private final InitiativeModel model;
    private final InitiativeWords words;
    private final Links links;
    private final Initiative initiative;
    private final VBox rows = new VBox();
    private final Subscription subscription;
    private Optional<FactEditor> editor = Optional.empty();

    FactsPane(Desk desk, InitiativeModel model, Links links, Initiative initiative) {
        this.desk = desk;
        this.model = model;
        this.links = links;
        this.initiative = initiative;
        this.words = new InitiativeWords(desk.language());
        Label title = Pieces.styled(new Label(words.say("initiative.facts")), "initiative-heading");
        Label hint = Pieces.styled(new Label(words.say("page.edit-hint"), Icon.EDIT.node()), "initiative-hint");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        getStyleClass().add("initiative-facts");
        rows.getStyleClass().add("initiative-rows");
        getChildren().setAll(Pieces.styled(new HBox(title, between, hint), "initiative-line"), rows);
        subscription = model.edit().subscribe(this::show);
    }

    /** Builds the rows; the focus goes into the editor that opens, and back to the value whose editor closed. */
    private void show(@Nullable FieldEdit edit) {
        Optional<InitiativeField> left = editor.map(FactEditor::field);
        editor.ifPresent(FactEditor::close);
        editor = Optional.ofNullable(edit).map(typed -> new FactEditor(desk, model, typed, initiative));
        List<Node> nodes = new ArrayList<>();
        List<Node> missing = new ArrayList<>();
        for (InitiativeField field : Facts.SHOWN) {
            String shown = Facts.shown(initiative, field, words, desk.language().locale());
            if (editor.filter(open -> open.field() == field).isPresent()) {
                nodes.add(row(field, editor.orElseThrow()));
            } else if (shown.isEmpty()) {
                missing.add(chip(field));
            } else {
                nodes.add(row(field, value(field, shown)));
            }
        }
        if (!missing.isEmpty()) {
            FlowPane chips = Pieces.styled(new FlowPane(), "initiative-chips");
            chips.getChildren().setAll(missing);
            nodes.add(row(words.say("page.not-known"), chips));
        }
        rows.getChildren().setAll(nodes);
        editor.ifPresentOrElse(FactEditor::begin, () -> left.ifPresent(this::focus));
    }

    /** Goes on where somebody was typing before the page was built anew. */
    void resume() {
        editor.ifPresent(FactEditor::resume);
    }

    private void focus(InitiativeField field) {
        Node value = lookup("#" + id(field));
        if (value != null) {
            value.requestFocus();
        }
    }

    private Node row(InitiativeField field, Node value) {
        return row(words.say(InitiativeWords.name(field)), value);
    }

    private static Node row(String name, Node value) {
        HBox.setHgrow(value, Priority.ALWAYS);
        Label label = Pieces.styled(new Label(name), "initiative-name");
        label.setWrapText(true);
        return Pieces.styled(new HBox(label, value), "initiative-fact");
    }

    private Node value(InitiativeField field, String shown) {
        String name = words.say("page.edit-value", words.say(InitiativeWords.name(field)), shown);
        Button button = Pieces.value(shown, name, _ -> model.begin(field));
        button.setId(id(field));
        return switch (field) {
            case ZONE -> new VBox(Stream.concat(Stream.of(button), usualZone().stream()).toArray(Node[]::new));
            case SOURCE -> new VBox(button, link(words.say("initiative.open-page"), Icon.OPEN_PAGE, () -> openPage()));
            default -> button;
        };
    }

    /** Where the clocks of its country go otherwise, the usual zone is offered. */
    private Optional<Node> usualZone() {
        return Zones.fits(initiative.zone(), initiative.country())
                ? Optional.empty()
                : Zones.likely(initiative.country(), initiative.place())
                        .map(ZoneId::getId)
                        .map(zone -> link(words.say("initiative.usual-zone", zone), Icon.ZONE, () -> model.takeZone(zone)));
    }

    private void openPage() {
        links.open(Facts.typed(initiative, InitiativeField.SOURCE));
    }

    private static Node link(String text, Icon icon, Runnable work) {
        Hyperlink link = Pieces.styled(new Hyperlink(text, icon.node()), "initiative-link");
        link.setOnAction(_ -> {
            link.setVisited(false);
            work.run();
        });
        return link;
    }

    private Node chip(InitiativeField field) {
        String name = words.say(InitiativeWords.name(field));
        Button chip = Pieces.styled(new Button(name, Icon.ADD.node()), "initiative-chip");
        chip.setId(id(field));
        chip.setAccessibleText(words.say("initiative.add-value", name));
        chip.setOnAction(_ -> model.begin(field));
        return chip;
    }

    private static String id(InitiativeField field) {
        return "initiative-" + field.code();
    }

    void close() {
        subscription.unsubscribe();
        editor.ifPresent(FactEditor::close);
    }
}
