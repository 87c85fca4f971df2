package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.Involvement;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.TabSource;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What an organisation took part in, on its page. */
final class InitiativesTab implements TabSource {

    private final InitiativeWork work;
    private final Desk desk;

    InitiativesTab(InitiativeWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    @Override
    public int count(UUID organisation) {
        return work.countOf(organisation);
    }

    @Override
    public ProfileTab tab(UUID organisation, int count) {
        return new ProfileTab("initiatives", desk.say("initiative.title"), count, () -> content(organisation));
    }

    private Node content(UUID organisation) {
        VBox rows = new VBox();
        rows.getStyleClass().add("initiative-tab");
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("profile-scroll");
        scroll.getStylesheets().add(Styles.sheet());
        desk.tasks().read(() -> work.of(organisation), found -> rows.getChildren().setAll(rows(found)));
        return scroll;
    }

    private List<? extends Node> rows(List<Involvement> found) {
        InitiativeWords words = new InitiativeWords(desk.language());
        return found.isEmpty()
                ? List.of(styled(words.say("initiative.takes-part-in-none"), "small"))
                : found.stream().map(one -> row(words, one)).toList();
    }

    private Node row(InitiativeWords words, Involvement one) {
        Initiative initiative = one.initiative();
        Hyperlink name = new Hyperlink(initiative.name(), InitiativeWords.icon(initiative.kind()).node());
        name.getStyleClass().add("initiative-name-link");
        name.setOnAction(_ -> desk.navigator().go(new Target.Initiative(initiative.id())));
        String place = words.place(initiative);
        VBox what = new VBox(name, styled(place.isEmpty() ? words.days(initiative) : words.days(initiative) + " · " + place, "small"));
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label answer = new Label(words.of(one.participation().status()), InitiativeWords.icon(one.participation().status()).node());
        answer.getStyleClass().addAll("badge", "state-badge", Styles.of(one.participation().status()));
        VBox how = new VBox(styled(words.of(one.participation().part())), answer);
        how.getStyleClass().add("initiative-when");
        HBox row = new HBox(what, how);
        row.getStyleClass().addAll("initiative-row", "initiative-tab-row");
        return row;
    }

    private static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
