package it.filiera.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who takes part, as what, and what became of it. */
class ParticipationEditorTest {

    @TempDir
    private Path folder;

    private Profile profile;
    private Initiative fair;
    private UUID alfa;
    private UUID beta;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        String key = profile.initiativeEditor.create("Example Fair", List.of(InitiativeValue.parse("country=IT")), "anna");
        fair = profile.initiatives.find(key).orElseThrow();
        alfa = profile.organisations.find("alfa").orElseThrow().id();
        beta = profile.organisations.find("beta").orElseThrow().id();
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void severalComeInOneChangeSetAndGoWithOneUndo() {
        Committed done = add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.INVITED);

        assertThat(done.rows()).isEqualTo(2);
        assertThat(participants()).extracting(one -> one.organisation().name()).containsExactly("Alfa", "Beta");
        assertThat(profile.initiatives.counts()).isEqualTo(Map.of(fair.id(), Map.of(ParticipationStatus.INVITED, 2)));
        profile.undo(done);
        assertThat(participants()).isEmpty();
    }

    @Test
    void whoTakesPartAlreadyStaysAsItIs() {
        add(List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.CONFIRMED);

        add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.INVITED);

        assertThat(participants())
                .extracting(Participation::status)
                .containsExactly(ParticipationStatus.CONFIRMED, ParticipationStatus.INVITED);
        assertThat(profile.participations.add(fair.id(), List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.INVITED, "anna"))
                .isEmpty();
    }

    @Test
    void oneMayTakeSeveralParts() {
        add(List.of(alfa), ParticipationPart.INSTITUTION, ParticipationStatus.CONFIRMED);
        add(List.of(alfa), ParticipationPart.EXHIBITOR, ParticipationStatus.CONFIRMED);

        assertThat(participants())
                .extracting(Participation::part)
                .containsExactly(ParticipationPart.EXHIBITOR, ParticipationPart.INSTITUTION);
    }

    @Test
    void theAnswerOfSeveralIsOneChangeSet() {
        add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.INVITED);

        Committed done = profile.participations.answer(participants(), ParticipationStatus.ATTENDED, "anna").orElseThrow();

        assertThat(participants()).extracting(Participation::status).containsOnly(ParticipationStatus.ATTENDED);
        assertThat(profile.participations.answer(participants(), ParticipationStatus.ATTENDED, "anna")).isEmpty();
        profile.undo(done);
        assertThat(participants()).extracting(Participation::status).containsOnly(ParticipationStatus.INVITED);
    }

    @Test
    void anAnswerToWhatSomebodyChangedMeanwhileIsRefusedAsAWhole() {
        add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.INVITED);
        List<Participation> read = participants();
        profile.participations.answer(List.of(read.getFirst()), ParticipationStatus.DECLINED, "bruno");

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.participations.answer(read, ParticipationStatus.CONFIRMED, "anna"));
        assertThat(participants()).extracting(Participation::status).contains(ParticipationStatus.INVITED);
    }

    @Test
    void aPartThatSomebodyTakesAlreadyIsRefusedInWords() {
        add(List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.CONFIRMED);
        add(List.of(alfa), ParticipationPart.HOST, ParticipationStatus.CONFIRMED);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.participations.assign(List.of(participants().getFirst()), ParticipationPart.HOST, "anna"))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("initiative.part-taken"));
    }

    @Test
    void partAndNoteCanBeChanged() {
        add(List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.CONFIRMED);

        profile.participations.assign(participants(), ParticipationPart.DELEGATE, "anna");
        profile.participations.note(participants().getFirst(), " Comes on the second day ", "anna");

        assertThat(participants().getFirst().part()).isEqualTo(ParticipationPart.DELEGATE);
        assertThat(participants().getFirst().note()).isEqualTo("Comes on the second day");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.participations.note(participants().getFirst(), "x".repeat(1001), "anna"));
    }

    @Test
    void severalGoInOneChangeSetAndComeBackWithOneUndo() {
        add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.CONFIRMED);

        Committed done = profile.participations.remove(participants(), "anna").orElseThrow();

        assertThat(participants()).isEmpty();
        profile.undo(done);
        assertThat(participants()).hasSize(2);
    }

    @Test
    void anOrganisationKnowsWhatItTookPartIn() {
        add(List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.CONFIRMED);
        add(List.of(alfa), ParticipationPart.HOST, ParticipationStatus.CONFIRMED);

        assertThat(profile.initiatives.countOf(alfa)).isEqualTo(2);
        assertThat(profile.initiatives.of(alfa))
                .extracting(one -> one.initiative().name(), one -> one.participation().part())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Example Fair", ParticipationPart.BUYER),
                        org.assertj.core.groups.Tuple.tuple("Example Fair", ParticipationPart.HOST));
        assertThat(profile.initiatives.of(beta)).isEmpty();
    }

    @Test
    void organisationsAreFoundByTheirInitiativesUnlessTheyDeclined() {
        InitiativeKnowledge knowledge = new InitiativeKnowledge(profile.database);
        add(List.of(alfa, beta), ParticipationPart.BUYER, ParticipationStatus.INVITED);
        long before = profile.ledger.reader().last();
        profile.participations.answer(List.of(participants().getLast()), ParticipationStatus.DECLINED, "anna");

        assertThat(knowledge.of(List.of(alfa, beta))).containsOnlyKeys(alfa);
        assertThat(Objects.requireNonNull(knowledge.of(List.of(alfa)).get(alfa)).values()).isEqualTo(Map.of("initiative", Set.of("example-fair")));
        assertThat(knowledge.changedAfter(before, profile.ledger.reader())).containsExactly(beta);
    }

    @Test
    void anOrganisationThatWasTakenOutIsAmongTheChanged() {
        add(List.of(alfa), ParticipationPart.BUYER, ParticipationStatus.INVITED);
        long before = profile.ledger.reader().last();
        profile.participations.remove(participants(), "anna");

        assertThat(new InitiativeKnowledge(profile.database).changedAfter(before, profile.ledger.reader())).containsExactly(alfa);
    }

    private Committed add(List<UUID> organisations, ParticipationPart part, ParticipationStatus status) {
        return profile.participations.add(fair.id(), organisations, part, status, "anna").orElseThrow();
    }

    private List<Participation> participants() {
        return profile.initiatives.participations(fair.id());
    }
}
