package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationSearch;
import it.filiera.ledger.Committed;
import it.filiera.officer.Officers;
import it.filiera.query.Parsed;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.support.History;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactKnowledgeTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    /** 10 February 2026, 9:30 in Torino: 19 days before everything here happens. */
    private static final ZonedDateTime TENTH = ZonedDateTime.of(2026, 2, 10, 9, 30, 0, 0, History.ROME);

    @TempDir
    Path folder;

    private Profile profile;
    private History history;
    private OrganisationSearch search;
    private Instant now = Profile.NOW;
    private UUID alfa;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        history = new History(profile);
        alfa = history.organisation("alfa");
        search = opened("index");
    }

    private OrganisationSearch opened(String index) {
        ContactKnowledge knowledge = new ContactKnowledge(profile.database, new Officers(profile.database, history.ledger));
        InstantSource clock = () -> now;
        return OrganisationSearch.open(
                folder.resolve(index), profile.database, profile.organisations, VOCABULARY, history.ledger, List.of(knowledge),
                clock.withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        search.close();
        profile.close();
    }

    @Test
    void whatWasLoggedIsFoundInTheNextLine() {
        history.log(history.call("Castings", TENTH, alfa));

        assertThat(found("contacted:<90d")).containsExactly("alfa");
        assertThat(found("contacted:never")).containsExactly("beta");
        assertThat(found("contacted:2026-02-10")).containsExactly("alfa");
    }

    @ParameterizedTest
    @CsvSource({"<20d, alfa", "<19d,", ">18d, alfa", ">=19d, alfa", ">19d,", "2026-02, alfa", "..2026-02-09,", "never, beta"})
    void daysCountFromToday(String days, String key) {
        history.log(history.call("Castings", TENTH, alfa));

        assertThat(found("contacted:" + days)).isEqualTo(Stream.ofNullable(key).toList());
    }

    @Test
    void whatIsAskedAfterMidnightCountsFromTheNewDay() {
        history.log(history.call("Castings", TENTH, alfa));
        assertThat(found("contacted:<20d")).containsExactly("alfa");
        assertThat(facet("contacted", "")).containsEntry("<30d", 1);

        now = Instant.parse("2026-03-01T22:59:00Z");
        assertThat(found("contacted:<20d")).containsExactly("alfa");
        now = Instant.parse("2026-03-01T23:00:00Z");
        assertThat(found("contacted:<20d")).isEmpty();
        now = Instant.parse("2026-03-15T10:00:00Z");
        assertThat(facet("contacted", "")).containsEntry("<30d", 0).containsEntry("<90d", 1);
    }

    /** The first one said something that nobody said since. */
    @Test
    void ofVeryManyContactsOnlyTheLastOnesCount() {
        history.log(new InteractionEntry(
                InteractionKind.CALL, TENTH.minusYears(1), null, null, history.bruno.id(), List.of(history.bruno.id()), List.of(alfa),
                List.of(), null, "First", null, Outcome.INTERESTED, List.of(), List.of()));
        LoggedTogether.log(profile.database, history.ledger, IntStream.range(1, ContactsOf.MOST)
                .mapToObj(i -> history.call("Call " + i, TENTH.plusMinutes(i), alfa))
                .toList());
        assertThat(found("officer:BE")).containsExactly("alfa");
        assertThat(found("outcome:interested")).containsExactly("alfa");

        history.log(history.call("One more", TENTH.plusDays(1), alfa));

        assertThat(found("officer:BE")).isEmpty();
        assertThat(found("outcome:interested")).isEmpty();
        assertThat(found("officer:AE")).containsExactly("alfa");
    }

    @Test
    void theDayIsThatOfTorinoWhereverItWas() {
        history.log(history.call("Castings", ZonedDateTime.of(2026, 2, 10, 20, 0, 0, 0, History.DETROIT), alfa));

        assertThat(found("contacted:2026-02-11")).containsExactly("alfa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AE", "ae", "\"anna example\"", "anna", "Anna,Bruno"})
    void officersAreFoundByInitialsAndNames(String officer) {
        history.log(history.call("Castings", TENTH, alfa));

        assertThat(found("officer:" + officer)).containsExactly("alfa");
        assertThat(found("officer:none")).containsExactly("beta");
        assertThat(found("officer:bruno")).isEmpty();
    }

    @Test
    void officersAreChosenByTheirNamesAlone() {
        history.log(history.call("Castings", TENTH, alfa));

        assertThat(facet("officer", "")).containsExactly(Map.entry("Anna Example", 1), Map.entry("none", 1));
    }

    @Test
    void aCallThatNobodyAnsweredIsAnOutcomeAndNoContact() {
        InteractionEntry call = history.call("Castings", TENTH, alfa);
        history.log(new InteractionEntry(
                call.kind(), call.at(), null, null, call.officer(), call.officers(), call.organisations(), List.of(), null, "Castings", null,
                Outcome.NO_ANSWER, List.of(), List.of()));

        assertThat(found("outcome:no-answer")).containsExactly("alfa");
        assertThat(found("contacted:never")).containsExactly("alfa", "beta");
        assertThat(found("officer:AE")).isEmpty();
    }

    @Test
    void aFollowUpIsFoundWhileItIsOpen() {
        FollowUpEntry promise = new FollowUpEntry("Send the list", LocalDate.of(2026, 3, 20), true, history.anna.id());
        history.log(history.entry(InteractionKind.CALL, "Castings", TENTH, List.of(promise), alfa));
        assertThat(found("has:follow-up")).containsExactly("alfa");

        FollowUp open = history.followUps.openOf(new TimelineSubject.OfOrganisation(alfa)).getFirst();
        history.followUpEditor.done(open.id(), open.version(), "sent", "Anna");
        assertThat(found("has:follow-up")).isEmpty();
    }

    @Test
    void followingTellsTheSameAsBuildingAnew() {
        Logged first = history.log(history.call("Castings", TENTH, alfa, history.organisation("beta")));
        history.log(history.call("Castings", TENTH.plusDays(2), alfa));
        new Officers(profile.database, history.ledger).present("anna", "Anna Specimen", "AS");
        Committed undone = history.ledger.undo(first.changeSet().id(), "Anna", false);

        try (OrganisationSearch anew = opened("anew")) {
            for (String query : List.of("", "contacted:2026-02-10", "officer:specimen", "officer:AE", "contacted:never")) {
                assertThat(answer(search, query)).as(query + " after " + undone.number()).isEqualTo(answer(anew, query));
            }
        }
        assertThat(found("officer:specimen")).containsExactly("alfa");
        assertThat(found("contacted:never")).containsExactly("beta");
    }

    private List<String> found(String query) {
        Iterator<Organisation> all = search.everything(((Parsed.Understood) search.parse(query)).query());
        return StreamSupport.stream(((Iterable<Organisation>) () -> all).spliterator(), false).map(Organisation::key).toList();
    }

    private Map<String, Integer> facet(String filter, String query) {
        return Objects.requireNonNull(answer(search, query).facets().get(filter));
    }

    private static SearchResult answer(OrganisationSearch search, String query) {
        return search.search(
                ((Parsed.Understood) search.parse(query)).query(),
                new SearchRequest(10, Order.RELEVANCE, true, search.filters().counted()));
    }
}
