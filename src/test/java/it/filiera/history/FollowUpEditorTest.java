package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpEditorTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private UUID alfa;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
        alfa = history.organisation("alfa");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void oneOfItsOwnIsReadAgainWithAllItSays() {
        FollowUp read = read(add("Send the list", FRIDAY, true));
        assertThat(read.task()).isEqualTo("Send the list");
        assertThat(read.due()).isEqualTo(FRIDAY);
        assertThat(read.promised()).isTrue();
        assertThat(read.organisation()).extracting(Named::key).isEqualTo("alfa");
        assertThat(read.interaction()).isNull();
        assertThat(read.madeAt()).isEqualTo(Profile.NOW.atOffset(ZoneOffset.UTC));
    }

    @Test
    void whatIsDoneKeepsItsResultAndLeavesTheOpenOnes() {
        UUID id = add("Call", FRIDAY, false);
        history.followUpEditor.done(id, 0, "Left a message", "Anna Example");
        assertThat(history.followUps.open(FollowUpQuery.ALL, 10)).isEmpty();
        assertThat(history.followUps.doneSince(FollowUpQuery.ALL, Profile.NOW.atOffset(ZoneOffset.UTC), 10))
                .singleElement()
                .extracting(FollowUp::result)
                .isEqualTo("Left a message");
        history.followUpEditor.reopen(id, 1, "Anna Example");
        assertThat(read(id).isOpen()).isTrue();
        assertThat(read(id).result()).isNull();
    }

    @Test
    void everyChangeRaisesTheVersionThatCalendarsGoBy() {
        UUID id = add("Call", FRIDAY, false);
        history.followUpEditor.snooze(id, 0, FRIDAY.plusWeeks(1), "Anna Example");
        assertThat(read(id).due()).isEqualTo(FRIDAY.plusWeeks(1));
        assertThat(read(id).version()).isEqualTo(1);
    }

    @Test
    void openOnesAreThoseOfAnOfficerInAPeriodTheFirstDueFirst() {
        add("Later", FRIDAY.plusDays(3), false);
        add("Sooner", FRIDAY, false);
        history.followUpEditor.add(new FollowUpEntry("Bruno's", FRIDAY, false, history.bruno.id(), alfa, null, null), "Anna Example");
        FollowUpQuery annas = new FollowUpQuery(history.anna.id(), null, null, false);
        assertThat(history.followUps.open(annas, 10)).extracting(FollowUp::task).containsExactly("Sooner", "Later");
        FollowUpQuery untilFriday = new FollowUpQuery(history.anna.id(), null, FRIDAY, false);
        assertThat(history.followUps.open(untilFriday, 10)).extracting(FollowUp::task).containsExactly("Sooner");
        assertThat(history.followUps.countOpen(FollowUpQuery.ALL)).isEqualTo(3);
    }

    @Test
    void twoWhoChangeTheSameAreToldSo() {
        UUID id = add("Call", FRIDAY, false);
        history.followUpEditor.done(id, 0, null, "Anna Example");
        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> history.followUpEditor.snooze(id, 0, FRIDAY.plusDays(1), "Bruno Example"));
    }

    @Test
    void oneWithoutATaskIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> add(" ", FRIDAY, false));
    }

    private UUID add(String task, LocalDate due, boolean promised) {
        return history.followUpEditor.add(
                new FollowUpEntry(task, due, promised, history.anna.id(), alfa, null, null), "Anna Example");
    }

    private FollowUp read(UUID id) {
        return history.followUps.find(id).orElseThrow();
    }
}
