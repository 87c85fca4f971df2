package it.filiera.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.contact.EmailAddress;
import it.filiera.contact.PhoneNumber;
import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People and where they work, as somebody enters and changes them. Today is 1 March 2026. */
class PersonEditorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Profile profile;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aPersonIsEnteredWithWhatIsKnown() {
        String key = profile.personEditor.create(
                Map.of(
                        PersonField.GIVEN_NAME, " Example ",
                        PersonField.FAMILY_NAME, "Person",
                        PersonField.LANGUAGE, "IT",
                        PersonField.ORIGIN, "Card at the stand",
                        PersonField.NOTICE_GIVEN, "2026-02-10"),
                null,
                "anna");

        Person person = read(key);
        assertThat(key).isEqualTo("example-person");
        assertThat(person.name()).isEqualTo("Example Person");
        assertThat(person.language()).isEqualTo("it");
        assertThat(person.keeping())
                .isEqualTo(new Person.Keeping("Card at the stand", LocalDate.of(2026, 2, 10), LawfulBasis.PUBLIC_TASK));
        assertThat(person.positions()).isEmpty();
        assertThat(person.foremost(TODAY)).isEmpty();
    }

    @Test
    void aNameInOtherLettersGetsAKeyTooAndOfTwoNamesakesEachHasItsOwn() {
        assertThat(enter("李", null)).isEqualTo("person");
        assertThat(enter("王", null)).isEqualTo("person-2");
        assertThat(enter("Person", null)).isEqualTo("person-3");
    }

    @Test
    void aPersonAndThePositionAreOneChangeSet() {
        long before = profile.ledger.reader().last();

        String key = enter("Person", entry("alfa", Map.of(PositionField.TITLE, "Buyer")));

        assertThat(profile.ledger.reader().last()).isEqualTo(before + 1);
        assertThat(read(key).positions()).singleElement().satisfies(position -> {
            assertThat(position.employer().key()).isEqualTo("alfa");
            assertThat(position.title()).isEqualTo("Buyer");
            assertThat(position.isCurrent(TODAY)).isTrue();
        });
    }

    @Test
    void aPersonCanBeTakenBackAndBroughtAgain() {
        String key = enter("Person", entry("alfa", Map.of()));
        Committed entered = profile.ledger.reader().history(1).getFirst();

        Committed undone = profile.undo(entered);
        assertThat(profile.people.find(key)).isEmpty();

        profile.undo(undone);
        assertThat(read(key).positions()).hasSize(1);
    }

    @Test
    void withoutAFamilyNameNothingIsEntered() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.personEditor.create(Map.of(PersonField.GIVEN_NAME, "Example"), null, "anna"));
        assertThat(profile.people.count()).isZero();
    }

    @Test
    void thePhoneIsReadInTheCountryOfTheOrganisation() {
        profile.set("beta", "country=US");

        String key = enter("Person", entry("beta", Map.of(PositionField.PHONE, "(248) 555-0100", PositionField.EMAIL, "p@example.com")));

        Position position = read(key).positions().getFirst();
        assertThat(position.phone()).isEqualTo(new PhoneNumber("+12485550100"));
        assertThat(position.shownPhone()).isEqualTo("(248) 555-0100");
        assertThat(position.email()).isEqualTo(new EmailAddress("p@example.com"));
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsWritten() {
        long before = profile.ledger.reader().last();
        for (Map<PositionField, String> values : List.of(
                Map.of(PositionField.PHONE, "call me"),
                Map.of(PositionField.EMAIL, "nobody"),
                Map.of(PositionField.SINCE, "31/2"),
                Map.of(PositionField.TITLE, "x".repeat(201)),
                Map.of(PositionField.SINCE, "2026-02-02", PositionField.UNTIL, "2026-02-01"))) {
            assertThatExceptionOfType(Refused.class).as(values.toString()).isThrownBy(() -> enter("Person", entry("alfa", values)));
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> enter("Person", entry("nobody-knows", Map.of())));

        assertThat(profile.ledger.reader().last()).isEqualTo(before);
    }

    @Test
    void whoLeavesHasALastDayAndIsNoLongerTheMainContact() {
        String key = enter("Person", entry("alfa", Map.of(PositionField.MAIN_CONTACT, "true")));
        UUID position = read(key).positions().getFirst().id();

        profile.positionEditor.end(position, TODAY, "anna");

        Position left = read(key).positions().getFirst();
        assertThat(left.until()).isEqualTo(TODAY);
        assertThat(left.isCurrent(TODAY)).isFalse();
        assertThat(left.mainContact()).isFalse();
    }

    @Test
    void whoWillLeaveIsTheMainContactUntilThen() {
        String key = enter("Person", entry("alfa", Map.of(PositionField.MAIN_CONTACT, "true")));
        UUID alfa = profile.organisations.find("alfa").orElseThrow().id();
        profile.positionEditor.end(read(key).positions().getFirst().id(), TODAY.plusDays(10), "anna");

        assertThat(profile.people.mainContact(alfa, TODAY)).map(Person::key).contains(key);
        assertThat(profile.people.mainContact(alfa, TODAY.plusDays(10))).isEmpty();
        assertThat(read(key).positions().getFirst().isMainContact(TODAY.plusDays(10))).isFalse();
    }

    @Test
    void theLastDayIsOverWhereTheAgencyIs() {
        String key = enter("Person", entry("alfa", Map.of(PositionField.MAIN_CONTACT, "true")));
        Clock night = Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneOffset.UTC);

        new PositionEditor(profile.database, profile.ledger, profile.people, profile.organisations, night)
                .end(read(key).positions().getFirst().id(), LocalDate.of(2026, 3, 2), "anna");

        assertThat(read(key).positions().getFirst().mainContact()).isFalse();
    }

    @Test
    void whoTakesAnotherPositionKeepsTheOldOne() {
        String key = enter("Person", entry("alfa", Map.of(PositionField.SINCE, "2020-01-01")));
        profile.positionEditor.end(read(key).positions().getFirst().id(), LocalDate.of(2026, 1, 31), "anna");

        profile.positionEditor.add(key, entry("beta", Map.of(PositionField.SINCE, "2026-02-01")), "anna");

        assertThat(read(key).positions()).extracting(position -> position.employer().key()).containsExactly("beta", "alfa");
        assertThat(read(key).foremost(TODAY).orElseThrow().employer().key()).isEqualTo("beta");
    }

    @Test
    void anOrganisationHasOneMainContact() {
        String first = enter("First", entry("alfa", Map.of(PositionField.MAIN_CONTACT, "true")));
        String elsewhere = enter("Elsewhere", entry("beta", Map.of(PositionField.MAIN_CONTACT, "true")));

        String second = enter("Second", entry("alfa", Map.of(PositionField.MAIN_CONTACT, "true")));

        assertThat(read(first).positions().getFirst().mainContact()).isFalse();
        assertThat(read(second).positions().getFirst().mainContact()).isTrue();
        assertThat(read(elsewhere).positions().getFirst().mainContact()).isTrue();
        UUID alfa = profile.organisations.find("alfa").orElseThrow().id();
        assertThat(profile.people.mainContact(alfa, TODAY).orElseThrow().key()).isEqualTo(second);

        profile.undo(profile.ledger.reader().history(1).getFirst());
        assertThat(read(first).positions().getFirst().mainContact()).isTrue();
    }

    @Test
    void whatStandsAlreadyIsNotWrittenAgain() {
        String key = enter("Person", entry("alfa", Map.of(PositionField.TITLE, "Buyer")));
        Position position = read(key).positions().getFirst();

        assertThat(profile.personEditor.set(key, Map.of(PersonField.FAMILY_NAME, "Person"), null, "anna")).isEmpty();
        assertThat(profile.positionEditor.change(position.id(), Map.of(PositionField.TITLE, "Buyer"), null, "anna")).isEmpty();
        assertThat(read(key).version()).isZero();
    }

    @Test
    void oneWhoDidNotSeeTheLastChangeLearnsOfIt() {
        String key = enter("Person", entry("alfa", Map.of()));
        Person read = read(key);
        UUID position = read.positions().getFirst().id();
        profile.personEditor.set(key, Map.of(PersonField.NOTE, "mine"), read.version(), "anna");
        profile.positionEditor.change(position, Map.of(PositionField.TITLE, "Buyer"), 0, "anna");

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.personEditor.set(key, Map.of(PersonField.NOTE, "theirs"), read.version(), "bruno"));
        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> profile.positionEditor.change(position, Map.of(PositionField.TITLE, "Seller"), 0, "bruno"));
    }

    @Test
    void aWordAboutAChannelStandsAgainstThatChannelOnly() {
        String key = enter("Person", null);

        profile.personEditor.doNotContact(key, Channel.EMAIL, "asked at the fair", TODAY, "anna");

        Person person = read(key);
        assertThat(person.mayBeContacted(Channel.EMAIL)).isFalse();
        assertThat(person.mayBeContacted(Channel.PHONE)).isTrue();
        assertThat(person.mayBeContacted(Channel.ANY)).isFalse();
        assertThat(person.refusal(Channel.EMAIL).orElseThrow().reason()).isEqualTo("asked at the fair");
    }

    @Test
    void aWordAboutAllChannelsStandsAgainstEach() {
        String key = enter("Person", null);
        profile.personEditor.doNotContact(key, Channel.ANY, "asked in writing", TODAY, "anna");

        for (Channel channel : Channel.values()) {
            assertThat(read(key).mayBeContacted(channel)).as(channel.code()).isFalse();
        }

        profile.personEditor.contactAgain(key, Channel.ANY, "anna");
        assertThat(read(key).mayBeContacted(Channel.ANY)).isTrue();
    }

    @Test
    void theReasonIsAskedForAndCanBeSaidAnew() {
        String key = enter("Person", null);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.personEditor.doNotContact(key, Channel.ANY, " ", TODAY, "anna"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> profile.personEditor.doNotContact(key, Channel.ANY, "x".repeat(501), TODAY, "anna"));

        profile.personEditor.doNotContact(key, Channel.ANY, "first", TODAY, "anna");
        profile.personEditor.doNotContact(key, Channel.ANY, "second", TODAY, "anna");

        assertThat(read(key).doNotContact()).extracting(DoNotContact::reason).containsExactly("second");
    }

    @Test
    void aPersonEnteredByMistakeIsRemovedWithAllThatHangsOnThemAndCanComeBack() {
        String key = enter("Person", entry("alfa", Map.of()));
        profile.personEditor.doNotContact(key, Channel.ANY, "asked", TODAY, "anna");

        Committed removed = profile.personEditor.remove(key, "anna").orElseThrow();
        assertThat(profile.people.find(key)).isEmpty();

        profile.undo(removed);
        assertThat(read(key).positions()).hasSize(1);
        assertThat(read(key).doNotContact()).hasSize(1);
    }

    @Test
    void thePersonsHistoryTellsOfPositionsToo() {
        String key = enter("Person", entry("alfa", Map.of()));
        profile.positionEditor.end(read(key).positions().getFirst().id(), TODAY, "anna");
        enter("Other", entry("alfa", Map.of()));

        assertThat(profile.people.history(read(key).id(), profile.ledger.reader(), 10))
                .extracting(Committed::action)
                .containsExactly("position-end", "person-new");
    }

    private String enter(String family, @Nullable PositionEntry at) {
        return profile.personEditor.create(new HashMap<>(Map.of(PersonField.FAMILY_NAME, family)), at, "anna");
    }

    private static PositionEntry entry(String organisation, Map<PositionField, String> values) {
        return new PositionEntry(organisation, values);
    }

    private Person read(String key) {
        return profile.people.find(key).orElseThrow();
    }
}
