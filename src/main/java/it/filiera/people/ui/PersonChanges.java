package it.filiera.people.ui;

import it.filiera.ledger.Committed;
import it.filiera.ui.Dates;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who changed what of a person and when, newest first, each to be taken back. */
final class PersonChanges {

    /** The actions of this feature; those of others have words of their own. */
    private static final Set<String> KNOWN = Set.of(
            "person-new", "person-set", "person-remove", "position-new", "position-set", "position-end", "position-remove",
            "do-not-contact", "contact-again", "undo");

    private final PeopleDesk desk;

    PersonChanges(PeopleDesk desk) {
        this.desk = desk;
    }

    Node of(List<Committed> changes) {
        VBox all = Pieces.styled(new VBox(), "page-content");
        changes.forEach(change -> all.getChildren().add(item(change)));
        return all;
    }

    private Node item(Committed change) {
        String when = new Dates(desk.desk().language().locale()).moment(change.at(), ZoneId.systemDefault());
        VBox texts = new VBox(Pieces.text(action(change)), Pieces.muted(desk.say("page.change-by", change.by(), when)));
        HBox.setHgrow(texts, Priority.ALWAYS);
        return Pieces.styled(
                new HBox(
                        texts,
                        Pieces.iconButton(
                                Icon.UNDO, desk.say("page.undo-change", change.number()), () -> desk.desk().notices().takeBack(change.id()))),
                "page-item");
    }

    private String action(Committed change) {
        return KNOWN.contains(change.action()) ? desk.say("people.change." + change.action()) : desk.say("people.change.other");
    }
}
