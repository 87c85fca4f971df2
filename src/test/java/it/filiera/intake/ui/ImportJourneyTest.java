package it.filiera.intake.ui;

import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Organisation;
import it.filiera.support.Toolkit;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Nasty little lists become part of the directory, by the keyboard, in one window; each test leaves its import, and what it wrote is taken back. */
class ImportJourneyTest extends ImportWindow {

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
        assertThat(Toolkit.onScreen(() -> place(".notices .notification").intersects(place("#go")))).isFalse();
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

    @Test
    void fromTheReportTheRailTheKeyAndTheTrailLeadToAnotherImport() {
        write("Nome;Provincia\nEsempio Prima Srl;TO\n");
        hand.fire("Data");
        fresh();
        write("Nome;Provincia\nEsempio Seconda Srl;TO\n");
        hand.press(KeyCode.I, KeyCode.CONTROL, KeyCode.SHIFT);
        fresh();
        write("Nome;Provincia\nEsempio Terza Srl;TO\n");
        hand.does(() -> hand.all(".trail-link", Hyperlink.class).getFirst().fire());
        fresh();
    }

    private void write(String copied) {
        hand.paste(copied);
        goOn();
        goOn();
        goOn();
        goOn();
        go("#go");
        assertThat(hand.texts(".button")).contains("Undo import");
    }

    private void fresh() {
        assertThat(hand.texts(".button")).contains("Choose a file").doesNotContain("Undo import");
        assertThat(Toolkit.onScreen(() -> hand.node("#data-quality").getParent().isVisible())).isTrue();
    }

    @Test
    void theRowsOfATableAreShownAlsoWhereTheOneBeforeWasShownInPart() {
        hand.paste("Nome;Comune;Provincia\nEsempio Lunga Srl;Torio;TO\nEsempio Lunghissima Srl;Torino;TO\n");
        goOn();
        goOn();
        hand.does(() -> ((ToggleButton) hand.node("#withFindings")).fire());
        goOn();
        goOn();
        go("#go");
        hand.fire("Import another file");
        hand.paste("Nome;Provincia\nEsempio Sola Srl;TO\n");
        goOn();
        reads.hold();
        goOn();
        hand.does(reads::letGo);
        assertThat(hand.texts(".check-cell .label")).anyMatch(text -> text.startsWith("Esempio Sola"));
        goOn();
        goOn();
        go("#go");
        hand.fire("Import another file");
    }

    @Test
    void theKeysAreUnderstoodAlsoWhereThereIsLittleRoomAndWhereALinkWentAway() {
        hand.resize(1024, 700);
        hand.look(Shade.LIGHT, Locale.ENGLISH, 150);
        hand.paste("Nome;Comune;Provincia\nEsempio Stretta;Torino;Torino\nProva Gommini;Torino;TO\n");
        goOn();
        goOn();
        goOn();
        assertThat(Toolkit.onScreen(() -> hand.node(".import-screen").isFocusWithin())).isTrue();
        hand.look(Shade.LIGHT, Locale.ENGLISH, 100);
        hand.resize(1440, 900);
        hand.fire("Back");
        for (String action : List.of("Undo", "Repair again")) {
            hand.does(() -> {
                Hyperlink link = hand.all(".found-link", Hyperlink.class).stream().filter(each -> action.equals(each.getText())).findFirst().orElseThrow();
                link.requestFocus();
                link.fire();
            });
            assertThat(Toolkit.onScreen(() -> window.scene().getFocusOwner())).as(action).isEqualTo(found());
        }
        goOn();
        goOn();
        go("#go");
        hand.fire("Import another file");
    }

    private Bounds place(String selector) {
        Node node = hand.node(selector);
        return node.localToScene(node.getLayoutBounds());
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
}
