package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.history.ui.log.Pick.What;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.ui.Tasks;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood of a form, without a toolkit. It was opened on Monday 23 November 2026, 14:30 in Torino. */
class ReadingTest {

    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final UUID ME = UUID.randomUUID();

    private LogForm form;

    @BeforeEach
    void open() {
        Tasks tasks = Tasks.atOnce(reason -> {
            throw new AssertionError(reason);
        });
        Finders nobody = new Finders((_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        form = new LogForm(tasks, nobody, UUID.randomUUID(), Instant.parse("2026-11-23T13:30:00Z"), null);
        form.who().take(new Pick(What.PERSON, UUID.randomUUID().toString(), "Example Person", ""));
        form.subject().set("Castings");
    }

    private Reading reading() {
        return new Reading(form.draft(), ROME);
    }

    @Test
    void aFormWithSomebodyAndASubjectIsEnough() {
        assertThat(reading().problem()).isEmpty();

        InteractionEntry entry = reading().entry(ME);

        assertThat(entry.at()).isEqualTo(ZonedDateTime.of(2026, 11, 23, 14, 30, 0, 0, ROME));
        assertThat(entry.officers()).containsExactly(ME);
        assertThat(entry.followUps()).isEmpty();
    }

    @Test
    void aTimeIsThatOfThePlace() {
        form.zone().take(Pick.zone("America/Detroit"));
        form.when().set("today 09:30");

        assertThat(reading().entry(ME).at()).isEqualTo(ZonedDateTime.of(2026, 11, 23, 9, 30, 0, 0, ZoneId.of("America/Detroit")));
    }

    @ParameterizedTest
    @CsvSource({"next friday,2026-11-27", "venerdì,2026-11-27", "+2w,2026-12-07", "tra 2 settimane,2026-12-07", "15/3,2027-03-15"})
    void aFollowUpIsDueWhenPeopleSay(String typed, LocalDate day) {
        form.followUps().getFirst().due().set(typed);
        form.followUps().getFirst().task().set("Send the list");

        assertThat(reading().entry(ME).followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.due()).isEqualTo(day);
            assertThat(followUp.officer()).isEqualTo(ME);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2", "next fursday"})
    void whatIsNoDateIsToldAtItsField(String typed) {
        form.addFollowUp();
        form.followUps().getLast().due().set(typed);
        form.followUps().getLast().task().set("Call");

        assertThat(reading().problem()).hasValueSatisfying(problem -> {
            assertThat(problem.part()).isEqualTo(Part.DUE);
            assertThat(problem.index()).isEqualTo(1);
        });
    }

    @Test
    void aDateWithoutATaskIsTold() {
        form.followUps().getFirst().due().set("+2w");

        assertThat(reading().problem()).map(Problem::part).contains(Part.TASK);
    }

    @Test
    void whatIsMissingIsToldFromTheTop() {
        form.subject().set(" ");
        form.when().set("31/2 10:00");
        assertThat(reading().problem()).map(Problem::part).contains(Part.SUBJECT);

        form.who().removeLast();
        assertThat(reading().problem()).map(Problem::part).contains(Part.WHO);
    }

    @Test
    void anHourThatTheClockSkipsIsRefusedAndOneThatComesTwiceIsSaid() {
        form.when().set("29/3/2026 02:30");
        assertThat(reading().problem()).map(Problem::part).contains(Part.WHEN);

        form.when().set("25/10/2026 02:30");
        assertThat(reading().when().toOptional()).hasValueSatisfying(moment -> assertThat(moment.note()).isNotNull());
    }

    @Test
    void theFormIsAsItWasWhenItsDraftIsFilledIn() {
        form.body().set("long 🚗 text");
        form.minutes().set("1h30");
        form.followUps().getFirst().due().set("+2w");
        Draft kept = form.draft();
        form.body().set("");
        form.addFollowUp();

        form.fill(kept);

        assertThat(form.draft().saysAs(kept)).isTrue();
    }

    @Test
    void anOutcomeThatTheKindDoesNotHaveGoes() {
        form.outcome().set(Outcome.INTERESTED);
        form.kind().set(InteractionKind.B2B);

        assertThat(form.outcome().get()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"45,45", "45 min,45", "1h,60", "1h30,90", "1:30,90", "2 ore,120", "'1,5 h',90"})
    void durationsAreReadAsPeopleWriteThem(String typed, int minutes) {
        assertThat(HowLong.of(typed)).contains(minutes);
        assertThat(HowLong.of("soon")).isEmpty();
    }
}
