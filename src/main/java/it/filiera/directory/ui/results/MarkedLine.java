package it.filiera.directory.ui.results;

import it.filiera.search.Marked;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * One line of text with its matches marked. What has no room at the end is cut with an ellipsis. Its labels stay for the next text, because
 * new nodes are what typing waits for.
 */
final class MarkedLine extends Region {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final Marked.Piece NOTHING = new Marked.Piece("", false);

    MarkedLine(String styleClass) {
        getStyleClass().addAll("marked-line", styleClass);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
    }

    void show(Marked text) {
        List<Marked.Piece> pieces = text.pieces();
        while (getChildren().size() < pieces.size()) {
            getChildren().add(label());
        }
        for (int i = 0; i < getChildren().size(); i++) {
            show((Label) getChildren().get(i), i < pieces.size() ? pieces.get(i) : NOTHING);
        }
        setAccessibleText(text.text());
    }

    private static Label label() {
        Label label = new Label();
        label.setMinWidth(0);
        return label;
    }

    private static void show(Label label, Marked.Piece piece) {
        label.setText(piece.text());
        label.pseudoClassStateChanged(MARKED, piece.marked());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(node -> snapSizeX(node.prefWidth(-1))).sum();
    }

    @Override
    protected void layoutChildren() {
        double at = 0;
        for (Node node : List.copyOf(getChildren())) {
            double room = Math.max(0, Math.min(getWidth() - at, snapSizeX(node.prefWidth(-1))));
            node.setVisible(room > 0);
            node.resizeRelocate(at, 0, room, getHeight());
            at += room;
        }
    }
}
