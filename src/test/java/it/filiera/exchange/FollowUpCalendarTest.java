package it.filiera.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.FollowUp;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.FollowUpQuery;
import it.filiera.history.InteractionKind;
import it.filiera.history.Logged;
import it.filiera.history.WithdrawnFollowUps;
import it.filiera.message.Messages;
import it.filiera.officer.Officer;
import it.filiera.people.Channel;
import it.filiera.people.PersonField;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar, as another program reads it. */
class FollowUpCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final String TASK = "Send prices, drawings; \\ and\nthe 🚗 brochure " + "è".repeat(120);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aFollowUpIsADayThatStaysFree() throws Exception {
        UUID id = add("Send the price list", history.anna);

        VEvent event = only(read(history.anna));

        assertThat(value(event, Property.UID)).isEqualTo(id.toString());
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Send the price list");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20260306");
        assertThat(value(event, Property.DTEND)).isEqualTo("20260307");
        assertThat(value(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("For Alfa\nPromised to them\nBy Anna Example");
    }

    @Test
    void whoDoesNotWantToHearFromUsIsFlagged() throws Exception {
        String key = profile.personEditor.create(Map.of(PersonField.FAMILY_NAME, "Example"), null, "t");
        profile.personEditor.doNotContact(key, Channel.PHONE, "asked", FRIDAY, "t");
        UUID person = profile.people.find(key).orElseThrow().id();
        history.followUpEditor.add(new FollowUpEntry("Write", FRIDAY, false, history.anna.id(), null, person, null), "t");

        assertThat(value(only(read(history.anna)), Property.DESCRIPTION)).startsWith("For Example (No calls)\n");
    }

    @Test
    void aStrictReaderFindsNothingToComplainOf() throws Exception {
        add(TASK, history.anna);
        UUID gone = add("Gone", history.anna);
        history.followUpEditor.remove(gone, 0, "t");

        assertThat(read(history.anna).validate().getEntries()).isEmpty();
    }

    @Test
    void awkwardTextComesBackAsItWas() throws Exception {
        add(TASK, history.anna);

        assertThat(value(only(read(history.anna)), Property.SUMMARY)).isEqualTo(TASK);
    }

    @Test
    void linesEndWithCrLfAndAreNeverLongerThan75Octets() throws Exception {
        add(TASK, history.anna);

        String text = Files.readString(write(history.anna));

        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whatIsDoneIsTickedAndSaysWhatCameOfIt() throws Exception {
        UUID id = add("Send the price list", history.anna);
        history.followUpEditor.done(id, 0, "They ordered samples", "t");

        VEvent event = only(read(history.anna));

        assertThat(value(event, Property.SUMMARY)).isEqualTo("✓ Send the price list");
        assertThat(value(event, Property.DESCRIPTION)).endsWith("\nDone on 1 Mar 2026: They ordered samples");
    }

    @Test
    void theSequenceRisesThroughEveryTurnOfItsLifeAndTheUidStays() throws Exception {
        UUID id = add("Send the price list", history.anna);
        List<VEvent> states = new ArrayList<>(List.of(only(read(history.anna))));
        history.followUpEditor.snooze(id, 0, FRIDAY.plusDays(7), "t");
        states.add(only(read(history.anna)));
        history.followUpEditor.done(id, 1, null, "t");
        states.add(only(read(history.anna)));
        history.followUpEditor.reopen(id, 2, "t");
        states.add(only(read(history.anna)));
        UUID removal = history.followUpEditor.remove(id, 3, "t").orElseThrow().id();
        states.add(only(read(history.anna)));
        history.ledger.undo(removal, "t", false);
        states.add(only(read(history.anna)));

        assertThat(states).extracting(event -> value(event, Property.UID)).containsOnly(id.toString());
        assertThat(states).extracting(event -> Integer.parseInt(value(event, Property.SEQUENCE))).isSorted().doesNotHaveDuplicates();
        assertThat(states).extracting(event -> value(event, Property.STATUS))
                .containsExactly("CONFIRMED", "CONFIRMED", "CONFIRMED", "CONFIRMED", "CANCELLED", "CONFIRMED");
    }

    @Test
    void whatWasLoggedByMistakeIsCancelledWithoutAWordOfIt() throws Exception {
        FollowUpEntry promise = new FollowUpEntry("Secret plans", FRIDAY, true, history.anna.id());
        Logged logged = history.log(history.entry(
                InteractionKind.CALL, "Plans", Profile.NOW.atZone(History.ROME), List.of(promise), history.organisation("alfa")));
        String before = value(only(read(history.anna)), Property.UID);
        history.ledger.undo(logged.changeSet().id(), "t", false);

        VEvent event = only(read(history.anna));

        assertThat(value(event, Property.UID)).isEqualTo(before);
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Withdrawn");
        assertThat(event.toString()).doesNotContain("Secret");
    }

    @Test
    void whatAColleagueTookOverIsCancelledHereAndStandsThere() throws Exception {
        UUID id = add("Send the price list", history.anna);
        history.followUpEditor.change(id, 0, entry("Send the price list", history.bruno), "t");

        assertThat(value(only(read(history.anna)), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(only(read(history.bruno)), Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(read(null).getComponents()).hasSize(1);
    }

    @Test
    void theCalendarIsInTheLanguageOfItsReader() throws Exception {
        add("Mandare il listino", history.anna);

        assertThat(Files.readString(write(history.anna, new Messages(Locale.ITALIAN)))).contains("Promesso a loro\\nA cura di Anna Example");
    }

    private UUID add(String task, Officer officer) {
        return history.followUpEditor.add(entry(task, officer), "t");
    }

    private FollowUpEntry entry(String task, Officer officer) {
        return new FollowUpEntry(task, FRIDAY, true, officer.id(), history.organisation("alfa"), null, null);
    }

    private Calendar read(@Nullable Officer officer) throws IOException, ParserException {
        return new CalendarBuilder().build(Files.newInputStream(write(officer)));
    }

    private Path write(@Nullable Officer officer) {
        return write(officer, new Messages(Locale.ENGLISH));
    }

    private Path write(@Nullable Officer officer, Messages messages) {
        FollowUpQuery query = new FollowUpQuery(officer == null ? null : officer.id(), null, null, false);
        List<FollowUp> all = new ArrayList<>(history.followUps.open(query, 100));
        all.addAll(history.followUps.doneSince(query, Profile.NOW.minusSeconds(1).atOffset(ZoneOffset.UTC), 100));
        Path file = folder.resolve("follow-ups.ics");
        new FollowUpCalendar(messages, ZoneId.of("Europe/Rome"), Profile.NOW)
                .write("Follow-ups", all, new WithdrawnFollowUps(profile.database, history.ledger.reader()).of(query), file);
        return file;
    }

    private static VEvent only(Calendar calendar) {
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
