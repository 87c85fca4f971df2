package it.filiera.history.ui.timeline;

import it.filiera.search.Marked;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text on as many lines as it needs, with its matches marked. */
final class MarkedText extends TextFlow {

    MarkedText(Marked text, String style) {
        getStyleClass().addAll("timeline-marked", style);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.text());
        text.pieces().forEach(piece -> getChildren().add(node(piece)));
    }

    private static Node node(Marked.Piece piece) {
        Node node = piece.marked() ? new Label(piece.text()) : new Text(piece.text());
        node.getStyleClass().add(piece.marked() ? "match" : "timeline-text");
        return node;
    }
}
