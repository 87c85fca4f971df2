package it.filiera.ui;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The small things of which the page of a record is made. Their looks are in {@code pieces.css}. */
public final class Pieces {

    private Pieces() {}

    public static VBox section(String title, Collection<? extends Node> content) {
        Label heading = styled(new Label(title), "page-heading");
        VBox section = new VBox(heading);
        section.getStyleClass().add("page-section");
        section.getChildren().addAll(content);
        return section;
    }

    public static Label text(String text) {
        Label label = styled(new Label(text), "page-text");
        label.setWrapText(true);
        return label;
    }

    public static Label muted(String text) {
        Label label = styled(new Label(text), "page-muted");
        label.setWrapText(true);
        return label;
    }

    public static Hyperlink link(String text, Icon icon, Runnable work) {
        Hyperlink link = link(text, work);
        link.setGraphic(icon.node());
        return link;
    }

    public static Hyperlink link(String text, Runnable work) {
        Hyperlink link = styled(new Hyperlink(text), "page-link");
        link.setWrapText(true);
        link.setOnAction(_ -> {
            link.setVisited(false);
            work.run();
        });
        return link;
    }

    public static Button chip(String text, Runnable work) {
        Button chip = styled(new Button(text), "page-chip");
        chip.setOnAction(_ -> work.run());
        return chip;
    }

    public static Button iconButton(Icon icon, String name, Runnable work) {
        Button button = styled(new Button(null, icon.node()), "page-icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> work.run());
        return button;
    }

    /** A value that a press, Enter or F2 opens for an edit; {@code name} says what it is. */
    public static Button value(String text, String name, Consumer<Node> edit) {
        Button button = new Button(text);
        button.getStyleClass().setAll("page-value");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(name);
        button.setOnAction(_ -> edit.accept(button));
        button.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    public static FlowPane flow(List<? extends Node> nodes) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("page-flow");
        flow.getChildren().addAll(nodes);
        return flow;
    }

    /** What it is at the left, what is known of it at the right. */
    public static HBox row(String name, Node... value) {
        Label label = styled(new Label(name), "page-row-name");
        label.setWrapText(true);
        VBox values = new VBox(value);
        values.getStyleClass().add("page-row-value");
        HBox.setHgrow(values, Priority.ALWAYS);
        HBox row = new HBox(label, values);
        row.getStyleClass().add("page-row");
        return row;
    }

    /** A flag beside a person: what they do not want. */
    public static Label refused(String words) {
        Label flag = styled(new Label(words, Icon.DO_NOT_CONTACT.node()), "refused-flag");
        flag.setMinWidth(Region.USE_PREF_SIZE);
        return flag;
    }

    /** Gives a text that names a person the sign of those flags, or takes it away. */
    public static <T extends Labeled> T refusing(T text, boolean refuses) {
        text.setGraphic(refuses ? Icon.DO_NOT_CONTACT.node() : null);
        text.getStyleClass().remove("refusing");
        if (refuses) {
            text.getStyleClass().add("refusing");
        }
        return text;
    }

    /** Two ends of a line. */
    public static HBox ends(Node left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        if (left instanceof Labeled labeled) {
            labeled.setMaxWidth(Double.MAX_VALUE);
        }
        HBox line = new HBox(left, right);
        line.getStyleClass().add("page-line");
        return line;
    }

    /** Shows a node, or leaves neither it nor its place. */
    public static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    public static <T extends Node> T styled(T node, String style) {
        node.getStyleClass().add(style);
        return node;
    }
}
