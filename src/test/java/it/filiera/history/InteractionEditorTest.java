package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionEditorTest {

    private static final ZonedDateTime MORNING = ZonedDateTime.of(2026, 2, 10, 9, 30, 0, 0, History.DETROIT);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private UUID alfa;
    private UUID beta;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
        alfa = history.organisation("alfa");
        beta = history.organisation("beta");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void whatWasLoggedIsReadAgainWhole() {
        FollowUpEntry promise = new FollowUpEntry("Send the list", LocalDate.of(2026, 2, 20), true, history.bruno.id());
        Logged logged = history.log(new InteractionEntry(
                InteractionKind.B2B,
                MORNING,
                25,
                "Table 7",
                history.anna.id(),
                List.of(history.anna.id(), history.bruno.id()),
                List.of(beta, alfa),
                List.of(),
                null,
                "  Castings  ",
                "What was said \uD83D\uDE97\nline two \u05e9\u05dc\u05d5\u05dd",
                Outcome.COOPERATION,
                List.of(promise),
                List.of(new AttachmentEntry("card.jpg", "0".repeat(64), 1200))));
        Interaction read = history.interactions.find(logged.id()).orElseThrow();
        assertThat(read.at()).isEqualTo(MORNING);
        assertThat(read.at().getZone()).isEqualTo(History.DETROIT);
        assertThat(read.minutes()).isEqualTo(25);
        assertThat(read.place()).isEqualTo("Table 7");
        assertThat(read.officer().key()).isEqualTo("AE");
        assertThat(read.officers()).extracting(Named::name).containsExactly("Anna Example", "Bruno Example");
        assertThat(read.organisations()).extracting(Named::key).containsExactly("alfa", "beta");
        assertThat(read.subject()).isEqualTo("Castings");
        assertThat(read.body()).isEqualTo("What was said \uD83D\uDE97\nline two \u05e9\u05dc\u05d5\u05dd");
        assertThat(read.outcome()).isEqualTo(Outcome.COOPERATION);
        assertThat(read.attachments()).extracting(Attachment::name).containsExactly("card.jpg");
        assertThat(read.followUps()).singleElement().satisfies(followUp -> {
            assertThat(followUp.task()).isEqualTo("Send the list");
            assertThat(followUp.due()).isEqualTo(LocalDate.of(2026, 2, 20));
            assertThat(followUp.promised()).isTrue();
            assertThat(followUp.officer().name()).isEqualTo("Bruno Example");
            assertThat(followUp.organisation()).extracting(Named::key).isEqualTo("beta");
            assertThat(followUp.isOpen()).isTrue();
        });
    }

    @Test
    void aTextOfAHundredThousandCharactersIsKeptWhole() {
        String body = "\u00e8\uD83D\uDE97".repeat(33_333) + "end";
        InteractionEntry call = history.call("Long", MORNING, alfa);
        Logged logged = history.log(with(call, body));
        assertThat(history.interactions.find(logged.id()).orElseThrow().body()).isEqualTo(body);
    }

    /** The count is carried on from write to write; this counts again after each. */
    @Test
    void theLastContactIsTheSameAsCountedAnewWhateverIsWritten() {
        Random random = new Random(20261123);
        Map<UUID, Logged> logged = new LinkedHashMap<>();
        List<Committed> written = new ArrayList<>();
        for (int turn = 0; turn < 80; turn++) {
            InteractionKind kind = random.nextBoolean() ? InteractionKind.CALL : InteractionKind.NOTE;
            UUID[] parties = random.nextBoolean() ? new UUID[] {alfa} : random.nextBoolean() ? new UUID[] {beta} : new UUID[] {alfa, beta};
            InteractionEntry entry = history.entry(kind, "Turn " + turn, MORNING.plusHours(random.nextInt(40)), List.of(), parties);
            switch (logged.isEmpty() ? 0 : random.nextInt(3)) {
                case 0 -> {
                    Logged one = history.log(entry);
                    logged.put(one.id(), one);
                    written.add(one.changeSet());
                }
                case 1 -> {
                    UUID any = List.copyOf(logged.keySet()).get(random.nextInt(logged.size()));
                    history.interactions.find(any).ifPresent(standing -> history.editor
                            .correct(any, standing.version(), entry, "Anna Example")
                            .ifPresent(written::add));
                }
                default -> {
                    Committed newest = written.removeLast();
                    written.add(history.ledger.undo(newest.id(), "Anna Example", false));
                }
            }
            assertThat(contact(alfa).map(kept -> kept.getInteractions()).orElse(0)).as("turn %d", turn).isEqualTo(counted(alfa));
            assertThat(contact(beta).map(kept -> kept.getInteractions()).orElse(0)).as("turn %d", turn).isEqualTo(counted(beta));
        }
    }

    private int counted(UUID organisation) {
        return profile.database
                .read()
                .fetchCount(INTERACTION_PARTY, INTERACTION_PARTY.ORGANISATION_ID.eq(organisation), INTERACTION_PARTY.CONTACT.isTrue());
    }

    @Test
    void theLastContactFollowsInTheSameChangeSet() {
        Logged first = history.log(history.call("First", MORNING, alfa, beta));
        history.log(history.call("Second", MORNING.plusDays(1), alfa));
        history.log(history.call("Earlier, entered late", MORNING.minusDays(9), alfa));
        assertThat(contact(alfa)).hasValueSatisfying(contact -> {
            assertThat(contact.getLastAt()).isEqualTo(MORNING.plusDays(1).toOffsetDateTime());
            assertThat(contact.getInteractions()).isEqualTo(3);
            assertThat(contact.getLastOfficerId()).isEqualTo(history.anna.id());
        });
        assertThat(contact(beta)).hasValueSatisfying(contact -> assertThat(contact.getInteractions()).isEqualTo(1));
        assertThat(history.ledger.reader().last()).isEqualTo(first.changeSet().number() + 2);
    }

    @Test
    void aNoteAndAMeetingThatWasNotHeldAreNoContact() {
        history.log(history.entry(InteractionKind.NOTE, "Read in the paper", MORNING, List.of(), alfa));
        InteractionEntry meeting = history.entry(InteractionKind.B2B, "Table 3", MORNING, List.of(), alfa);
        Logged logged = history.log(with(meeting, Outcome.NOT_HELD));
        assertThat(contact(alfa)).isEmpty();
        history.editor.correct(logged.id(), 0, with(meeting, Outcome.INFORMATIVE), "Anna Example");
        assertThat(contact(alfa)).hasValueSatisfying(contact -> assertThat(contact.getInteractions()).isEqualTo(1));
    }

    @Test
    void theFirstOfTwoCanBeTakenBackAndTheLastContactIsThatOfTheOther() {
        Logged first = history.log(history.call("First", MORNING.plusDays(3), alfa));
        history.log(history.call("Second", MORNING, alfa));
        history.ledger.undo(first.changeSet().id(), "Anna Example", false);
        assertThat(contact(alfa)).hasValueSatisfying(contact -> {
            assertThat(contact.getInteractions()).isEqualTo(1);
            assertThat(contact.getLastAt()).isEqualTo(MORNING.toOffsetDateTime());
        });
        assertThat(history.interactions.find(first.id())).isEmpty();
    }

    @Test
    void theOnlyOneTakenBackLeavesNoContactAndComesBackWhole() {
        FollowUpEntry task = new FollowUpEntry("Call back", LocalDate.of(2026, 3, 1), false, history.anna.id());
        Logged only = history.log(history.entry(InteractionKind.CALL, "Only", MORNING, List.of(task), alfa));
        Interaction before = history.interactions.find(only.id()).orElseThrow();
        var undo = history.ledger.undo(only.changeSet().id(), "Anna Example", false);
        assertThat(contact(alfa)).isEmpty();
        history.ledger.undo(undo.id(), "Anna Example", false);
        Interaction after = history.interactions.find(only.id()).orElseThrow();
        assertThat(after.subject()).isEqualTo(before.subject());
        assertThat(after.at()).isEqualTo(before.at());
        assertThat(after.followUps()).extracting(FollowUp::task).containsExactly("Call back");
        assertThat(contact(alfa)).isPresent();
    }

    @Test
    void aCorrectionMovesTheInteractionInAllTimelines() {
        Logged logged = history.log(history.call("Call", MORNING, alfa));
        history.editor.correct(logged.id(), 0, history.call("Call", MORNING.minusDays(2), beta), "Anna Example");
        assertThat(history.timeline.page(new TimelineSubject.OfOrganisation(alfa), TimelineFilter.ALL, null, 10).entries()).isEmpty();
        assertThat(history.timeline.page(new TimelineSubject.OfOrganisation(beta), TimelineFilter.ALL, null, 10).entries())
                .extracting(Interaction::at)
                .containsExactly(MORNING.minusDays(2));
        assertThat(contact(alfa)).isEmpty();
        assertThat(contact(beta)).isPresent();
    }

    @Test
    void aCorrectionIsANewVersionAndTheOldTextStaysInTheLedger() {
        Logged logged = history.log(history.call("Call", MORNING, alfa));
        history.editor.correct(logged.id(), 0, history.call("Long call", MORNING, alfa), "Anna Example");
        assertThat(history.interactions.find(logged.id()).orElseThrow().version()).isEqualTo(1);
        long last = history.ledger.reader().last();
        history.ledger.undo(history.ledger.reader().find(last).orElseThrow().id(), "Anna Example", false);
        assertThat(history.interactions.find(logged.id()).orElseThrow().subject()).isEqualTo("Call");
    }

    @Test
    void whatStandsSoAlreadyIsNotWrittenAgain() {
        InteractionEntry call = history.call("Call", MORNING, alfa);
        Logged logged = history.log(call);
        assertThat(history.editor.correct(logged.id(), 0, call, "Anna Example")).isEmpty();
    }

    @Test
    void twoWhoCorrectTheSameAreToldSo() {
        Logged logged = history.log(history.call("Call", MORNING, alfa));
        history.editor.correct(logged.id(), 0, history.call("One", MORNING, alfa), "Anna Example");
        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> history.editor.correct(logged.id(), 0, history.call("Other", MORNING, alfa), "Bruno Example"));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        long last = history.ledger.reader().last();
        assertRefused("interaction.no-subject", history.call("  ", MORNING, alfa));
        assertRefused("interaction.nobody", history.call("Call", MORNING));
        assertRefused("interaction.too-long", history.call("x".repeat(501), MORNING, alfa));
        assertRefused("interaction.other-outcome", with(history.call("Call", MORNING, alfa), Outcome.COOPERATION));
        assertThat(history.ledger.reader().last()).isEqualTo(last);
    }

    private void assertRefused(String key, InteractionEntry entry) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> history.log(entry))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private Optional<OrganisationContactRecord> contact(UUID organisation) {
        return profile.database
                .read()
                .selectFrom(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation))
                .fetchOptional();
    }

    private static InteractionEntry with(InteractionEntry entry, String body) {
        return new InteractionEntry(
                entry.kind(), entry.at(), null, null, entry.officer(), entry.officers(), entry.organisations(), List.of(), null,
                entry.subject(), body, entry.outcome(), List.of(), List.of());
    }

    private static InteractionEntry with(InteractionEntry entry, Outcome outcome) {
        return new InteractionEntry(
                entry.kind(), entry.at(), null, null, entry.officer(), entry.officers(), entry.organisations(), List.of(), null,
                entry.subject(), null, outcome, List.of(), List.of());
    }
}
