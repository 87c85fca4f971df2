package it.filiera.directory.ui.page;

import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;

/** The first steps, where there is no profile to show; gone for good once it is closed. */
public final class WelcomeController implements Screen {

    private static final String SETTING = "welcome";
    private static final String CLOSED = "closed";

    private final PageDesk desk;
    private final Parent root;

    @FXML
    private Label look;

    WelcomeController(PageDesk desk) {
        this.desk = desk;
        this.root = Views.load(desk.language(), this);
    }

    @FXML
    private void initialize() {
        boolean dark = desk.desk().theme().shade().get() == Theme.Shade.DARK;
        look.setText(desk.say(dark ? "page.welcome-dark" : "page.welcome-light"));
    }

    /** Whether nobody closed it yet. */
    boolean wanted() {
        return desk.desk().settings().get(SETTING).isEmpty();
    }

    @FXML
    private void dismiss() {
        desk.desk().settings().put(SETTING, CLOSED);
        root.setVisible(false);
    }

    @FXML
    private void openSettings() {
        desk.desk().navigator().go(new Target.Settings());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
