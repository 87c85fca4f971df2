package it.filiera.data;

import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Tabs above, the part that is shown below. */
final class DataController implements Screen {

    private final Desk desk;
    private final DataModel model;
    private final Screen part;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Region head;

    @FXML
    private HBox tabs;

    @FXML
    private StackPane place;

    DataController(Desk desk, DataModel model) {
        this.desk = desk;
        this.model = model;
        this.part = model.shown().open();
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        List<DataPart> parts = model.parts();
        parts.forEach(each -> tabs.getChildren().add(tab(each, pill(parts.indexOf(each), parts.size()))));
        place.getChildren().setAll(part.root());
        subscriptions = subscriptions.and(model.shown().alone().subscribe(alone -> Pieces.show(head, !alone)));
    }

    private static String pill(int place, int all) {
        return all == 1 ? "only-pill" : place == 0 ? "left-pill" : place == all - 1 ? "right-pill" : "center-pill";
    }

    private ToggleButton tab(DataPart of, String pill) {
        ToggleButton tab = new ToggleButton(desk.language().say(of.title()));
        tab.setId("data-" + of.code());
        tab.getStyleClass().addAll("data-tab", pill);
        tab.setMinWidth(Region.USE_PREF_SIZE);
        tab.setSelected(of == model.shown());
        tab.setContentDisplay(ContentDisplay.RIGHT);
        tab.setOnAction(_ -> go(tab, of));
        subscriptions = subscriptions.and(of.count().subscribe(count -> tab.setGraphic(count == null ? null : badge(count))));
        return tab;
    }

    private static Label badge(int count) {
        return Pieces.styled(new Label(String.valueOf(count)), "data-count");
    }

    /** In place of this part, so that back leads to where one was before the tabs. */
    private void go(ToggleButton tab, DataPart of) {
        tab.setSelected(true);
        if (of != model.shown()) {
            model.stayOnTabs();
            desk.navigator().replace(new Target.Data(of.code()));
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return part.header();
    }

    @Override
    public Subject subject() {
        return part.subject();
    }

    @Override
    public void focus() {
        if (model.cameByTab()) {
            root.lookup("#data-" + model.shown().code()).requestFocus();
        } else {
            part.focus();
        }
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        part.close();
    }
}
