package it.filiera.directory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Picture;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The asking side of the directory in the whole window. */
class AskingScreenTest {

    @TempDir
    Path folder;

    private Window window;

    @BeforeEach
    void open() {
        window = new Window(folder, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        assertThat(window.failures()).isEmpty();
        window.close();
    }

    @Test
    void aTypedFilterBecomesAChipAndTicksItsFacet() {
        type("prov:TO,CN pressofusione");
        window.picture("asking-light");

        assertThat(texts(".chip-value")).containsExactly("TO, CN");
        assertThat(field().getText()).isEqualTo("pressofusione");
        assertThat(ticked()).contains("Torino (TO)", "Cuneo (CN)");
    }

    @Test
    void tickingAFacetMakesAChip() {
        Toolkit.doOnScreen(() -> box("Supplier").fire());

        assertThat(texts(".chip-value")).containsExactly("Supplier");
    }

    @Test
    void backspaceAtTheBeginningTakesTheLastChip() {
        type("prov:TO role:supplier cast");

        Toolkit.doOnScreen(() -> {
            field().positionCaret(0);
            press(KeyCode.BACK_SPACE);
        });

        assertThat(texts(".chip-value")).containsExactly("TO");
        assertThat(field().getText()).isEqualTo("cast");
    }

    @Test
    void thePlaceBarOffersWhatLiesOutside() {
        type("prov:TO,CN casting");
        window.picture("asking-outside");

        assertThat(texts(".outside .label").toString()).contains("Outside TO and CN", "among them");
        Toolkit.doOnScreen(() -> ((javafx.scene.control.Hyperlink) one(".outside .hyperlink")).fire());
        assertThat(texts(".chip-value")).isEmpty();
        assertThat(one(".outside").isVisible()).isFalse();
    }

    @Test
    void nothingFoundOffersTheSmallestChange() {
        type("prov:TO list:VTM_MICHIGAN_2025 pressofusione");
        window.picture("asking-empty");

        assertThat(texts(".relaxations-title")).containsExactly("No firm matches all three");
        Toolkit.doOnScreen(() -> ((Button) one(".relaxation .button")).fire());
        assertThat(field().getText()).isEmpty();
        assertThat(one(".relaxations").isVisible()).isFalse();
    }

    @Test
    void aSavedSearchIsAskedByAClick() {
        Toolkit.doOnScreen(() -> ((Button) one(".saved-search")).fire());

        assertThat(texts(".chip-value")).contains("Supplier", "Piemonte", "Active");
    }

    @Test
    void aSearchIsSavedAndRenamedUnderWhatItIsAbout() {
        type("prov:TO casting");
        Toolkit.doOnScreen(() -> {
            ((Button) one(".asking-line > .button")).fire();
            name("Castings of Torino", "saving");
        });
        assertThat(saved()).containsExactly("Piemonte supply chain", "ANFIA perimeter", "Castings of Torino");

        Toolkit.doOnScreen(() -> {
            Node last = all(".saved-search").stream().reduce((_, next) -> next).orElseThrow();
            last.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F2, false, false, false, false));
            name("Torino castings", "renaming");
        });
        window.picture("asking-saved");
        assertThat(saved()).containsExactly("Piemonte supply chain", "ANFIA perimeter", "Torino castings");
    }

    @Test
    void aNameThatIsTakenIsRefusedWhereItWasTyped() {
        type("prov:TO casting");
        Toolkit.doOnScreen(() -> {
            ((Button) one(".asking-line > .button")).fire();
            name("ANFIA perimeter", "refusing");

            assertThat(naming().lookup(".problem").isVisible()).isTrue();
            naming().getWindow().hide();
        });
        assertThat(saved()).hasSize(2);
    }

    private void name(String name, String picture) {
        ((TextField) naming().lookup(".text-field")).setText(name);
        Picture.of(naming(), picture);
        ((Button) naming().lookup(".button")).fire();
    }

    private static javafx.scene.Scene naming() {
        return javafx.stage.Window.getWindows().stream()
                .filter(popup -> popup instanceof Popup && popup.getScene().lookup(".naming") != null)
                .findFirst()
                .orElseThrow()
                .getScene();
    }

    private List<String> saved() {
        return Toolkit.onScreen(() -> all(".saved-search").stream().map(node -> ((Button) node).getText()).toList());
    }

    @Test
    void tabTakesTheCompletion() {
        type("prov:cun");
        Toolkit.doOnScreen(() -> {
            for (javafx.stage.Window popup : javafx.stage.Window.getWindows()) {
                if (popup instanceof Popup) {
                    Picture.of(popup.getScene(), "asking-completion");
                }
            }
            press(KeyCode.TAB);
        });

        assertThat(texts(".chip-value")).containsExactly("CN");
    }

    @Test
    void enterIsDoneWithTheCompletions() {
        type("initiative:\"VTM Michigan 2025\"");
        Toolkit.doOnScreen(() -> Picture.of(completions().orElseThrow().getScene(), "asking-framed"));
        Toolkit.doOnScreen(() -> press(KeyCode.ENTER));
        assertThat(Toolkit.onScreen(this::completions)).isEmpty();

        type("initiative:vtm");
        Toolkit.doOnScreen(() -> {
            press(KeyCode.DOWN);
            press(KeyCode.ENTER);
        });
        assertThat(Toolkit.onScreen(this::completions)).isEmpty();
    }

    private Optional<javafx.stage.Window> completions() {
        return javafx.stage.Window.getWindows().stream()
                .filter(popup -> popup instanceof Popup && popup.getScene().lookup(".suggestions") != null)
                .findFirst();
    }

    @Test
    void whatIsNotUnderstoodKeepsTheLastResult() {
        type("prov:TO casting");
        List<String> before = texts(".section-title");
        type("provnce:CN ");

        assertThat(field().getText()).isEqualTo("provnce:CN ");
        assertThat(texts(".section-title")).isEqualTo(before);
    }

    @Test
    void italianDarkAndLarge() {
        Toolkit.doOnScreen(() -> {
            window.desk.language().choose(Locale.ITALIAN);
            window.desk.theme().shade().set(Theme.Shade.DARK);
        });
        type("region:Piemonte cat:electrical_electronics,electrification_battery elettr");
        window.picture("asking-dark-it");
        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        window.picture("asking-200");

        assertThat(texts(".chip-subject")).containsExactly("Regione:", "Categoria:");
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.desk.theme().textSize().set(100);
        });
    }

    private void type(String text) {
        Toolkit.doOnScreen(() -> {
            field().requestFocus();
            field().setText(text);
            field().end();
        });
    }

    private void press(KeyCode key) {
        field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private TextField field() {
        return (TextField) one(".search-box .text-field");
    }

    private CheckBox box(String name) {
        return (CheckBox) all(".facet-row .check-box").stream()
                .filter(node -> ((Labeled) node).getText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ticked() {
        return Toolkit.onScreen(() -> all(".facet-row .check-box").stream()
                .map(CheckBox.class::cast)
                .filter(CheckBox::isSelected)
                .map(CheckBox::getText)
                .toList());
    }

    private List<String> texts(String selector) {
        return Toolkit.onScreen(() -> all(selector).stream().map(node -> ((Label) node).getText()).collect(Collectors.toList()));
    }

    private Node one(String selector) {
        return window.scene().lookup(selector);
    }

    private Set<Node> all(String selector) {
        window.scene().getRoot().applyCss();
        return window.scene().getRoot().lookupAll(selector);
    }
}
