package it.filiera.profile;

import it.filiera.message.Messages;
import it.filiera.profile.Head.Line;
import it.filiera.ui.Views;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Fills a head with words; where they stand is its view's. */
public abstract sealed class HeadController permits PaneHeadController, WideHeadController {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Tooltip whole = new Tooltip();
    private final Parent root;

    /** So many lines stand in the view itself. */
    private final int standing;

    @FXML
    private Label initial;

    @FXML
    private Label name;

    @FXML
    private Label legalForm;

    @FXML
    private Pane lines;

    @FXML
    private Pane badges;

    @FXML
    private Label completeness;

    @FXML
    private ProgressBar share;

    @FXML
    private Pane freshness;

    @FXML
    private Pane actionsPlace;

    HeadController(Messages messages) {
        this.root = Views.load(messages, this);
        lines.setMinWidth(0);
        badges.setMinWidth(0);
        lines.getChildren().forEach(label -> fitting((Label) label, lines));
        standing = lines.getChildren().size();
    }

    /** Says something else, with other actions beside it. */
    public void show(Head head, List<Node> actions) {
        initial.setText(head.initial());
        name.setText(head.name());
        whole.setText(head.name());
        name.setTooltip(whole);
        legalForm.setText(head.legalForm());
        legalForm.setManaged(head.legalForm() != null);
        lines.getChildren().remove(standing, lines.getChildren().size());
        lines.getChildren().addAll(shown(head).stream().map(HeadController::label).map(label -> fitting(label, lines)).toList());
        badges.getChildren().setAll(head.badges().stream().map(HeadController::label).map(label -> fitting(label, badges)).toList());
        completeness.setText(head.completeness().text());
        share.setProgress(head.completeness().share());
        share.setAccessibleText(head.completeness().text());
        freshness.getChildren().setAll(label(head.freshness()));
        actionsPlace.getChildren().setAll(actions);
    }

    /** A text that is longer than its row ends in an ellipsis; without this it would push the rest of the head out of the window. */
    private static Label fitting(Label text, Pane row) {
        text.maxWidthProperty().bind(row.widthProperty());
        return text;
    }

    /** The lines for which there is room. */
    abstract List<Line> shown(Head all);

    private static Label label(Line line) {
        Label label = new Label(line.text(), line.icon().node());
        label.getStyleClass().add("head-line");
        label.pseudoClassStateChanged(MARKED, line.marked());
        return label;
    }

    private static Label label(Badge badge) {
        Label label = new Label(badge.text());
        label.getStyleClass().addAll("badge", badge.kind().styleClass());
        return label;
    }

    public Parent root() {
        return root;
    }
}
