package it.filiera.intake.ui;

import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.support.Hand;
import it.filiera.support.Held;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Nasty little lists become part of the directory, by the keyboard, in one window; each test leaves its import, and what it wrote is taken back. */
@TestInstance(Lifecycle.PER_CLASS)
class ImportJourneyTest {

    @TempDir
    static Path folder;

    private final Held jobs = new Held();
    private final Held writes = new Held();
    private Window window;
    private Hand hand;
    private long before;

    @BeforeAll
    void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH, failed -> new Tasks(
                Runnable::run, jobs, writes, Runnable::run, Runnable::run, failed));
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

    @Test
    void aListIsReadMappedCheckedMatchedImportedAndTakenBack() {
        hand.pictures("import-nothing");
        window.toRead = List.of(NastyFile.in(folder));
        hand.fire("Choose a file");
        assertThat(hand.text("#about")).startsWith("15 rows, 8 columns");
        hand.pictures("import-file");

        hand.fire("Continue to columns");
        hand.pictures("import-columns");
        hand.sizes("import-columns");
        hand.fire("Check the rows");
        hand.press(KeyCode.F8);
        hand.pictures("import-check");
        hand.sizes("import-check");
        hand.focus("#rows");
        hand.press(KeyCode.DIGIT1);
        hand.press(KeyCode.F8);
        hand.press(KeyCode.DIGIT1);
        assertThat(hand.text("#ready")).isEqualTo("14 of 15 rows ready");
        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(hand.text("#ready")).isEqualTo("13 of 15 rows ready");
        hand.press(KeyCode.DIGIT1);
        hand.press(KeyCode.F8);
        hand.fire("Continue with 14 rows");
        hand.pictures("import-match");
        hand.sizes("import-match");
        hand.focus("#rows");
        hand.press(KeyCode.DIGIT2);
        window.picture("import-match-decided");
        hand.does(() -> ((ToggleButton) hand.node("#byField")).setSelected(true));
        hand.pictures("import-fields");
        hand.sizes("import-fields");
        hand.fire("Continue to import");
        hand.pictures("import-ready");
        int organisationsBefore = organisations();
        long before = window.workspace.ledger().reader().last();
        go("#go");
        hand.pictures("import-done");
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(before + 1);
        assertThat(organisations()).isEqualTo(organisationsBefore + 10);
        hand.fire("Show in directory");
        window.picture("import-in-directory");
        assertThat(hand.text(".results-bar .count")).isEqualTo("11");
        hand.does(window.desk.navigator()::back);
        hand.fire("Undo import");
        assertThat(organisations()).isEqualTo(organisationsBefore);
        assertThat(hand.text("#title")).isEqualTo("contatti-esempio.csv was taken back");
        hand.pictures("import-taken-back");
        hand.does(() -> window.desk.navigator().go(new Target.Directory()));
        assertThat(hand.text(".results-bar .count")).isEqualTo("0");
        hand.does(window.desk.navigator()::back);
        hand.fire("Import another file");
    }

    @Test
    void aCopiedTableGetsAListForAllRowsAndIsRecognisedNextTime() throws IOException {
        byte[] old = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 example".getBytes(StandardCharsets.ISO_8859_1);
        window.toRead = List.of(Files.write(folder.resolve("listino.xls"), old), NastyFile.in(folder));
        hand.fire("Choose a file");
        window.picture("import-refused");
        assertThat(hand.text("#refusal")).contains("xlsx");
        hand.fire("Leave it for the next file");
        assertThat(hand.text("#about")).startsWith("15 rows, 8 columns");
        hand.paste("Nome;Nota\nDitta Esempio;prova,\"aperta\n");
        separate(',');
        window.picture("import-still-so");
        assertThat(hand.text("#stillSo")).endsWith("Below is the table as it was read before.");
        assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner().getAccessibleText())).isEqualTo("Separator");
        separate('|');
        assertThat(hand.text("#stillSo")).isEmpty();

        hand.paste("Nome azienda\tCitta\tProvincia\nInventata Uno Srl\tTorino\tTO\nInventata Due Srl\tTorio\tTO\n");
        goOn();
        hand.fire("Add a value for all rows");
        hand.inPopup("List", KeyCode.ENTER);
        hand.does(() -> ((ComboBox<?>) window.scene().getFocusOwner()).getEditor().setText("ANFIA_MEMBER"));
        window.picture("import-constant");
        hand.fire("Save this mapping");
        hand.inPopup("Example fair", KeyCode.ENTER);
        assertThat(window.workspace.intake().mappings().find("Example fair")).isPresent();

        goOn();
        hand.press(KeyCode.F8);
        hand.typeLetter("I");
        window.picture("import-editing");
        hand.type("Ivrea");
        hand.press(KeyCode.ENTER);
        assertThat(hand.text("#ready")).isEqualTo("2 of 2 rows ready");
        goOn();
        goOn();
        window.picture("import-with-list");
        int memberships = window.workspace.database().read().fetchCount(MEMBERSHIP);
        goOn();
        assertThat(window.workspace.database().read().fetchCount(MEMBERSHIP)).isEqualTo(memberships);
        go("#go");
        assertThat(window.workspace.database().read().fetchCount(MEMBERSHIP)).isEqualTo(memberships + 2);

        hand.fire("Import another file");
        hand.paste("Nome azienda\tCitta\tProvincia\nInventata Tre Srl\tAsti\tAT\n");
        goOn();
        assertThat(hand.text("#recognised")).isEqualTo("As last time: Example fair");
        finish();
    }

    @Test
    void whatRunsIsStoppedAndWhatComesMeanwhileWaits() throws IOException {
        window.drop(Files.writeString(folder.resolve("fermata.csv"), "Nome;Provincia\nEsempio Fermata Srl;TO\n"));
        goOn();
        jobs.hold();
        goOn();
        window.picture("import-checking");
        assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).isInstanceOf(Button.class).extracting("text").isEqualTo("Stop");
        hand.press(KeyCode.SPACE);
        assertThat(Toolkit.onScreen(() -> hand.button("Stop").isDisabled())).isTrue();
        hand.does(jobs::letGo);
        assertThat(hand.text("#count")).isEqualTo("2 of 2 columns taken");

        hand.paste("Nome;Provincia\nEsempio Altra Srl;TO\n");
        assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("wizard.file.kept");
        goOn();
        goOn();
        goOn();
        writes.hold();
        hand.press(KeyCode.SPACE);
        window.picture("import-writing");
        hand.press(KeyCode.SPACE);
        hand.does(writes::letGo);
        assertThat(hand.text("#told")).isEqualTo("Stopped. Nothing was written.");
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(before);
        writes.hold();
        hand.press(KeyCode.SPACE);
        assertThat(Toolkit.onScreen(() -> hand.button("Stop").isDisabled())).isFalse();
        hand.does(writes::letGo);
        assertThat(window.workspace.ledger().reader().last()).isEqualTo(before + 1);
        hand.fire("Import another file");
        assertThat(hand.text(".trail-name")).contains("Clipboard");
        goOn();
        finish();
    }

    @Test
    void rulesAreSwitchedOffAndFieldsAndUndecidedRowsDecidedAtOnce() {
        hand.paste("Nome;Comune;Provincia;Telefono;Sito\nFittizia Componenti;Asti;AT;0141 555 007;fittizia.example\n"
                + "Prova Gomminy;Torino;TO;011 555 0190;gommini.example\nEsempio Desing Studio;Moncalieri;Torino;;\n");
        goOn();
        goOn();
        String repaired = Toolkit.onScreen(() -> found().getItems().getFirst().toString());
        hand.does(() -> hand.all(".found-link", Hyperlink.class).stream().filter(link -> link.getText().equals("Undo")).findFirst().orElseThrow().fire());
        window.picture("import-rule-off");
        hand.press(KeyCode.Z, KeyCode.CONTROL);
        assertThat(Toolkit.onScreen(() -> found().getItems().getFirst().toString())).isEqualTo(repaired);
        goOn();
        jobs.hold();
        hand.does(() -> ((MenuButton) hand.node("#rest")).getItems().getFirst().fire());
        hand.does(jobs::letGo);
        hand.does(() -> ((ToggleButton) hand.node("#byField")).setSelected(true));
        window.picture("import-fields-rest");
        toggle("Phone: Overwrite");
        toggle("Website: Keep");
        goOn();
        go("#go");

        assertThat(read("fittizia-componenti").contact().phone()).isEqualTo("+390141555007");
        assertThat(read("fittizia-componenti").contact().website()).isNull();
        assertThat(read("prova-gommini").contact().phone()).isEqualTo("+390115550190");
        hand.fire("Import another file");
    }

    private void toggle(String name) {
        hand.does(() -> hand.all(".toggle-button", ToggleButton.class).stream()
                .filter(button -> name.equals(button.getAccessibleText())).findFirst().orElseThrow(() -> new AssertionError(name)).fire());
    }

    private ListView<?> found() {
        return (ListView<?>) hand.node("#found");
    }

    private Organisation read(String key) {
        return window.workspace.organisations().find(key).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void separate(char separator) {
        hand.does(() -> hand.all("#format .combo-box", ComboBox.class).stream()
                .filter(box -> "Separator".equals(box.getAccessibleText()))
                .forEach(box -> {
                    box.requestFocus();
                    box.setValue(separator);
                }));
    }

    /** To the next step, by the keyboard. */
    private void goOn() {
        hand.press(KeyCode.ENTER, KeyCode.CONTROL);
    }

    private void go(String button) {
        hand.does(() -> ((Button) hand.node(button)).fire());
    }

    /** From the columns to the end. */
    private void finish() {
        goOn();
        goOn();
        goOn();
        hand.press(KeyCode.SPACE);
        hand.fire("Import another file");
    }

    private int organisations() {
        return window.workspace.database().read().fetchCount(ORGANISATION);
    }
}
