package it.filiera.shell;

import it.filiera.ui.Desk;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Fills the frame of the window with what the features bring. */
public final class ShellController implements AutoCloseable {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Desk desk;
    private final ShellModel model;
    private final ListChangeListener<Object> arrival = _ -> fill();

    @FXML
    private VBox rail;

    @FXML
    private StackPane header;

    @FXML
    private StackPane place;

    @FXML
    private Label step;

    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private @Nullable Screen screen;

    ShellController(Desk desk, ShellModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        model.features().addListener(arrival);
        subscriptions = model.step()
                .subscribe(doing -> step.setText(doing == null ? "" : desk.language().say(doing)))
                .and(desk.navigator().current().subscribe((_, _) -> show()));
        fill();
    }

    private void fill() {
        rail.getChildren().setAll(model.rail().stream().map(this::button).toList());
        show();
    }

    private Node button(RailEntry entry) {
        Button button = new Button(desk.language().say(entry.title()), entry.icon().node());
        button.getStyleClass().add("rail-entry");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setUserData(entry);
        button.setOnAction(_ -> desk.navigator().go(entry.target()));
        return button;
    }

    private void show() {
        Target target = desk.navigator().current().get();
        Optional<Screen> opened = model.open(target);
        if (screen != null) {
            screen.close();
        }
        screen = opened.orElse(null);
        place.getChildren().setAll(opened.map(Screen::root).stream().toList());
        header.getChildren().setAll(opened.flatMap(Screen::header).stream().toList());
        opened.ifPresent(Screen::focus);
        for (Node button : rail.getChildren()) {
            button.pseudoClassStateChanged(HERE, ((RailEntry) button.getUserData()).covers(target));
        }
    }

    @FXML
    private void openSettings() {
        desk.navigator().go(new Target.Settings());
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        model.features().removeListener(arrival);
        if (screen != null) {
            screen.close();
        }
    }
}
