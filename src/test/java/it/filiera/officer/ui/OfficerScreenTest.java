package it.filiera.officer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.officer.OnDuty;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Changes;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The question who works here, in the whole window. */
class OfficerScreenTest {

    @TempDir
    private Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ITALIAN);
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1000);
            window.stage.setHeight(700);
        });
    }

    @AfterEach
    void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aNameIsGivenByKeysAloneAndStandsInTheCorner() {
        assertThat(corner().getText()).isEqualTo("?");
        Toolkit.doOnScreen(() -> corner().fire());
        Toolkit.doOnScreen(() -> line().setText("Example Officer"));
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        window.picture("officer-dark-it");
        Toolkit.doOnScreen(() -> press(KeyCode.ENTER));

        assertThat(corner().getText()).isEqualTo("EO");
        assertThat(corner().getTooltip().getText()).isEqualTo("Qui lavora Example Officer");
        assertThat(window.workspace.officers().of("tester").orElseThrow().name()).isEqualTo("Example Officer");
        assertThat(window.scene().lookup(".officer")).isNull();
    }

    @Test
    void itIsAskedInTheLanguageOfTheWindow() {
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ENGLISH));
        Toolkit.doOnScreen(() -> corner().fire());
        window.picture("officer");

        assertThat(corner().getTooltip().getText()).isEqualTo("Nobody said who works here");
    }

    @Test
    void somebodyElseTakesOverFromTheSettings() {
        Toolkit.onScreen(() -> window.workspace.officers().present("tester", "Example Officer", ""));
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Settings()));
        window.picture("settings-officer-it");
        Toolkit.doOnScreen(() -> corner().fire());
        assertThat(Toolkit.onScreen(() -> somebodyElse().isVisible())).isFalse();
        Toolkit.doOnScreen(() -> line().setText("Another Example"));
        Toolkit.doOnScreen(() -> somebodyElse().fire());
        Toolkit.doOnScreen(() -> press(KeyCode.ENTER));

        assertThat(window.workspace.officers().all()).hasSize(2);
        assertThat(corner().getText()).isEqualTo("AE");
    }

    @Test
    void whoWasAskedIsNotAskedAgain() {
        OnDuty duty = new OnDuty(window.workspace.officers(), "other");
        OfficerFeature feature = Toolkit.onScreen(() -> new OfficerFeature(duty, window.desk, new Changes(window.desk.tasks())));

        Toolkit.doOnScreen(feature::begin);
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".officer"))).isNotNull();
        Toolkit.doOnScreen(window.desk.overlay()::hide);
        Toolkit.doOnScreen(feature::begin);

        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".officer"))).isNull();
        assertThat(window.workspace.officers().all()).isEmpty();
    }

    private Button corner() {
        return (Button) Objects.requireNonNull(window.scene().lookup("#officer"));
    }

    private TextField line() {
        return (TextField) Objects.requireNonNull(window.scene().lookup("#officer-name"));
    }

    private CheckBox somebodyElse() {
        return (CheckBox) Objects.requireNonNull(window.scene().lookup(".officer .check-box"));
    }

    private void press(KeyCode code) {
        line().requestFocus();
        Event.fireEvent(line(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
