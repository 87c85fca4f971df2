package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in the whole window: beside the results and on the full width. */
class PageTest {

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
    void theSelectedOrganisationStandsBesideTheResults() {
        window.picture("pane-teksid");

        assertThat(page.name()).isEqualTo("Teksid");
        assertThat(page.texts(".measure-value")).containsExactly("4 of 12 facts");
        assertThat(page.texts(".page-link")).contains("One of 2 sources, newest 10 Oct 2025", "TorinoCronaca · 10 Oct 2025");
        assertThat(page.texts(".profile-head .badge")).containsExactly("Supplier", "Machining, forging, casting");
    }

    @Test
    void aValueOfTheOnlyPageNamesItAndOpensItInTheBrowser() {
        page.show("4d-engineering");
        window.picture("wide-little-known");

        Toolkit.doOnScreen(() -> ((Hyperlink) page.all(".page-link").getFirst()).fire());

        assertThat(window.opened().getLast()).startsWith("https://iltorinese.it/");
    }

    @Test
    void theChosenTabAndItsScrollingSurviveAChangeOfLanguage() {
        page.show("italdesign");
        page.choose("Sources");
        Toolkit.doOnScreen(() -> page.scroll().setVvalue(0.5));

        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        window.picture("wide-sources-it");

        assertThat(page.chosen()).isEqualTo("Fonti");
        assertThat(Toolkit.onScreen(() -> page.scroll().getVvalue())).isEqualTo(0.5);
        page.choose("Panoramica");
    }

    @Test
    void whatWasWrittenIsOnScreenAndCanBeTakenBackThere() {
        Toolkit.doOnScreen(() -> window.workspace.editor().set("teksid", List.of(Assignment.parse("founded=1978")), null, "anna"));
        assertThat(page.texts(".page-value")).contains("1978");
        assertThat(page.texts(".page-muted")).anySatisfy(line -> assertThat(line).startsWith("Entered by anna, "));

        page.choose("Changes");
        window.picture("pane-changes");
        assertThat(page.texts(".page-text")).contains("Founded: not stated becomes 1978");
        Toolkit.doOnScreen(() -> ((Button) page.all(".page-item .page-icon-button").getFirst()).fire());

        assertThat(page.texts(".page-text")).contains("A change taken back");
        page.choose("Overview");
        assertThat(page.texts(".page-value")).isNotEmpty().doesNotContain("1978");
    }

    @Test
    void oneWalksThroughTheResultAndComesBackToTheRow() {
        page.search("torino");
        String before = page.name();
        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".profile-identity .page-icon-button")).fire());
        window.picture("wide-first-of-result");
        assertThat(page.name()).isEqualTo(before);
        assertThat(page.texts(".trail-part").getLast()).startsWith("1 of ");

        Toolkit.doOnScreen(() -> ((Button) page.all(".trail .page-icon-button").getLast()).fire());
        String next = page.name();
        assertThat(next).isNotEqualTo(before);
        assertThat(page.texts(".trail-part").getLast()).startsWith("2 of ");

        Toolkit.doOnScreen(() -> window.desk.navigator().back());
        assertThat(page.name()).isEqualTo(next);
    }

    @Test
    void whereNothingMatchesThereIsAWelcomeUntilItIsClosed() {
        page.search("zzzzqqqq");
        window.picture("pane-welcome");
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".welcome").isVisible())).isTrue();

        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".welcome .page-icon-button")).fire());
        page.search("teksid");
        page.search("zzzzqqqq");

        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".welcome").isVisible())).isFalse();
    }

    @Test
    void whyItIsHereNamesTheWordOfTheTradeInTheLanguageOfTheWindow() {
        page.search("pressofusione");
        window.picture("pane-why");

        assertThat(Toolkit.onScreen(() -> page.all(".why-text").stream().map(node -> ((Text) node).getText()).toList()))
                .anyMatch(why -> why.contains("in the trade vocabulary"));
    }

    @Test
    void aPageProvesAValue() {
        page.show("torino-design");
        page.choose("Sources");
        window.picture("wide-sources");
        Toolkit.doOnScreen(() -> ((MenuButton) page.all(".page-confirm").getFirst())
                .getItems().stream().filter(item -> item.getText().startsWith("Founded")).findFirst().orElseThrow().fire());

        assertThat(page.texts(".page-muted")).contains("Source of: Founded");
        window.picture("wide-confirmed");
        page.choose("Overview");
    }
}
