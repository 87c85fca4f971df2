package it.filiera.directory.ui.results;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One line of text with its matches marked. What has no room at the end is cut with an ellipsis. */
final class MarkedLine extends Region {

    MarkedLine(String styleClass) {
        getStyleClass().addAll("marked-line", styleClass);
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
    }

    void show(Marked text) {
        getChildren().setAll(text.pieces().stream().map(MarkedLine::label).toList());
        setAccessibleText(text.text());
    }

    private static Node label(Marked.Piece piece) {
        Label label = new Label(piece.text());
        label.getStyleClass().setAll("label", piece.marked() ? "mark" : "plain");
        label.setMinWidth(0);
        return label;
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
            double room = Math.clamp(getWidth() - at, 0, snapSizeX(node.prefWidth(-1)));
            node.setVisible(room > 0);
            node.resizeRelocate(at, 0, room, getHeight());
            at += room;
        }
    }
}
