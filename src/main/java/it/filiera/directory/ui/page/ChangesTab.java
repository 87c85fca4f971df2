package it.filiera.directory.ui.page;

import it.filiera.directory.OrganisationChange;
import it.filiera.ledger.Committed;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who changed what and when, newest first, each to be taken back. */
final class ChangesTab {

    private final PageDesk desk;
    private final ChangeWords words;

    ChangesTab(PageDesk desk) {
        this.desk = desk;
        this.words = new ChangeWords(desk);
    }

    Node of(List<OrganisationChange> changes) {
        VBox all = Pieces.styled(new VBox(), "page-content");
        changes.forEach(change -> all.getChildren().add(item(change)));
        return all;
    }

    Node item(OrganisationChange change) {
        VBox texts = new VBox(Pieces.text(words.action(change.changeSet())));
        words.differences(change.differences()).forEach(line -> texts.getChildren().add(Pieces.text(line)));
        texts.getChildren().add(Pieces.muted(when(change.changeSet())));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox item = Pieces.styled(new HBox(texts), "page-item");
        if (words.canBeUndone(change.changeSet())) {
            Button undo = Pieces.iconButton(
                    Icon.UNDO, desk.say("page.undo-change", change.changeSet().number()), () -> desk.desk().notices().takeBack(change.changeSet().id()));
            item.getChildren().add(undo);
        }
        return item;
    }

    private String when(Committed entry) {
        return desk.say("page.change-by", entry.by(), desk.dates().moment(entry.at(), desk.zone()));
    }
}
