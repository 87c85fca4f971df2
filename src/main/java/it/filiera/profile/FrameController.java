package it.filiera.profile;

import it.filiera.message.Messages;
import it.filiera.ui.Pieces;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Head above, tabs in the middle, actions below. */
public final class FrameController implements AutoCloseable {

    private final FrameState state;
    private final Parent root;
    private List<ProfileTab> shown = List.of();
    private Subscription subscription = Subscription.EMPTY;
    private boolean opening;

    @FXML
    private StackPane headPlace;

    @FXML
    private FlowPane tabsPlace;

    @FXML
    private StackPane content;

    @FXML
    private HBox actionsPlace;

    public FrameController(Messages messages, FrameState state) {
        this.state = state;
        this.root = Views.load(messages, this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        subscription = state.chosen().subscribe((_, _) -> open());
    }

    /** Shows another head, other tabs, other actions; the chosen tab stays chosen if it is still there. */
    public void show(Node head, List<ProfileTab> tabs, List<Node> actions) {
        Optional<String> focused = focused();
        shown = tabs;
        if (!headPlace.getChildren().equals(List.of(head))) {
            headPlace.getChildren().setAll(head);
        }
        actionsPlace.getChildren().setAll(actions);
        Pieces.show(actionsPlace, !actions.isEmpty());
        ToggleGroup one = new ToggleGroup();
        tabsPlace.getChildren().setAll(tabs.stream().map(tab -> button(tab, one)).toList());
        open();
        focused.map(id -> root.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** The name of what has the focus in here, by which its successor is found. */
    private Optional<String> focused() {
        return Optional.ofNullable(root.getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> owner.getId() != null && content.lookup("#" + owner.getId()) == owner)
                .map(Node::getId);
    }

    private ToggleButton button(ProfileTab tab, ToggleGroup one) {
        ToggleButton button = new ToggleButton(tab.title());
        button.getStyleClass().setAll("profile-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(one);
        button.setUserData(tab);
        if (tab.count() != null) {
            Label count = new Label(tab.count().toString());
            count.getStyleClass().add("tab-count");
            button.setGraphic(count);
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setOnAction(_ -> button.setSelected(true));
        button.selectedProperty().subscribe((_, selected) -> {
            if (selected && !opening) {
                state.chosen().set(tab.id());
            }
        });
        return button;
    }

    private void open() {
        shown.stream()
                .filter(tab -> tab.id().equals(state.chosen().get()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(this::open);
    }

    private void open(ProfileTab tab) {
        opening = true;
        for (Node button : tabsPlace.getChildren()) {
            ((ToggleButton) button).setSelected(tab.equals(button.getUserData()));
        }
        opening = false;
        content.getChildren().setAll(tab.content().get());
    }

    /** Ends its subscription. */
    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
