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

    private final Head head;
    private final List<Node> actions;
    private final Parent root;

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

    HeadController(Messages messages, Head head, List<Node> actions) {
        this.head = head;
        this.actions = actions;
        this.root = Views.load(messages, this);
    }

    @FXML
    private void initialize() {
        initial.setText(head.initial());
        name.setText(head.name());
        name.setTooltip(new Tooltip(head.name()));
        legalForm.setText(head.legalForm());
        legalForm.setManaged(head.legalForm() != null);
        shown(head).forEach(line -> lines.getChildren().add(label(line)));
        head.badges().forEach(badge -> badges.getChildren().add(label(badge)));
        fit(lines);
        fit(badges);
        completeness.setText(head.completeness().text());
        share.setProgress(head.completeness().share());
        share.setAccessibleText(head.completeness().text());
        freshness.getChildren().add(label(head.freshness()));
        actionsPlace.getChildren().addAll(actions);
    }

    /** A text that is longer than its row ends in an ellipsis; without this it would push the rest of the head out of the window. */
    private static void fit(Pane row) {
        row.setMinWidth(0);
        row.getChildren().forEach(text -> ((Label) text).maxWidthProperty().bind(row.widthProperty()));
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
