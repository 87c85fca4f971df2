package it.filiera.intake.ui;

import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nasty little list becomes part of the directory, by the keyboard. */
class ImportJourneyTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        known("Fittizia Componenti", "municipality=Asti", "province=AT", "phone=+390141555999", "email=info@fittizia.example");
        known("Campione Fonderie", "legalForm=S.p.A.", "municipality=Bra", "province=CN");
        known("Prova Gommini", "municipality=Torino", "province=TO");
        known("Esempio Design Studio", "municipality=Moncalieri", "province=TO");
    }

    /** An invented firm that the directory has already. */
    private void known(String name, String... values) {
        Toolkit.doOnScreen(() -> window.workspace.editor().create(name, Stream.of(values).map(Assignment::parse).toList(), "tester"));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aListIsReadMappedCheckedMatchedImportedAndTakenBack() throws Exception {
        press(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Data("import"));
        pictures("import-nothing");

        window.toRead = List.of(NastyFile.in(folder));
        fire("Choose a file");
        assertThat(text("#about")).startsWith("15 rows, 8 columns");
        pictures("import-file");

        fire("Continue to columns");
        pictures("import-columns");
        fire("Check the rows");
        press(KeyCode.F8);
        pictures("import-check");
        Toolkit.doOnScreen(() -> window.scene().lookup("#rows").requestFocus());
        press(KeyCode.DIGIT1);
        press(KeyCode.F8);
        press(KeyCode.DIGIT1);
        assertThat(text("#ready")).isEqualTo("14 of 15 rows ready");
        press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(text("#ready")).isEqualTo("13 of 15 rows ready");
        press(KeyCode.DIGIT1);
        press(KeyCode.F8);
        window.picture("import-check-after-1");
        fire("Continue with 14 rows");
        pictures("import-match");
        Toolkit.doOnScreen(() -> window.scene().lookup("#rows").requestFocus());
        press(KeyCode.DIGIT2);
        window.picture("import-match-decided");
        Toolkit.doOnScreen(() -> ((ToggleButton) window.scene().lookup("#byField")).setSelected(true));
        pictures("import-fields");
        fire("Continue to import");
        pictures("import-ready");
        int organisationsBefore = organisations();
        long before = window.workspace.ledger().reader().last();
        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup("#go")).fire());
        pictures("import-done");
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(before + 1);
        assertThat(organisations()).isEqualTo(organisationsBefore + 10);
        fire("Show in directory");
        window.picture("import-in-directory");
        assertThat(text(".results-bar .count")).isEqualTo("11");
        Toolkit.doOnScreen(window.desk.navigator()::back);
        Toolkit.doOnScreen(this::layout);
        fire("Undo import");
        assertThat(organisations()).isEqualTo(organisationsBefore);
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(text(".results-bar .count")).isEqualTo("0");
        assertThat(window.failures()).isEmpty();
    }

    @Test
    void aCopiedTableGetsAListForAllRowsAndIsRecognisedNextTime() {
        press(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        window.toRead = List.of(folder.resolve("listino.xls"));
        write(window.toRead.getFirst(), "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 example");
        fire("Choose a file");
        window.picture("import-refused");
        assertThat(text("#refusal")).contains("xlsx");

        paste("Nome azienda\tCitta\tProvincia\nInventata Uno Srl\tTorino\tTO\nInventata Due Srl\tTorio\tTO\n");
        press(KeyCode.ENTER, KeyCode.CONTROL);
        fire("Add a value for all rows");
        inPopup("List", KeyCode.ENTER);
        type("ANFIA_MEMBER");
        window.picture("import-constant");
        fire("Save this mapping");
        inPopup("Example fair", KeyCode.ENTER);
        assertThat(window.workspace.intake().mappings().find("Example fair")).isPresent();

        press(KeyCode.ENTER, KeyCode.CONTROL);
        press(KeyCode.F8);
        typeLetter("I");
        window.picture("import-editing");
        type("Ivrea");
        press(KeyCode.ENTER);
        assertThat(text("#ready")).isEqualTo("2 of 2 rows ready");
        press(KeyCode.ENTER, KeyCode.CONTROL);
        press(KeyCode.ENTER, KeyCode.CONTROL);
        window.picture("import-with-list");
        int memberships = window.workspace.database().read().fetchCount(MEMBERSHIP);
        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup("#go")).fire());
        assertThat(window.workspace.database().read().fetchCount(MEMBERSHIP)).isEqualTo(memberships + 2);

        fire("Import another file");
        paste("Nome azienda\tCitta\tProvincia\nInventata Tre Srl\tAsti\tAT\n");
        press(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(text("#recognised")).isEqualTo("As last time: Example fair");
        assertThat(window.failures()).isEmpty();
    }

    private static void write(Path file, String letters) {
        try {
            Files.write(file, letters.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paste(String table) {
        Toolkit.doOnScreen(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(table);
            Clipboard.getSystemClipboard().setContent(content);
        });
        press(KeyCode.V, KeyCode.CONTROL);
    }

    /** Types into the line of the small window that stands over this one, and presses a key there. */
    private void inPopup(String text, KeyCode code) {
        Toolkit.doOnScreen(() -> {
            TextField line = (TextField) javafx.stage.Window.getWindows().getLast().getScene().getFocusOwner();
            line.setText(text);
            Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            layout();
        });
    }

    private void typeLetter(String letter) {
        Toolkit.doOnScreen(() -> {
            Event.fireEvent(
                    window.scene().getFocusOwner(),
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
            layout();
        });
    }

    private int organisations() {
        return window.workspace.database().read().fetchCount(ORGANISATION);
    }

    /** In both languages and themes, small with large letters, and what a person could not read or hear. */
    private void pictures(String name) {
        window.picture(name + "-light");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Shade.DARK);
            window.desk.language().choose(Locale.ITALIAN);
        });
        window.picture(name + "-dark-it");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        assertThat(Toolkit.onScreen(walk::withoutContrast)).filteredOn(text -> !text.contains("HBoxkeys")).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.language().choose(Locale.ENGLISH);
            window.desk.theme().shade().set(Shade.LIGHT);
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        window.picture(name + "-small");
        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        window.picture(name + "-large");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(100);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
    }

    private void fire(String text) {
        Toolkit.doOnScreen(() -> {
            Button button = button(text);
            assertThat(button.isDisabled()).as(text).isFalse();
            button.requestFocus();
            button.fire();
            layout();
        });
    }

    private void layout() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }

    private Button button(String text) {
        return window.scene().getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()) && shown(node))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    private static boolean shown(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && shown(node.getParent());
    }

    private String text(String selector) {
        return Toolkit.onScreen(() -> window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Labeled && shown(node))
                .map(node -> ((Labeled) node).getText())
                .findFirst()
                .orElse(""));
    }

    private void type(String text) {
        Toolkit.doOnScreen(() -> {
            Node owner = window.scene().getFocusOwner();
            (owner instanceof ComboBox<?> box ? box.getEditor() : (TextField) owner).setText(text);
        });
    }

    private void press(KeyCode code, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        Toolkit.doOnScreen(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(
                        kind, "", "", code, keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL), keys.contains(KeyCode.ALT), false));
            }
            layout();
        });
    }
}
