package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.directory.Signature;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page with little and with much to show, in small windows and in large letters. */
class PageLimitsTest {

    private static PageOnScreen page;
    private static Window window;

    @BeforeAll
    static void open(@TempDir Path folder) {
        window = new Window(folder, Locale.ENGLISH);
        page = new PageOnScreen(window);
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void asAtFirst() {
        page.asAtFirst();
    }

    @Test
    void aNewOneOffersAllThatCanBeEntered() {
        page.enter("Nuova Impresa");
        page.show("nuova-impresa");
        Toolkit.doOnScreen(() -> page.all(".page-chip").stream()
                .map(Button.class::cast)
                .filter(chip -> chip.getText().endsWith(" more"))
                .findFirst()
                .orElseThrow()
                .fire());
        window.picture("wide-new");

        assertThat(page.texts(".page-chip")).contains("Activity", "REA number", "E-mail", "Codice fiscale", "Roles", "Capabilities", "Lists", "Tags");
        assertThat(Toolkit.onScreen(() -> ((Button) window.scene().getFocusOwner()).getText())).isEqualTo("Turnover");
        page.search("nuova");
        window.picture("pane-new");
    }

    @Test
    void aLongNameLeavesTheButtonsTheirRoom() {
        String name = "Consorzio piemontese per la lavorazione e la finitura ".repeat(4).strip().substring(0, 200);
        String key = page.enter(name, "activity=" + name);
        page.show(key);
        window.picture("wide-long-name");
        assertThat(page.rightOf(".wide-actions")).isLessThanOrEqualTo(1440);

        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        page.show(key);
        window.picture("wide-long-name-200");
        assertThat(page.rightOf(".wide-actions")).isLessThanOrEqualTo(1440);
        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(100));
        page.search("consorzio piemontese finitura");
        window.picture("pane-long-name");
    }

    @Test
    void aLongPlaceLeavesTheHeadItsRoom() {
        page.search("alupress");
        window.picture("pane-long-place");

        assertThat(page.rightOf(".profile-identity .page-icon-button")).isLessThanOrEqualTo(1440);
    }

    @Test
    void thirtySitesAreEditedInsideTheWindow() {
        String key = page.enter("Trenta Sedi", "municipality=Torino");
        for (int i = 1; i < 30; i++) {
            Part plant = Part.fresh(PartKind.SITE, Map.of(PartField.SITE_KIND, "plant", PartField.ADDRESS, "Via Roma " + i, PartField.MUNICIPALITY, "Moncalieri"));
            Toolkit.doOnScreen(() -> window.workspace.partEditor().save(key, plant, new Signature("tester")));
        }
        page.show(key);
        window.picture("wide-30-sites");
        Toolkit.doOnScreen(() -> page.edit("Edit Sites"));
        window.picture("parts-30-sites");

        Node dialog = Toolkit.onScreen(() -> window.scene().lookup(".parts"));
        assertThat(Toolkit.onScreen(() -> dialog.getLayoutBounds().getHeight())).isLessThan(700);
        Toolkit.doOnScreen(() -> page.press(dialog, "Add"));
        window.picture("parts-30-sites-form");
        assertThat(Toolkit.onScreen(() -> dialog.getLayoutBounds().getHeight())).isLessThan(900);
        Toolkit.doOnScreen(() -> window.desk.overlay().hide());
    }

    @Test
    void inLargeLettersTheDialogsStayInsideTheWindow() {
        String key = page.enter("Due Sedi", "municipality=Torino");
        page.show(key);
        Toolkit.doOnScreen(() -> {
            window.desk.theme().textSize().set(200);
            Event.fireEvent(window.scene().getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false));
        });
        window.picture("new-organisation-200");
        assertThat(page.bottomOf(".new-organisation")).isLessThanOrEqualTo(900);

        Toolkit.doOnScreen(window.desk.overlay()::hide);
        page.show(key);
        page.choose("Place");
        Toolkit.doOnScreen(() -> {
            page.edit("Edit Sites");
            page.settle();
            page.press(window.scene().lookup(".parts"), "Add");
        });
        window.picture("parts-200");
        assertThat(page.bottomOf(".parts")).isLessThanOrEqualTo(900);
        Toolkit.doOnScreen(window.desk.overlay()::hide);
        page.choose("Overview");
    }

    @Test
    void inASmallWindowTheResultsKeepTheirRoomAndTheColumnsBecomeTabs() {
        Toolkit.doOnScreen(() -> {
            window.stage.setWidth(1024);
            window.stage.setHeight(700);
        });
        window.picture("directory-1024");
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".pane-place").isVisible())).isFalse();
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".results-place").getLayoutBounds().getWidth())).isGreaterThanOrEqualTo(560);

        page.show("italdesign");
        window.picture("wide-1024");
        assertThat(page.texts(".profile-tab"))
                .containsExactly("Overview", "Place", "People", "History", "Certificates", "Initiatives", "Sources", "Changes");
    }

    @Test
    void itIsReadableInTheDarkInItalianAndInLargeLetters() {
        page.show("italdesign");
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        window.picture("wide-italdesign-dark-it");
        assertThat(page.texts(".profile-tab"))
                .containsExactly("Panoramica", "Persone", "Storico", "Certificati", "Iniziative", "Fonti", "Modifiche");
        page.search("teksid");
        window.picture("pane-teksid-dark-it");

        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        page.show("teksid");
        window.picture("wide-teksid-200");
        assertThat(page.rightOf(".wide-actions")).isLessThanOrEqualTo(1440);
        assertThat(page.name()).isEqualTo("Teksid");
    }
}
