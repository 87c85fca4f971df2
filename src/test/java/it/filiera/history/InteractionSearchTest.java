package it.filiera.history;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.OrganisationEditor;
import it.filiera.officer.Officer;
import it.filiera.officer.Officers;
import it.filiera.people.PersonField;
import it.filiera.query.Parsed;
import it.filiera.search.Hit;
import it.filiera.support.History;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Interactions are found by what was said and by who took part, as soon as they are logged. */
class InteractionSearchTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 2, 10, 12, 0, 0, 0, History.ROME);
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private Profile profile;
    private History history;
    private InteractionSearch search;
    private UUID alfa;
    private UUID beta;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        history = new History(profile);
        List<String> keys = profile.organisations.find(profile.organisations.idsAfter(null, 2)).stream().map(one -> one.key()).toList();
        alfa = history.organisation(keys.getFirst());
        beta = history.organisation(keys.getLast());
        search = new InteractionSearch(
                folder.resolve("index"), profile.database, () -> VOCABULARY, history.ledger, Clock.fixed(Profile.NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        search.close();
        profile.close();
    }

    private List<UUID> found(String query) {
        Parsed parsed = InteractionFilters.parser().parse(query);
        return search.search(((Parsed.Understood) parsed).query(), InteractionSearch.NEWEST, 10).hits().stream().map(Hit::id).toList();
    }

    private String key(UUID organisation) {
        return profile.organisations.find(List.of(organisation)).getFirst().key();
    }

    @Test
    void anIndexThatIsOpenedLateKnowsWhatWasLoggedBeforeAndFollowsWhatIsLoggedAfter() {
        UUID before = history.log(history.call("gearbox samples", NOON, alfa)).id();
        assertThat(search.isOpen()).isFalse();
        search.open();
        UUID after = history.log(history.call("gearbox prices", NOON.plusHours(1), beta)).id();

        assertThat(found("gearbox")).containsExactly(after, before);
    }

    @Test
    void theNewestComesFirstWithinOneDayToo() {
        UUID second = history.log(history.call("visit", NOON.plusMinutes(1), alfa)).id();
        UUID third = history.log(history.call("visit", NOON.plusMinutes(2), alfa)).id();
        UUID first = history.log(history.call("visit", NOON.minusDays(1), alfa)).id();

        assertThat(found("visit")).containsExactly(third, second, first);
    }

    @Test
    void whoTookPartKindAndDayCanBeAskedFor() {
        UUID call = history.log(history.call("one", NOON, alfa)).id();
        UUID note = history.log(history.entry(InteractionKind.NOTE, "two", NOON.minusDays(40), List.of(), beta)).id();

        assertThat(found("org:" + key(alfa))).containsExactly(call);
        assertThat(found("kind:note")).containsExactly(note);
        assertThat(found("officer:ae")).containsExactly(call, note);
        assertThat(found("at:<30d")).containsExactly(call);
    }

    /** As among organisations, where officers are counted by name. */
    @Test
    void whoTookPartIsFoundByNameAndByOneWordOfThePersonsAndByIdAlone() {
        Officer alda = new Officers(profile.database, history.ledger).colleague("Alda Example", "anna");
        UUID person = person("Rossana", "Example");
        UUID one = history.log(with(history.anna, person)).id();
        UUID two = history.log(with(alda)).id();
        assertThat(alda.initials()).isEqualTo(history.anna.initials());

        assertThat(found("officer:\"Anna Example\"")).containsExactly(one);
        assertThat(found("officer:alda")).containsExactly(two);
        assertThat(found("officer:AE")).containsExactlyInAnyOrder(one, two);
        assertThat(found("officer:" + alda.id())).containsExactly(two);
        assertThat(found("person:\"Rossana Example\"")).containsExactly(one);
        assertThat(found("person:rossana")).containsExactly(one);
        assertThat(found("person:rossana-example")).containsExactly(one);
        assertThat(found("org:\"" + profile.organisations.name(key(alfa)) + "\"")).containsExactlyInAnyOrder(one, two);
        assertThat(found("org:" + beta)).isEmpty();
    }

    @Test
    void aNewNameOfAnOfficerFindsWhatTheySaid() {
        UUID logged = history.log(history.call("prices", NOON, alfa)).id();
        search.open();
        new Officers(profile.database, history.ledger).present("anna", "Annalisa Example", "AE");

        assertThat(found("officer:annalisa")).containsExactly(logged);
    }

    private InteractionEntry with(Officer officer, UUID... people) {
        return new InteractionEntry(
                InteractionKind.CALL, NOON, null, null, officer.id(), List.of(officer.id()), List.of(alfa), List.of(people), null, "prices",
                null, null, List.of(), List.of());
    }

    private UUID person(String given, String family) {
        String key = profile.personEditor.create(Map.of(PersonField.GIVEN_NAME, given, PersonField.FAMILY_NAME, family), null, "anna");
        return profile.people.find(key).orElseThrow().id();
    }

    @Test
    void anOpenFollowUpCanBeAskedForUntilItIsDone() {
        FollowUpEntry task = new FollowUpEntry("send samples", LocalDate.of(2026, 4, 1), true, history.anna.id());
        UUID with = history.log(history.entry(InteractionKind.CALL, "one", NOON, List.of(task), alfa)).id();
        history.log(history.call("two", NOON, alfa));
        assertThat(found("has:follow-up")).containsExactly(with);

        FollowUp made = history.interactions.find(with).orElseThrow().followUps().getFirst();
        history.followUpEditor.done(made.id(), made.version(), "sent", "anna");

        assertThat(found("has:follow-up")).isEmpty();
    }

    @Test
    void aCorrectionReplacesTheWords() {
        Logged logged = history.log(history.call("gearbox", NOON, alfa));
        search.open();

        Optional<?> done = history.editor.correct(logged.id(), 0, history.call("bearings", NOON, beta), "anna");

        assertThat(done).isPresent();
        assertThat(found("gearbox")).isEmpty();
        assertThat(found("bearings org:" + key(beta))).containsExactly(logged.id());
    }

    @Test
    void aNewNameOfAnOrganisationFindsItsInteractions() {
        UUID logged = history.log(history.call("prices", NOON, alfa)).id();
        search.open();
        new OrganisationEditor(
                        profile.database, history.ledger, profile.organisations, () -> null, Clock.systemUTC())
                .set(key(alfa), List.of(Assignment.parse("name=Zeppelin Works")), null, "anna");

        assertThat(found("zeppelin")).containsExactly(logged);
    }
}
