package it.filiera.history.ui.log;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Offers drafts that were left: to go on with, to throw away, or to pass over by typing. */
final class DraftsPart {

    private static final int SHOWN = 3;
    private static final int LONGEST = 60;

    private final Desk desk;
    private final LogWork work;
    private final VBox box;

    DraftsPart(Desk desk, LogWork work, VBox box) {
        this.desk = desk;
        this.work = work;
        this.box = box;
        box.managedProperty().bind(box.visibleProperty());
    }

    void show(List<Kept> offered) {
        box.setVisible(!offered.isEmpty());
        Label title = new Label(desk.say("log.drafts", offered.size()), Icon.DRAFT.node());
        title.getStyleClass().add("strong");
        Label anew = new Label(desk.say("log.drafts-anew"));
        anew.getStyleClass().add("quiet");
        anew.setWrapText(true);
        box.getChildren().setAll(Stream.concat(
                        Stream.concat(Stream.of(title), offered.stream().limit(SHOWN).map(this::row)), Stream.of(anew))
                .toList());
    }

    private Node row(Kept kept) {
        Label what = new Label(words(kept.draft()));
        what.setMinWidth(0);
        Label at = new Label(DateTimeFormatter.ofPattern("d MMM, HH:mm", desk.language().locale()).format(kept.at().atZone(work.home())));
        at.getStyleClass().add("quiet");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button resume = new Button(desk.say("log.draft-resume"));
        resume.getStyleClass().add("small");
        resume.setMinWidth(Region.USE_PREF_SIZE);
        resume.setAccessibleText(desk.say("log.draft-resume-what", what.getText()));
        resume.setOnAction(_ -> work.resume(kept));
        HBox row = new HBox(what, at, space, resume, discard(kept, what.getText()));
        row.getStyleClass().add("draft");
        return row;
    }

    private Button discard(Kept kept, String what) {
        Button discard = new Button(null, Icon.REMOVE.node());
        String words = desk.say("log.draft-discard", what);
        discard.getStyleClass().addAll("flat", "bar-button", "small");
        discard.setAccessibleText(words);
        discard.setTooltip(new Tooltip(words));
        discard.setOnAction(_ -> {
            work.discard(kept);
            box.getChildren().remove(discard.getParent());
            box.setVisible(box.getChildren().stream().anyMatch(HBox.class::isInstance));
        });
        return discard;
    }

    /** Whom it is about and its subject; of a text without either its beginning. */
    private String words(Draft draft) {
        String all = Stream.of(
                        draft.who().stream().map(Pick::name).collect(Collectors.joining(", ")),
                        draft.subject().isBlank() ? draft.body().strip().lines().findFirst().orElse("") : draft.subject())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        String shown = all.isEmpty() ? desk.say("log.draft-nameless") : all;
        return shown.length() <= LONGEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, Math.min(LONGEST, shown.codePointCount(0, shown.length())))) + "…";
    }
}
