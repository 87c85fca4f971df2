package it.filiera.history.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Named;
import it.filiera.history.TimelineSubject;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeValue;
import it.filiera.officer.Officer;
import it.filiera.support.History;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a timeline holds, without a toolkit. */
class TimelineModelTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 2, 10, 12, 0, 0, 0, History.ROME);

    private Workspace workspace;
    private Officer anna;
    private Officer bruno;
    private UUID firm;
    private TimelineModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        Clock clock = Clock.fixed(NOON.plusDays(5).toInstant(), ZoneOffset.UTC);
        workspace = Workspace.openBare(new ProfileFolder(folder), clock);
        anna = workspace.officers().present("anna", "Anna Example", "");
        bruno = workspace.officers().present("bruno", "Bruno Example", "");
        String key = workspace.editor().create("Example Works", List.of(), "tester");
        firm = workspace.organisations().find(key).orElseThrow().id();
        Tasks tasks = Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        });
        IndexOpening index = new IndexOpening(workspace.interactionSearch(), tasks);
        model = new TimelineModel(new TimelineSubject.OfOrganisation(firm), new TimelineReader(workspace, clock), index, tasks);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private UUID log(InteractionKind kind, ZonedDateTime at, Officer officer, String subject, @Nullable String body) {
        return workspace.interactionEditor().log(entry(kind, at, officer, subject, body), officer.name()).id();
    }

    private InteractionEntry entry(InteractionKind kind, ZonedDateTime at, Officer officer, String subject, @Nullable String body) {
        return new InteractionEntry(
                kind, at, null, null, officer.id(), List.of(officer.id()), List.of(firm), List.of(), null, subject, body, null, List.of(),
                List.of());
    }

    private List<String> subjects() {
        return model.entries().map(Interaction::subject).toList();
    }

    @Test
    void theFirstStepIsOfferedWhereNothingWasLogged() {
        model.refresh();

        assertThat(model.rows()).containsExactly(new TimelineRow.Nothing(false));
    }

    @Test
    void pagesFollowEachOtherThoughAllHappenedAtOneInstant() {
        List<UUID> logged = IntStream.range(0, TimelineModel.PAGE * 2 + 5)
                .mapToObj(n -> log(InteractionKind.NOTE, NOON, anna, "note " + n, null))
                .toList();
        model.refresh();
        assertThat(model.entries()).hasSize(TimelineModel.PAGE);

        model.more();
        model.more();
        model.more();

        assertThat(model.entries().map(Interaction::id)).containsExactlyElementsOf(logged.reversed());
        assertThat(model.next()).isNull();
    }

    @Test
    void rowsThatStandStayWhenMoreIsRead() {
        IntStream.range(0, TimelineModel.PAGE + 5).forEach(n -> log(InteractionKind.NOTE, NOON.minusHours(n), anna, "note " + n, null));
        model.refresh();
        List<TimelineRow> before = List.copyOf(model.rows());
        boolean[] onlyAdded = {true};
        ObservableList<TimelineRow> rows = model.rows();
        rows.addListener((ListChangeListener<TimelineRow>) change -> {
            while (change.next()) {
                onlyAdded[0] &= !change.wasRemoved() && change.getFrom() >= before.size();
            }
        });

        model.more();

        assertThat(onlyAdded[0]).isTrue();
        assertThat(rows.subList(0, before.size())).isEqualTo(before);
        assertThat(rows).hasSize(TimelineModel.PAGE + 5);
    }

    @Test
    void entriesAreGroupedByTorinosDay() {
        ZonedDateTime evening = ZonedDateTime.of(2026, 2, 9, 20, 0, 0, 0, History.DETROIT);
        log(InteractionKind.CALL, evening, anna, "in Detroit on the 9th", null);
        log(InteractionKind.CALL, NOON, anna, "in Torino on the 10th", null);
        model.refresh();

        assertThat(model.rows().stream().map(row -> ((TimelineRow.Entry) row).day()))
                .containsExactly(LocalDate.of(2026, 2, 10), null);
    }

    @Test
    void whatIsOpenedShowsAllThatWasSaidBelowIt() {
        String said = "è stato detto 😀 ".repeat(6_000);
        UUID id = log(InteractionKind.MEETING, NOON, anna, "long", said);
        model.refresh();

        model.toggle(id);

        List<String> passages = model.rows().stream()
                .filter(TimelineRow.Passage.class::isInstance)
                .map(row -> ((TimelineRow.Passage) row).text())
                .toList();
        assertThat(String.join("", passages)).isEqualTo(said.strip());
        assertThat(passages).allSatisfy(passage -> assertThat(passage.length()).isLessThan(1_000));
        assertThat(model.rows().getLast()).isInstanceOf(TimelineRow.Details.class);
        model.toggle(id);
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void kindOfficerPeriodAndWordsNarrowIt() {
        log(InteractionKind.CALL, NOON, anna, "gearbox", null);
        log(InteractionKind.MEETING, NOON.minusDays(60), bruno, "visit to the line", "they asked for bearings");
        log(InteractionKind.CALL, NOON.minusYears(1), bruno, "first call", null);
        model.refresh();
        assertThat(model.choices().get().years()).containsExactly(2026, 2025);

        model.wanted().set(Wanted.ALL.of(InteractionKind.CALL));
        assertThat(subjects()).containsExactly("gearbox", "first call");
        model.wanted().set(Wanted.ALL.by(bruno.id()));
        assertThat(subjects()).containsExactly("visit to the line", "first call");
        model.wanted().set(Wanted.ALL.in(new Period.LastDays(30)));
        assertThat(subjects()).containsExactly("gearbox");
        model.wanted().set(Wanted.ALL.in(new Period.Year(2025)));
        assertThat(subjects()).containsExactly("visit to the line", "first call");
        model.wanted().set(Wanted.ALL.saying("bearing"));
        assertThat(subjects()).containsExactly("visit to the line");
        model.wanted().set(Wanted.ALL.saying("call").of(InteractionKind.CALL).by(bruno.id()).in(new Period.Year(2025)));
        assertThat(subjects()).containsExactly("first call");
        model.wanted().set(Wanted.ALL.saying("note: \"quotes\" -and org:x"));
        assertThat(model.rows()).containsExactly(new TimelineRow.Nothing(true));
    }

    @Test
    void officersOfTheSameInitialsAreKeptApart() {
        Officer alda = workspace.officers().colleague("Alda Example", "anna");
        log(InteractionKind.CALL, NOON, anna, "call about castings", null);
        log(InteractionKind.CALL, NOON, alda, "call about bearings", null);

        model.wanted().set(Wanted.ALL.by(alda.id()).saying("call"));

        assertThat(subjects()).containsExactly("call about bearings");
    }

    @Test
    void oneInitiativeIsSeenWithAndWithoutWords() {
        List<InitiativeValue> zone = List.of(new InitiativeValue(InitiativeField.ZONE, "Europe/Rome"));
        String key = workspace.initiativeEditor().create("Example Days", zone, "anna");
        UUID days = workspace.initiatives().find(key).orElseThrow().id();
        log(InteractionKind.CALL, NOON, anna, "call about castings", null);
        InteractionEntry of = new InteractionEntry(
                InteractionKind.CALL, NOON, null, null, anna.id(), List.of(anna.id()), List.of(firm), List.of(), days, "call about the days",
                null, null, List.of(), List.of());
        workspace.interactionEditor().log(of, "anna");
        model.refresh();
        assertThat(model.choices().get().initiatives()).extracting(Named::id).containsExactly(days);

        model.wanted().set(Wanted.ALL.during(days));
        assertThat(subjects()).containsExactly("call about the days");
        model.wanted().set(Wanted.ALL.during(days).saying("call"));
        assertThat(subjects()).containsExactly("call about the days");
        model.wanted().set(Wanted.ALL.during(days).saying("castings"));
        assertThat(subjects()).isEmpty();
    }

    @Test
    void wordsFindPageByPage() {
        IntStream.range(0, TimelineModel.PAGE + 5).forEach(n -> log(InteractionKind.NOTE, NOON.minusDays(n), anna, "gearbox " + n, null));
        model.wanted().set(Wanted.ALL.saying("gearbox"));
        assertThat(subjects()).hasSize(TimelineModel.PAGE).startsWith("gearbox 0", "gearbox 1");

        model.more();

        assertThat(subjects()).hasSize(TimelineModel.PAGE + 5).endsWith("gearbox 64");
    }

    @Test
    void openFollowUpsStandAboveUntilTheyAreDone() {
        FollowUpEntry task = new FollowUpEntry("send samples", LocalDate.of(2026, 4, 1), true, anna.id(), firm, null, null);
        UUID id = workspace.followUpEditor().add(task, "anna");
        model.refresh();
        assertThat(model.rows()).hasAtLeastOneElementOfType(TimelineRow.Task.class);

        workspace.followUpEditor().done(id, 0, "sent", "anna");
        model.refresh();

        assertThat(model.rows()).doesNotHaveAnyElementsOfTypes(TimelineRow.Task.class);
    }

    @Test
    void whatACorrectionReplacedCanBeSeen() {
        UUID id = log(InteractionKind.CALL, NOON, anna, "gearbox", "said before");
        InteractionEntry entry = entry(InteractionKind.MEETING, NOON, anna, "bearings", "said after");
        workspace.interactionEditor().correct(id, 0, entry, "bruno");
        workspace.interactionEditor().correct(id, 1, entry(InteractionKind.MEETING, NOON, bruno, "bearings", "said after"), "bruno");
        model.refresh();
        model.toggle(id);
        model.toggleVersions(id);

        List<TimelineRow.Version> versions = model.rows().stream()
                .filter(TimelineRow.Version.class::isInstance)
                .map(TimelineRow.Version.class::cast)
                .toList();
        assertThat(versions).hasSize(2);
        assertThat(versions.getFirst().version().parties()).isTrue();
        assertThat(versions.getLast().version().by()).isEqualTo("bruno");
        assertThat(versions.getLast().version().changes())
                .extracting(change -> change.column() + "=" + change.before())
                .contains("kind=call", "subject=gearbox");
        assertThat(versions.getLast().version().bodyBefore()).isEqualTo("said before");
        model.toggleVersions(id);
        assertThat(model.rows()).doesNotHaveAnyElementsOfTypes(TimelineRow.Version.class);
    }

    @Test
    void whatIsOpenAndReadStaysSoWhenSomethingIsLogged() {
        IntStream.range(0, TimelineModel.PAGE + 5).forEach(n -> log(InteractionKind.NOTE, NOON.minusDays(n), anna, "note " + n, "said"));
        model.refresh();
        model.more();
        UUID opened = model.entries().toList().getLast().id();
        model.toggle(opened);

        log(InteractionKind.CALL, NOON.plusDays(1), bruno, "newest", null);
        model.refresh();

        assertThat(subjects()).startsWith("newest").hasSizeGreaterThanOrEqualTo(TimelineModel.PAGE + 5);
        assertThat(model.isOpen(opened)).isTrue();
    }
}
