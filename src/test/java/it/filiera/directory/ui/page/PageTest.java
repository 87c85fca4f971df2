package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in the whole window: beside the results and on the full width. */
class PageTest {

    private static Window window;

    @BeforeAll
    static void open(@TempDir Path folder) {
        window = new Window(folder, Locale.ENGLISH);
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void asAtFirst() {
        Toolkit.doOnScreen(() -> {
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.desk.theme().textSize().set(100);
            window.desk.language().choose(Locale.ENGLISH);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        search("teksid");
    }

    @Test
    void theSelectedOrganisationStandsBesideTheResults() {
        window.picture("pane-teksid");

        assertThat(name()).isEqualTo("Teksid");
        assertThat(texts(".measure-value")).containsExactly("4 of 12 facts");
        assertThat(texts(".page-link")).contains("One of 2 sources, newest 10 Oct 2025", "TorinoCronaca · 10 Oct 2025");
        assertThat(texts(".badge")).containsExactly("Supplier", "Machining, forging, casting");
    }

    @Test
    void aValueOfTheOnlyPageNamesItAndOpensItInTheBrowser() {
        show("4d-engineering");
        window.picture("wide-little-known");

        Toolkit.doOnScreen(() -> ((Hyperlink) all(".page-link").getFirst()).fire());

        assertThat(window.opened().getLast()).startsWith("https://iltorinese.it/");
    }

    @Test
    void theChosenTabAndItsScrollingSurviveAChangeOfLanguage() {
        show("italdesign");
        choose("Sources");
        Toolkit.doOnScreen(() -> scroll().setVvalue(0.5));

        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        window.picture("wide-sources-it");

        assertThat(chosen()).isEqualTo("Fonti");
        assertThat(Toolkit.onScreen(() -> scroll().getVvalue())).isEqualTo(0.5);
        choose("Panoramica");
    }

    @Test
    void whatWasWrittenIsOnScreenAndCanBeTakenBackThere() {
        Toolkit.doOnScreen(() -> window.workspace.editor().set("teksid", List.of(Assignment.parse("founded=1978")), null, "anna"));
        assertThat(texts(".page-value")).contains("1978");
        assertThat(texts(".page-muted")).anySatisfy(line -> assertThat(line).startsWith("Entered by anna, "));

        choose("Changes");
        window.picture("pane-changes");
        assertThat(texts(".page-text")).contains("Founded: not stated becomes 1978");
        Toolkit.doOnScreen(() -> ((Button) all(".page-item .page-icon-button").getFirst()).fire());

        assertThat(texts(".page-text")).contains("A change taken back");
        choose("Overview");
        assertThat(texts(".page-value")).isNotEmpty().doesNotContain("1978");
    }

    @Test
    void oneWalksThroughTheResultAndComesBackToTheRow() {
        search("torino");
        String before = name();
        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".profile-identity .page-icon-button")).fire());
        window.picture("wide-first-of-result");
        assertThat(name()).isEqualTo(before);
        assertThat(texts(".trail-part").getLast()).startsWith("1 of ");

        Toolkit.doOnScreen(() -> ((Button) all(".trail .page-icon-button").getLast()).fire());
        String next = name();
        assertThat(next).isNotEqualTo(before);
        assertThat(texts(".trail-part").getLast()).startsWith("2 of ");

        Toolkit.doOnScreen(() -> window.desk.navigator().back());
        assertThat(name()).isEqualTo(next);
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

        show("italdesign");
        window.picture("wide-1024");
        assertThat(texts(".profile-tab")).containsExactly("Overview", "What the sources say", "Place", "Sources", "Changes");
    }

    @Test
    void itIsReadableInTheDarkInItalianAndInLargeLetters() {
        show("italdesign");
        Toolkit.doOnScreen(() -> window.desk.language().choose(Locale.ITALIAN));
        Toolkit.doOnScreen(() -> window.desk.theme().shade().set(Theme.Shade.DARK));
        window.picture("wide-italdesign-dark-it");
        assertThat(texts(".profile-tab")).containsExactly("Panoramica", "Fonti", "Modifiche");
        search("teksid");
        window.picture("pane-teksid-dark-it");

        Toolkit.doOnScreen(() -> window.desk.theme().textSize().set(200));
        show("teksid");
        window.picture("wide-teksid-200");
        assertThat(name()).isEqualTo("Teksid");
    }

    @Test
    void whereNothingMatchesThereIsAWelcomeUntilItIsClosed() {
        search("zzzzqqqq");
        window.picture("pane-welcome");
        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".welcome").isVisible())).isTrue();

        Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".welcome .page-icon-button")).fire());
        search("teksid");
        search("zzzzqqqq");

        assertThat(Toolkit.onScreen(() -> window.scene().lookup(".welcome").isVisible())).isFalse();
    }

    private static void search(String query) {
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Directory());
            ((TextField) window.scene().lookup(".search-box .text-field")).setText(query);
            settle();
        });
    }

    private static void show(String key) {
        UUID id = window.workspace.organisations().find(key).orElseThrow().id();
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Profile(id));
            settle();
        });
    }

    private static void choose(String tab) {
        Toolkit.doOnScreen(() -> {
            all(".profile-tab").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire);
            settle();
        });
    }

    private static String chosen() {
        return Toolkit.onScreen(() -> all(".profile-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .findFirst()
                .orElse(""));
    }

    private static String name() {
        return Toolkit.onScreen(() -> ((Label) window.scene().lookup(".profile-name")).getText());
    }

    private static ScrollPane scroll() {
        return (ScrollPane) window.scene().lookup(".profile-scroll");
    }

    private static List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return all(selector).stream().map(node -> ((Labeled) node).getText()).toList();
        });
    }

    private static List<Node> all(String selector) {
        return List.copyOf(window.scene().getRoot().lookupAll(selector));
    }

    private static void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
