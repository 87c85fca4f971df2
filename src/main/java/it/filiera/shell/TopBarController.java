package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Pieces;
import it.filiera.ui.UndoStack;
import it.filiera.ui.Views;
import it.filiera.ui.Worker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The upper edge of the window: what the screen wants there, the way back, undo, help, language. */
final class TopBarController implements AutoCloseable {

    private final Desk desk;
    private final ShellModel model;
    private final Parent root;
    private final ListChangeListener<Object> arrival = _ -> {
        showForemost();
        showWorker();
    };
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription stack = Subscription.EMPTY;
    private Subscription worker = Subscription.EMPTY;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private StackPane header;

    @FXML
    private StackPane undoPlace;

    @FXML
    private Button undo;

    @FXML
    private Button foremost;

    @FXML
    private Button officer;

    @FXML
    private MenuButton language;

    TopBarController(Desk desk, ShellModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    Parent root() {
        return root;
    }

    /** Where the screen puts what it wants here. */
    StackPane header() {
        return header;
    }

    @FXML
    private void initialize() {
        language.setText(desk.language().locale().getLanguage().toUpperCase(Locale.ROOT));
        subscriptions = only(back, desk.navigator().canGoBack())
                .and(only(forward, desk.navigator().canGoForward()))
                .and(model.undo().subscribe(this::follow));
        model.features().addListener(arrival);
        showForemost();
        showWorker();
    }

    /** The letters of who works here; the whole name is what one hears and sees beside them. */
    private void showWorker() {
        worker.unsubscribe();
        Optional<Worker> here = model.worker();
        Pieces.show(officer, here.isPresent());
        here.ifPresent(who -> {
            officer.setOnAction(_ -> who.change().work().run());
            worker = who.initials().subscribe(officer::setText).and(who.name().subscribe(name -> {
                officer.setAccessibleText(desk.language().say(name));
                officer.setTooltip(new Tooltip(desk.language().say(name)));
            }));
        });
    }

    private void showForemost() {
        Optional<Action> action = model.foremost();
        Pieces.show(foremost, action.isPresent());
        action.ifPresent(offered -> {
            String title = desk.language().say(offered.title());
            Label name = new Label(title);
            name.setMinWidth(Region.USE_PREF_SIZE);
            HBox face = new HBox(offered.icon().node(), name);
            face.getStyleClass().add("keys");
            if (offered.keys() != null) {
                face.getChildren().add(KeyCaps.of(List.of(String.join(" ", KeyCaps.names(desk, offered.keys())))));
            }
            foremost.setGraphic(face);
            foremost.setAccessibleText(title);
            foremost.setOnAction(_ -> offered.work().run());
        });
    }

    /** Takes no place while it leads nowhere. */
    private static Subscription only(Node button, ReadOnlyBooleanProperty useful) {
        return useful.subscribe(is -> {
            Pieces.show(button, is);
        });
    }

    private void follow(@Nullable UndoStack opened) {
        stack.unsubscribe();
        if (opened == null) {
            showUndo(null);
        } else {
            stack = opened.next().subscribe(this::showUndo);
        }
    }

    /** A disabled button has no tooltip of its own, so its place tells why. */
    private void showUndo(@Nullable Message next) {
        String words = next == null
                ? desk.say("shell.undo-nothing")
                : desk.say("shell.undo-what", next);
        undo.setDisable(next == null);
        undo.setAccessibleText(words);
        Tooltip.install(undoPlace, new Tooltip(words));
    }

    @FXML
    private void goBack() {
        desk.navigator().back();
    }

    @FXML
    private void goForward() {
        desk.navigator().forward();
    }

    @FXML
    private void takeBack() {
        run("shell.undo");
    }

    @FXML
    private void help() {
        run("shell.keys");
    }

    private void run(String title) {
        model.actions().stream()
                .filter(action -> action.title().key().equals(title))
                .findFirst()
                .map(Action::work)
                .ifPresent(Runnable::run);
    }

    @FXML
    private void speakEnglish() {
        desk.language().choose(Locale.ENGLISH);
    }

    @FXML
    private void speakItalian() {
        desk.language().choose(Locale.ITALIAN);
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        worker.unsubscribe();
        stack.unsubscribe();
        model.features().removeListener(arrival);
    }
}
