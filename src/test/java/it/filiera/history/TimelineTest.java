package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.initiative.InitiativeValue;
import it.filiera.people.Channel;
import it.filiera.people.PersonField;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 2, 10, 12, 0, 0, 0, History.ROME);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private UUID alfa;
    private UUID beta;
    private TimelineSubject ofAlfa;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
        alfa = history.organisation("alfa");
        beta = history.organisation("beta");
        ofAlfa = new TimelineSubject.OfOrganisation(alfa);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void pagesByKeyMissNothingAndRepeatNothingAlsoAmongEntriesOfOneInstant() {
        List<UUID> logged = IntStream.range(0, 23)
                .mapToObj(number -> history.log(history.call("Call " + number, NOON.minusHours(number / 5), alfa)).id())
                .toList();
        history.log(history.call("Of another", NOON, beta));
        List<Interaction> read = all(ofAlfa, 4);
        assertThat(read).extracting(Interaction::id).containsExactlyInAnyOrderElementsOf(logged).doesNotHaveDuplicates();
        assertThat(read).isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void whatIsLoggedBetweenTwoPagesMovesNothing() {
        IntStream.range(0, 6).forEach(number -> history.log(history.call("Call " + number, NOON.minusDays(number), alfa)));
        TimelinePage first = history.timeline.page(ofAlfa, TimelineFilter.ALL, null, 3);
        history.log(history.call("Newest", NOON.plusDays(1), alfa));
        TimelinePage second = history.timeline.page(ofAlfa, TimelineFilter.ALL, first.next(), 3);
        assertThat(second.entries()).extracting(Interaction::subject).containsExactly("Call 3", "Call 4", "Call 5");
        assertThat(second.next()).isNull();
    }

    @Test
    void filtersNarrowByKindOfficerAndPeriod() {
        history.log(history.call("Call", NOON, alfa));
        history.log(history.entry(InteractionKind.VISIT, "Visit", NOON.minusDays(1), List.of(), alfa));
        history.log(history.call("Old call", NOON.minusDays(40), alfa));
        history.editor.log(byBruno("Bruno's call"), history.bruno.name());
        assertThat(subjects(new TimelineFilter(Set.of(InteractionKind.VISIT), null, null, null, null))).containsExactly("Visit");
        assertThat(subjects(new TimelineFilter(Set.of(), history.bruno.id(), null, null, null))).containsExactly("Bruno's call");
        assertThat(subjects(new TimelineFilter(
                        Set.of(), null, null, NOON.minusDays(2).toOffsetDateTime(), NOON.toOffsetDateTime())))
                .containsExactly("Visit");
    }

    @Test
    void everythingHoldsTheInteractionsOfAll() {
        history.log(history.call("Alfa's", NOON, alfa));
        history.log(history.call("Beta's", NOON.minusHours(1), beta));
        assertThat(all(new TimelineSubject.Everything(), 1)).extracting(Interaction::subject).containsExactly("Alfa's", "Beta's");
        assertThat(history.timeline.count(ofAlfa)).isEqualTo(1);
    }

    @Test
    void aPersonHasATimelineOfTheirOwnAlsoWithoutAnyOrganisation() {
        UUID person = person("Example");
        UUID other = person("Other");
        history.log(history.with(List.of(), List.of(person), null, "Alone", NOON));
        history.log(history.with(List.of(alfa), List.of(other, person), null, "At Alfa", NOON.minusHours(1)));
        history.log(history.with(List.of(alfa), List.of(other), null, "Another's", NOON.minusHours(2)));
        TimelineSubject subject = new TimelineSubject.OfPerson(person);

        List<Interaction> read = all(subject, 1);

        assertThat(read).extracting(Interaction::subject).containsExactly("Alone", "At Alfa");
        assertThat(read.getFirst().organisations()).isEmpty();
        assertThat(read.getFirst().people()).extracting(Named::name).containsExactly("Example");
        assertThat(history.timeline.count(subject)).isEqualTo(2);
        TimelineFilter visits = new TimelineFilter(Set.of(InteractionKind.VISIT), null, null, null, null);
        assertThat(history.timeline.page(subject, visits, null, 10).entries()).isEmpty();
    }

    @Test
    void anInitiativeHasATimelineOfItsOwn() {
        UUID initiative = profile.initiatives.find(profile.initiativeEditor.create("Example Fair", List.of(InitiativeValue.parse("country=IT")), "anna")).orElseThrow().id();
        history.log(history.with(List.of(alfa), List.of(), initiative, "At the stand", NOON));
        history.log(history.with(List.of(), List.of(), initiative, "About the stand", NOON.minusHours(1)));
        history.log(history.call("Another day", NOON, alfa));
        TimelineSubject subject = new TimelineSubject.OfInitiative(initiative);

        assertThat(all(subject, 1)).extracting(Interaction::subject).containsExactly("At the stand", "About the stand");
        assertThat(history.timeline.count(subject)).isEqualTo(2);
        TimelineFilter brunos = new TimelineFilter(Set.of(), history.bruno.id(), null, null, null);
        assertThat(history.timeline.page(subject, brunos, null, 10).entries()).isEmpty();
    }

    @Test
    void aPersonsWishesComeWithEveryPage() {
        UUID person = person("Example");
        profile.personEditor.doNotContact("example", Channel.PHONE, "asked", LocalDate.of(2026, 1, 1), "anna");
        profile.personEditor.doNotContact("example", Channel.EMAIL, "asked", LocalDate.of(2026, 1, 2), "anna");
        history.log(history.with(List.of(alfa), List.of(person, person("Other")), null, "Talk", NOON));
        assertThat(all(ofAlfa, 1).getFirst().people()).extracting(Named::refused).containsExactly(List.of(Channel.EMAIL, Channel.PHONE), List.of());

        profile.personEditor.doNotContact("example", Channel.ANY, "asked", LocalDate.of(2026, 1, 3), "anna");

        assertThat(all(ofAlfa, 1).getFirst().people()).extracting(Named::refused).containsExactly(List.of(Channel.ANY), List.of());
    }

    private UUID person(String family) {
        String key = profile.personEditor.create(Map.of(PersonField.FAMILY_NAME, family), null, "anna");
        return profile.people.find(key).orElseThrow().id();
    }

    @Test
    void theHourThatTheClockRepeatsKeepsBothItsInstants() {
        ZonedDateTime first = ZonedDateTime.of(2025, 11, 2, 1, 30, 0, 0, History.DETROIT);
        history.log(history.call("Summer time", first.withEarlierOffsetAtOverlap(), alfa));
        history.log(history.call("Winter time", first.withLaterOffsetAtOverlap(), alfa));
        List<Interaction> read = all(ofAlfa, 10);
        assertThat(read).extracting(Interaction::subject).containsExactly("Winter time", "Summer time");
        assertThat(read.get(0).at()).isEqualTo(first.withLaterOffsetAtOverlap());
        assertThat(read.get(1).at()).isEqualTo(first.withEarlierOffsetAtOverlap());
    }

    private InteractionEntry byBruno(String subject) {
        UUID bruno = history.bruno.id();
        return new InteractionEntry(
                InteractionKind.CALL, NOON, null, null, bruno, List.of(bruno), List.of(alfa), List.of(), null, subject, null, null,
                List.of(), List.of());
    }

    private List<String> subjects(TimelineFilter filter) {
        return history.timeline.page(ofAlfa, filter, null, 10).entries().stream().map(Interaction::subject).toList();
    }

    private List<Interaction> all(TimelineSubject subject, int page) {
        List<Interaction> all = new ArrayList<>();
        @Nullable Cursor next = null;
        do {
            TimelinePage read = history.timeline.page(subject, TimelineFilter.ALL, next, page);
            all.addAll(read.entries());
            next = read.next();
        } while (next != null);
        return all;
    }
}
