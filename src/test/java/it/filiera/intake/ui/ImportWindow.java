package it.filiera.intake.ui;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.Hand;
import it.filiera.support.Held;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** One window for all imports of a class: each test leaves its import, and what it wrote is taken back. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class ImportWindow {

    @TempDir
    static Path folder;

    final Held reads = new Held();
    final Held jobs = new Held();
    final Held writes = new Held();
    Window window;
    Hand hand;
    long before;

    @BeforeAll
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH, failed -> new Tasks(
                reads, jobs, writes, Runnable::run, Runnable::run, failed));
        hand = new Hand(window);
        known("Fittizia Componenti", "municipality=Asti", "province=AT", "phone=+390141555999", "email=info@fittizia.example");
        known("Campione Fonderie", "legalForm=S.p.A.", "municipality=Bra", "province=CN");
        known("Prova Gommini", "municipality=Torino", "province=TO");
        known("Esempio Design Studio", "municipality=Moncalieri", "province=TO");
    }

    /** An invented firm that the directory has already. */
    private void known(String name, String... values) {
        Toolkit.doOnScreen(() -> window.workspace.editor().create(name, Stream.of(values).map(Assignment::parse).toList(), "tester"));
    }

    @BeforeEach
    void go() {
        before = window.workspace.ledger().reader().last();
        hand.does(() -> window.desk.navigator().go(new Target.Directory()));
        hand.press(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Data("import"));
        assertThat(hand.texts(".button")).contains("Choose a file");
    }

    @AfterEach
    void takeBack() {
        window.takeBackTo(before);
        assertThat(window.failures()).isEmpty();
    }

    @AfterAll
    void close() {
        window.close();
    }

    void toggle(String name) {
        hand.does(() -> hand.all(".toggle-button", ToggleButton.class).stream()
                .filter(button -> name.equals(button.getAccessibleText())).findFirst().orElseThrow(() -> new AssertionError(name)).fire());
    }

    /** To the next step, by the keyboard. */
    void goOn() {
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    void go(String button) {
        hand.does(() -> ((Button) hand.node(button)).fire());
    }

    /** From the columns to the end. */
    void finish() {
        goOn();
        goOn();
        goOn();
        hand.press(KeyCode.SPACE);
        hand.fire("Import another file");
    }

    int organisations() {
        return window.workspace.database().read().fetchCount(ORGANISATION);
    }
}
