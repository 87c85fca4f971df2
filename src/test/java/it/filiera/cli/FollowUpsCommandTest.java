package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import it.filiera.database.ProfileFolder;
import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpQuery;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpsCommandTest {

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @TempDir
    Path folder;

    @BeforeEach
    void enterAFirm() {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            workspace.editor().create("Fictional Forge", List.of(), "tester");
        }
    }

    @Test
    void listsWhatIsDueFirstFirstWithTheMembersOfTheTimeline() {
        log("Later", "+2w");
        log("Soon", "+3d");

        Cli.Run run = run("follow-ups", "--json");

        assertThat(objects(run)).extracting(one -> one.get("task").asText()).containsExactly("Soon", "Later");
        assertThat(objects(run).getFirst().fieldNames()).toIterable().containsExactly(
                "id", "task", "due", "promised", "officer", "organisation", "person", "initiative", "interaction", "doneAt", "result");
        assertThat(objects(run).getFirst().get("due").asText()).isEqualTo(today.plusDays(3).toString());
        assertThat(objects(run).getFirst().get("organisation").asText()).isEqualTo("fictional-forge");
    }

    @Test
    void aLineSaysWhenWhoWhatAndForWhom() {
        log("Send\nsamples", "yesterday");

        assertThat(run("follow-ups").lines()).singleElement().asString()
                .startsWith(today.minusDays(1) + " !")
                .contains("Send samples")
                .endsWith("(Fictional Forge)");
    }

    @Test
    void whoDoesNotWantToHearFromUsIsFlagged() {
        assertThat(run("person", "new", "givenName=Unwilling", "familyName=Example").code()).isZero();
        assertThat(run("person", "set", "unwilling-example", "--do-not-contact", "email", "--reason", "asked").code()).isZero();
        Cli.Run logged = run("log", "--person", "unwilling-example", "--kind", "call", "--subject", "Alone", "--follow-up", "+3d", "--task", "Write");
        assertThat(logged.code()).as(logged.err()).isZero();

        assertThat(run("follow-ups").lines()).singleElement().asString().endsWith("(Unwilling Example (No e-mail))");
        assertThat(run("timeline", "--person", "unwilling-example").lines()).singleElement().asString().endsWith("(Unwilling Example (No e-mail))");
        assertThat(run("search", "--kind", "people", "unwilling").out()).contains("Unwilling Example (No e-mail)");
    }

    @Test
    void dueNarrowsToTheDaysAskedFor() {
        log("Late", "-2d");
        log("Soon", "+7d");
        log("Later", "+8d");

        assertThat(tasks("--due", "<=7d")).containsExactly("Late", "Soon");
        assertThat(tasks("--due", "overdue")).containsExactly("Late");
        assertThat(tasks("--due", "today..")).containsExactly("Soon", "Later");
        assertThat(tasks("--due", "+8d")).containsExactly("Later");
    }

    @Test
    void officersAreNamedInAnyCaseAndUnknownOnesRefused() {
        log("Soon", "+3d");
        String me = System.getProperty("user.name");

        assertThat(tasks("--officer", me.toUpperCase(Locale.ROOT))).containsExactly("Soon");
        Cli.Run unknown = run("follow-ups", "--officer", "nobody");
        assertThat(unknown.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(unknown.err()).contains("nobody", me);
        assertThat(run("follow-ups", "--due", "fursday").code()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void theCalendarHoldsWhatIsListedOrNotAndTellsAnEarlierOneOfWhatWasUndone() throws Exception {
        log("Soon", "+3d");
        String mistake = run("history", "--limit", "1", "--json").json(0).get("number").asText();
        log("Later", "+2w");
        Path file = folder.resolve("follow-ups.ics");

        Cli.Run first = run("follow-ups", "--due", "<=7d", "--ics", file.toString());
        assertThat(first.lines()).singleElement().asString().contains("Soon");
        assertThat(first.err()).contains("2 follow-ups written to");
        assertThat(events(file)).extracting(FollowUpsCommandTest::summary).containsExactly("Soon", "Later");

        run("undo", mistake);
        run("follow-ups", "--ics", file.toString());
        assertThat(events(file)).extracting(FollowUpsCommandTest::summary).containsExactly("Later", "Withdrawn");
    }

    @Test
    void theCalendarLearnsOfADayBeyondThoseListed() throws Exception {
        log("Moved", "+3d");
        Path file = folder.resolve("follow-ups.ics");
        run("follow-ups", "--due", "<=7d", "--ics", file.toString());

        snooze(today.plusDays(30));

        assertThat(run("follow-ups", "--due", "<=7d", "--ics", file.toString()).lines()).isEmpty();
        assertThat(events(file)).singleElement().satisfies(event -> assertThat(event.getRequiredProperty("DTSTART").getValue())
                .isEqualTo(today.plusDays(30).format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    private void snooze(LocalDate day) {
        try (Workspace workspace = Workspace.openBare(new ProfileFolder(folder), Clock.systemUTC())) {
            FollowUp open = workspace.followUps().open(FollowUpQuery.ALL, 1).getFirst();
            workspace.followUpEditor().snooze(open.id(), open.version(), day, "tester");
        }
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothing() {
        log("Soon", "+3d");

        Cli.Run run = run("follow-ups", "--ics", folder.resolve("none/x.ics").toString());

        assertThat(run.code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static List<VEvent> events(Path file) throws IOException, ParserException {
        return new CalendarBuilder().build(Files.newInputStream(file)).getComponents("VEVENT");
    }

    private static String summary(VEvent event) {
        return event.getRequiredProperty("SUMMARY").getValue();
    }

    private List<String> tasks(String... options) {
        String[] arguments = IntStream.range(0, options.length + 2)
                .mapToObj(i -> i == 0 ? "follow-ups" : i == 1 ? "--json" : options[i - 2])
                .toArray(String[]::new);
        return objects(run(arguments)).stream().map(one -> one.get("task").asText()).toList();
    }

    private static List<JsonNode> objects(Cli.Run run) {
        return IntStream.range(0, run.lines().size()).mapToObj(run::json).toList();
    }

    private void log(String task, String due) {
        Cli.Run logged = run(
                "log", "--org", "fictional-forge", "--kind", "call", "--subject", "About " + task, "--follow-up=" + due, "--task", task);
        assertThat(logged.code()).as(logged.err()).isZero();
    }

    private Cli.Run run(String... arguments) {
        return Cli.started(folder, arguments);
    }
}
