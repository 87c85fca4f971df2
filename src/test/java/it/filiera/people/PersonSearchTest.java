package it.filiera.people;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index of people follows every entry. */
class PersonSearchTest {

    private static final Clock CLOCK = Clock.fixed(Profile.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Profile profile;
    private PersonSearch search;
    private PeopleOfOrganisations knowledge;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        enter("Example", "Person", Map.of(PositionField.TITLE, "Purchasing", PositionField.EMAIL, "ep@example.com"));
        search = openSearch("index");
        enter("Déborah", "Sample", Map.of(PositionField.PHONE, "011 5550100"));
        knowledge = new PeopleOfOrganisations(profile.database, CLOCK);
    }

    @AfterEach
    void close() {
        search.close();
        profile.close();
    }

    @ParameterizedTest
    @CsvSource({
        "person,example-person",
        "example pers,example-person",
        "person example,example-person",
        "deborah,deborah-sample",
        "samlpe,deborah-sample",
        "purchasing,example-person",
        "ep@example.com,example-person",
        "has:email,example-person",
        "has:phone,deborah-sample",
        "refused:email,deborah-sample",
        "org:alfa has:email,example-person"
    })
    void peopleAreFoundByWhatIsKnownOfThem(String query, String key) {
        profile.personEditor.doNotContact("deborah-sample", Channel.EMAIL, "asked", LocalDate.of(2026, 1, 1), "anna");

        assertThat(keys(query)).containsExactly(key);
    }

    @Test
    void theOrganisationFindsWhoWorksThereAndNobodyWhoLeft() {
        assertThat(keys("alfa")).hasSize(2);

        profile.positionEditor.end(find("example-person").positions().getFirst().id(), LocalDate.of(2026, 2, 1), "anna");

        assertThat(keys("alfa")).containsExactly("deborah-sample");
        assertThat(keys("org:alfa")).containsExactly("deborah-sample");
        assertThat(keys("example")).containsExactly("example-person");
    }

    @Test
    void whenAnOrganisationIsCalledOtherwiseItsPeopleAreFoundByTheNewName() {
        profile.set("alfa", "name=Renamed");

        assertThat(keys("renamed")).hasSize(2);
    }

    @Test
    void nothingElseOfAnOrganisationMakesItsPeopleOthers() {
        PersonKind kind = new PersonKind(profile.database, profile.people, CLOCK);
        long before = profile.ledger.reader().last();
        profile.set("alfa", "phone=011 5550100");
        assertThat(kind.changedAfter(before, profile.ledger.reader())).isEmpty();

        profile.set("beta", "name=Renamed too");
        assertThat(kind.changedAfter(before, profile.ledger.reader())).as("nobody works at beta").isEmpty();

        profile.set("alfa", "name=Renamed");
        assertThat(kind.changedAfter(before, profile.ledger.reader())).hasSize(2);
    }

    @Test
    void theDayOfTheIndexIsThatOfTheAgency() {
        profile.positionEditor.end(find("example-person").positions().getFirst().id(), LocalDate.of(2026, 3, 2), "anna");
        Clock night = Clock.fixed(Instant.parse("2026-03-01T23:30:00Z"), ZoneOffset.UTC);
        UUID alfa = profile.organisations.find("alfa").orElseThrow().id();

        assertThat(Objects.requireNonNull(new PeopleOfOrganisations(profile.database, night).of(List.of(alfa)).get(alfa)).aliases().get("person"))
                .doesNotContain("example-person");
        assertThat(new PersonKind(profile.database, profile.people, night)
                        .documents(List.of(find("example-person").id())))
                .singleElement()
                .satisfies(document -> assertThat(document.values()).doesNotContainKey("org"));
    }

    @Test
    void whoIsRemovedIsNotFound() {
        profile.personEditor.remove("example-person", "anna");

        assertThat(keys("example")).isEmpty();
    }

    @Test
    void everybodyStandsByFamilyName() {
        assertThat(profile.people.find(search.ids(Query.ALL))).extracting(Person::familyName).containsExactly("Person", "Sample");
    }

    @Test
    void anIndexBuiltAnewSaysTheSame() {
        try (PersonSearch rebuilt = openSearch("other")) {
            assertThat(rebuilt.ids(Query.ALL)).isEqualTo(search.ids(Query.ALL));
        }
    }

    @Test
    void aNameIsSuggestedFromItsBeginningAndSignsDoNotMatter() {
        assertThat(search.suggest("exa", 5)).extracting(Person::key).containsExactly("example-person");
        assertThat(search.suggest("person, ex", 5)).extracting(Person::key).containsExactly("example-person");
        assertThat(search.suggest("org:alfa -\"", 5)).isEmpty();
        assertThat(search.suggest("  ", 5)).isEmpty();
        assertThat(search.suggest("alfa", 1)).hasSize(1);
    }

    @Test
    void organisationsAreKnownByWhoWorksThere() {
        UUID alfa = profile.organisations.find("alfa").orElseThrow().id();

        assertThat(Objects.requireNonNull(knowledge.of(List.of(alfa)).get(alfa)).aliases().get("person"))
                .contains("example", "person", "example person", "example-person", "déborah");
    }

    @Test
    void whatIsKnownOfAnOrganisationChangesWithItsPeople() {
        UUID alfa = profile.organisations.find("alfa").orElseThrow().id();
        UUID beta = profile.organisations.find("beta").orElseThrow().id();
        long before = profile.ledger.reader().last();
        profile.personEditor.set("example-person", Map.of(PersonField.FAMILY_NAME, "Renamed"), null, "anna");
        assertThat(knowledge.changedAfter(before, profile.ledger.reader())).containsExactly(alfa);

        before = profile.ledger.reader().last();
        profile.positionEditor.add("example-person", new PositionEntry("beta", Map.of()), "anna");
        assertThat(knowledge.changedAfter(before, profile.ledger.reader())).contains(beta);

        before = profile.ledger.reader().last();
        profile.personEditor.remove("example-person", "anna");
        assertThat(knowledge.changedAfter(before, profile.ledger.reader())).containsExactlyInAnyOrder(alfa, beta);
        assertThat(knowledge.of(List.of(beta))).isEmpty();
    }

    private PersonSearch openSearch(String name) {
        return PersonSearch.open(folder.resolve(name), profile.database, profile.people, Vocabulary.load(), profile.ledger, CLOCK);
    }

    private void enter(String given, String family, Map<PositionField, String> position) {
        profile.personEditor.create(
                Map.of(PersonField.GIVEN_NAME, given, PersonField.FAMILY_NAME, family), new PositionEntry("alfa", position), "anna");
    }

    private Person find(String key) {
        return profile.people.find(key).orElseThrow();
    }

    private List<String> keys(String text) {
        assertThat(PersonSearch.parse(text)).isInstanceOf(Parsed.Understood.class);
        Query query = ((Parsed.Understood) PersonSearch.parse(text)).query();
        return search.search(query, new SearchRequest(50, Order.RELEVANCE, false)).hits().stream().map(Hit::key).toList();
    }
}
