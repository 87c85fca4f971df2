package it.filiera.shell;

import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Theme;
import it.filiera.ui.Views;
import it.filiera.ui.Worker;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.util.Subscription;

/** What a person can choose. Everything takes effect at once; there is nothing to confirm. */
final class SettingsController implements Screen {

    private final Desk desk;
    private final Links outside;
    private final Optional<Worker> worker;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private ToggleButton english;

    @FXML
    private ToggleButton italian;

    @FXML
    private ToggleButton light;

    @FXML
    private ToggleButton dark;

    @FXML
    private ToggleButton system;

    @FXML
    private Slider size;

    @FXML
    private Label percent;

    @FXML
    private TextField folder;

    @FXML
    private Node officerRow;

    @FXML
    private Label officer;

    @FXML
    private Label version;

    /** {@code worker} is who works here; empty until the profile is open. */
    SettingsController(Desk desk, Links outside, Optional<Worker> worker) {
        this.worker = worker;
        this.desk = desk;
        this.outside = outside;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        folder.setText(desk.settings().folder().toString());
        version.setText(desk.say("setting.version", number()));
        Theme theme = desk.theme();
        subscriptions = theme.textSize().subscribe(this::showSize)
                .and(theme.shade().subscribe(_ -> showTheme()))
                .and(theme.asSystem().subscribe(_ -> showTheme()));
        Pieces.show(officerRow, worker.isPresent());
        worker.ifPresent(who -> subscriptions = subscriptions.and(who.name().subscribe(name -> officer.setText(desk.language().say(name)))));
        size.valueProperty().subscribe((_, value) -> theme.textSize().set(stepOf(value.doubleValue())));
        english.setSelected(!desk.language().isItalian());
        italian.setSelected(desk.language().isItalian());
    }

    private static int stepOf(double value) {
        return (int) Math.round(value / Theme.STEP) * Theme.STEP;
    }

    private static String number() {
        return Objects.requireNonNullElse(SettingsController.class.getPackage().getImplementationVersion(), "0.1.0");
    }

    private void showSize(int chosen) {
        size.setValue(chosen);
        percent.setText(desk.say("setting.percent", chosen));
    }

    private void showTheme() {
        boolean follows = desk.theme().asSystem().get();
        boolean isDark = desk.theme().shade().get() == Theme.Shade.DARK;
        system.setSelected(follows);
        dark.setSelected(!follows && isDark);
        light.setSelected(!follows && !isDark);
    }

    @FXML
    private void speakEnglish() {
        english.setSelected(true);
        desk.language().choose(Locale.ENGLISH);
    }

    @FXML
    private void speakItalian() {
        italian.setSelected(true);
        desk.language().choose(Locale.ITALIAN);
    }

    @FXML
    private void chooseLight() {
        desk.theme().choose(Theme.Shade.LIGHT);
        showTheme();
    }

    @FXML
    private void chooseDark() {
        desk.theme().choose(Theme.Shade.DARK);
        showTheme();
    }

    @FXML
    private void chooseSystem() {
        desk.theme().asSystem().set(true);
        showTheme();
    }

    @FXML
    private void changeOfficer() {
        worker.ifPresent(who -> who.change().work().run());
    }

    @FXML
    private void openFolder() {
        outside.open(desk.settings().folder().toUri().toString());
    }

    @FXML
    private void openLog() {
        outside.open(desk.settings().folder().resolve("filiera.log").toUri().toString());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        (desk.language().isItalian() ? italian : english).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
