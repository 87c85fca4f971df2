package it.filiera.directory.ui.quality;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.QualityFigures.Stated;
import it.filiera.directory.QualityIssue;
import it.filiera.directory.QualityIssue.Section;
import it.filiera.history.FollowUpEntry;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.support.Hand;
import it.filiera.support.Toolkit;
import it.filiera.support.Walk;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of quality in the whole window, by the keyboard. */
class QualityWindowTest {

    @TempDir
    static Path folder;

    private static Window window;
    private static Hand hand;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        hand = new Hand(window);
    }

    @AfterAll
    static void close() {
        window.close();
        assertThat(window.failures()).isEmpty();
    }

    @BeforeEach
    void go() {
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Directory()));
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Data("quality")));
    }

    @Test
    void aFigureLeadsToJustThoseOrganisations() {
        Line missing = mark(QualityIssue.NO_WEBSITE);
        hand.press(KeyCode.ENTER);

        assertThat(window.desk.navigator().current().get()).isEqualTo(new Target.Directory());
        assertThat(missing.count()).isEqualTo(window.workspace.search().count("quality:no-website")).isPositive();
        assertThat(shown()).isEqualTo(missing.count());

        Toolkit.doOnScreen(window.desk.navigator()::back);
        assertThat(Toolkit.onScreen(() -> lines().getSelectionModel().getSelectedItem())).isEqualTo(missing);
    }

    @Test
    void aBarLeadsToThoseOfWhomTheFieldIsNotKnown() {
        Toolkit.doOnScreen(() -> {
            fields().getSelectionModel().select(fields().getItems().stream().filter(bar -> bar.field().equals("website")).findFirst().orElseThrow());
            fields().requestFocus();
        });
        hand.press(KeyCode.ENTER);

        assertThat(shown()).isEqualTo(window.workspace.search().count("-has:website"));
    }

    @Test
    void aProvinceIsFoundByTypingAndNarrowsEveryFigure() {
        choose("#province", "asti");

        assertThat(hand.text("#province")).isEqualTo("Asti (AT)");
        assertThat(Toolkit.onScreen(() -> lines().getItems().getFirst().total())).isEqualTo(window.workspace.search().count("prov:AT"));
        Line missing = mark(QualityIssue.NO_WEBSITE);
        hand.press(KeyCode.ENTER);
        assertThat(shown()).isEqualTo(missing.count());
        assertThat(missing.count()).isEqualTo(window.workspace.search().count("prov:AT quality:no-website"));

        go();
        choose("#province", "all");
        assertThat(hand.text("#province")).isEqualTo("All provinces");
    }

    @Test
    void aListNarrowsEveryFigureToo() {
        choose("#list", "anfia");
        assertThat(hand.text("#list")).contains("ANFIA");
        Line first = Toolkit.onScreen(() -> lines().getItems().stream().filter(line -> line.issue() != null).findFirst().orElseThrow());
        assertThat(first.total()).isEqualTo(window.workspace.search().count("list:ANFIA_MEMBER")).isPositive();
        mark(Objects.requireNonNull(first.issue()));
        hand.press(KeyCode.ENTER);
        assertThat(shown()).isEqualTo(first.count());

        go();
        choose("#list", "all");
        assertThat(hand.text("#list")).isEqualTo("All lists");
    }

    @Test
    void whatIsWrittenChangesTheFiguresAndWhereNothingIsWrongThatIsSaid() {
        Line before = mark(QualityIssue.UNKNOWN_MUNICIPALITY);
        String key = window.workspace.search().everything(query("quality:unknown-municipality")).next().key();

        Toolkit.doOnScreen(() -> window.workspace.editor().set(key, List.of(Assignment.parse("municipality=Torino")), null, "tester"));

        assertThat(mark(QualityIssue.UNKNOWN_MUNICIPALITY).count()).isEqualTo(before.count() - 1);
        assertThat(Toolkit.onScreen(() -> lines().getItems())).contains(new Line(Section.CONTRADICTORY, null, 0, before.total()));
    }

    @Test
    void whoIsClosedAndStillToBeContactedContradictsItself() {
        Workspace workspace = window.workspace;
        UUID firm = workspace.organisations().find("brembo").orElseThrow().id();
        Toolkit.doOnScreen(() -> {
            UUID officer = workspace.officers().present("tester", "Example Officer", "").id();
            workspace.listEditor().create("Example for Detroit", null, List.of(firm), "tester");
            workspace.followUpEditor().add(new FollowUpEntry("Call", LocalDate.of(2026, 3, 1), false, officer, firm, null, null), "tester");
            workspace.editor().set("brembo", List.of(Assignment.parse("status=closed")), null, "tester");
        });

        assertThat(mark(QualityIssue.CLOSED_FOLLOW_UP).count()).isEqualTo(1);
        assertThat(mark(QualityIssue.CLOSED_ON_LIST).count()).isEqualTo(1);
        Toolkit.doOnScreen(() -> workspace.editor().set("brembo", List.of(Assignment.parse("status=active")), null, "tester"));
        assertThat(workspace.search().count("quality:closed-follow-up,closed-on-list")).isZero();
    }

    @Test
    void theScreenCanBeReadAndHeardInBothThemesAndLanguagesAndSizes() {
        hand.resize(1440, 900);
        window.picture("quality-light");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutName())).isEmpty();
        hand.look(Shade.DARK, Locale.ITALIAN, 100);
        window.picture("quality-dark-it");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).withoutContrast())).isEmpty();
        hand.resize(1024, 700);
        hand.look(Shade.DARK, Locale.ITALIAN, 200);
        window.picture("quality-large-small");
        assertThat(Toolkit.onScreen(() -> new Walk(window.scene()).cut(".data-head"))).isEmpty();
        hand.does(() -> ((ToggleButton) hand.node("#other")).fire());
        window.picture("quality-large-small-chart");
        assertThat(Toolkit.onScreen(() -> fields().isVisible() && window.scene().lookup("#lines") == null)).isTrue();
        hand.does(() -> ((ToggleButton) hand.node("#other")).fire());
        hand.look(Shade.DARK, Locale.ITALIAN, 100);
        window.picture("quality-small");
        hand.look(Shade.LIGHT, Locale.ENGLISH, 100);
    }

    private static Query query(String text) {
        return ((Parsed.Understood) window.workspace.search().parse(text)).query();
    }

    /** Types into the chooser as it pops up, and takes the first. */
    private static void choose(String button, String typed) {
        hand.does(() -> ((Button) hand.node(button)).fire());
        hand.inPopup(typed, KeyCode.ENTER);
    }

    private static Line mark(QualityIssue issue) {
        return Toolkit.onScreen(() -> {
            Line line = lines().getItems().stream().filter(each -> each.issue() == issue).findFirst().orElseThrow();
            lines().getSelectionModel().select(line);
            lines().requestFocus();
            return line;
        });
    }

    @SuppressWarnings("unchecked")
    private static ListView<Line> lines() {
        return (ListView<Line>) hand.node("#lines");
    }

    @SuppressWarnings("unchecked")
    private static ListView<Stated> fields() {
        return (ListView<Stated>) hand.node("#fields");
    }

    /** How many the directory shows. */
    private static int shown() {
        return Integer.parseInt(Toolkit.onScreen(() -> ((Label) hand.node("#count")).getText()).replace(",", ""));
    }
}
