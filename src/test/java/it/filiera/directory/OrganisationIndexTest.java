package it.filiera.directory;

import static it.filiera.database.schema.Tables.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.query.Parsed;
import it.filiera.search.Hit;
import it.filiera.search.Order;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.support.Profile;
import it.filiera.support.TestRows;
import it.filiera.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index that follows the ledger says the same as one built from the tables, whatever happened. */
class OrganisationIndexTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static final List<String> QUERIES = List.of(
            "", "alfa", "beta", "rossi", "ross", "rosi", "forgiatura", "forging", "hot forging", "\"hot forging\"", "stampaggio",
            "stampaggio a caldo", "cablaggi", "pressofusione", "motori -alfa", "torino", "cuorgne", "urgent", "iatf", "00743110157",
            "evidence", "prov:TO", "prov:TO,MI", "prov:none", "region:piemonte", "country:IT", "country:US", "town:torino",
            "role:supplier", "role:buyer -prov:TO", "kind:tier1", "cat:powertrain", "cap:forging", "cap:hot-forging", "cert:iatf-16949",
            "cert:none", "list:LIST_A", "list:none", "tag:urgent", "tag:renamed", "status:closed", "employees:50..250", "employees:none",
            "founded:..1980", "source:2021..", "has:website", "has:partitaiva", "has:pec", "-has:turnover", "rossi prov:TO role:supplier",
            "nothing at all like this");

    private static final SearchRequest REQUEST = new SearchRequest(1000, Order.RELEVANCE, true);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterRandomWritesTheFollowingIndexEqualsARebuiltOne(long seed) throws IOException {
        try (Profile profile = profile("a");
                OrganisationSearch following = open(profile, profile.ledger, "index")) {
            RandomWrites followed = new RandomWrites(profile, profile.ledger, seed);
            RandomWrites unnoticed = new RandomWrites(profile, ledger(profile), seed + 1000);
            for (int round = 0; round < 3; round++) {
                followed.write(8);
                unnoticed.write(4);
                followed.writeForCertain();
                assertSame(following, profile, "seed " + seed + ", round " + round);
            }
        }
    }

    @Test
    void everythingThatMatchesIsReadByName() throws IOException {
        try (Profile profile = profile("a");
                OrganisationSearch search = open(profile, profile.ledger, "index")) {
            Stream.iterate(0, i -> i + 1).limit(5).forEach(i -> profile.editor.create("Firm " + (9 - i), List.of(), "anna"));

            assertThat(search.everything(parsed("").query())).toIterable()
                    .extracting(Organisation::name)
                    .containsExactly("Alfa", "Beta", "Firm 5", "Firm 6", "Firm 7", "Firm 8", "Firm 9");
            assertThat(search.everything(parsed("no such thing").query())).isExhausted();
        }
    }

    @Test
    void aRowThatMovesToAnotherOrganisationLeavesTheFirst() throws IOException {
        try (Profile profile = profile("a");
                OrganisationSearch following = open(profile, profile.ledger, "index")) {
            UUID beta = profile.organisations.find("beta").orElseThrow().id();
            profile.ledger.write(new Intent("tester", "move"), changes -> profile.database
                    .read()
                    .selectFrom(SOURCE)
                    .forEach(page -> changes.update(page.setOrganisationId(beta))));

            assertSame(following, profile, "moved");
        }
    }

    @Test
    void anOrganisationThatIsPartOfAnotherIsFoundAsThatOneByNameAndKey() throws IOException {
        try (Profile profile = profile("a");
                OrganisationSearch following = open(profile, profile.ledger, "index")) {
            profile.set("beta", "name=Betulla Stampi");
            profile.editor.create("Sigma", List.of(), "anna");
            Merging merging = new Merging(profile.database, profile.ledger, profile.organisations);
            Merged first = merging.merge(merging.read("alfa", "beta"), MergeChoices.SURVIVOR, "anna");
            Merged second = merging.merge(merging.read("sigma", "alfa"), MergeChoices.SURVIVOR, "anna");

            for (String query : List.of("betulla", "beta", "alfa", "cap:hot-forging", "list:LIST_B")) {
                assertThat(answer(following, query).hits()).as(query).extracting(Hit::key).containsExactly("sigma");
            }
            assertThat(answer(following, "").total()).isEqualTo(1);
            assertThat(following.suggest("betulla st", 5)).extracting(Organisation::key).containsExactly("sigma");

            profile.undo(Objects.requireNonNull(second.changeSet()));
            assertThat(answer(following, "betulla").hits()).extracting(Hit::key).containsExactly("alfa");
            profile.undo(Objects.requireNonNull(first.changeSet()));
            assertThat(answer(following, "betulla").hits()).extracting(Hit::key).containsExactly("beta");
            assertSame(following, profile, "undone");
        }
    }

    @Test
    void anOrganisationThatIsGoneIsNoLongerFound() throws IOException {
        try (Profile profile = profile("a");
                OrganisationSearch following = open(profile, profile.ledger, "index")) {
            profile.editor.create("Omega", List.of(), "anna");
            assertThat(answer(following, "omega").total()).isEqualTo(1);

            profile.undo(profile.ledger.reader().find(profile.ledger.reader().last()).orElseThrow());

            assertThat(answer(following, "omega").total()).isZero();
        }
    }

    @Test
    void aDeletedIndexIsBuiltAgainWithTheSameAnswers() throws IOException {
        try (Profile profile = profile("a")) {
            List<SearchResult> before = answersAfterOpening(profile, "index");

            remove("index");

            assertThat(answersAfterOpening(profile, "index")).isEqualTo(before);
        }
    }

    @Test
    void damagedFilesAreBuiltAgainWithTheSameAnswers() throws IOException {
        try (Profile profile = profile("a")) {
            List<SearchResult> before = answersAfterOpening(profile, "index");

            try (Stream<Path> files = Files.list(folder.resolve("index"))) {
                for (Path file : files.filter(file -> !file.endsWith("write.lock")).toList()) {
                    Files.write(file, new byte[] {1, 2, 3});
                }
            }

            assertThat(answersAfterOpening(profile, "index")).isEqualTo(before);
        }
    }

    @Test
    void anIndexThatMissedChangesCatchesUp() throws IOException {
        try (Profile profile = profile("a")) {
            answersAfterOpening(profile, "index");

            new RandomWrites(profile, ledger(profile), 7).write(30);

            try (OrganisationSearch caughtUp = open(profile, ledger(profile), "index")) {
                assertSame(caughtUp, profile, "caught up");
            }
        }
    }

    @Test
    void theIndexOfAnotherProfileIsBuiltAgain() throws IOException {
        try (Profile one = profile("one"); Profile other = profile("other")) {
            one.editor.create("Omega", List.of(), "anna");
            other.editor.create("Sigma", List.of(), "anna");
            answersAfterOpening(one, "index");

            try (OrganisationSearch search = open(other, ledger(other), "index")) {
                assertSame(search, other, "other profile");
            }
        }
    }

    @Test
    void theIndexOfAnotherProfileSaysNothingOfAnEmptyOne() throws IOException {
        try (Profile one = profile("one"); Profile empty = new Profile(folder.resolve("empty"))) {
            answersAfterOpening(one, "index");

            try (OrganisationSearch search = open(empty, ledger(empty), "index")) {
                assertThat(answer(search, "").total()).isZero();
            }
        }
    }

    @Test
    void anIndexAheadOfARestoredDatabaseIsBuiltAgain() throws IOException {
        Path database = folder.resolve("a").resolve("filiera.mv.db");
        try (Profile profile = profile("a")) {
            assertThat(profile.ledger.reader().last()).isEqualTo(1);
        }
        Files.copy(database, folder.resolve("backup"));
        try (Profile profile = new Profile(folder.resolve("a"))) {
            profile.ledger.write(new Intent("tester", "new"), changes -> changes.insert(TestRows.firm("late")));
            answersAfterOpening(profile, "index");
        }
        Files.delete(database);
        Files.copy(folder.resolve("backup"), database);

        try (Profile restored = new Profile(folder.resolve("a"));
                OrganisationSearch search = open(restored, restored.ledger, "index")) {
            assertSame(search, restored, "restored");
        }
    }

    private Profile profile(String name) throws IOException {
        return new Profile(folder.resolve(name)).withSmallDirectory(folder.resolve(name + "-files"));
    }

    private static Ledger ledger(Profile profile) {
        return new Ledger(profile.database, Clock.systemUTC());
    }

    private OrganisationSearch open(Profile profile, Ledger ledger, String index) {
        return OrganisationSearch.open(folder.resolve(index), profile.database, profile.organisations, VOCABULARY, ledger, List.of(new FormerNames(profile.database)), Clock.systemUTC());
    }

    private List<SearchResult> answersAfterOpening(Profile profile, String index) {
        try (OrganisationSearch search = open(profile, ledger(profile), index)) {
            return QUERIES.stream().map(query -> answer(search, query)).toList();
        }
    }

    private static void assertSame(OrganisationSearch following, Profile profile, String when) {
        try (SearchIndex files = SearchIndex.inMemory(VOCABULARY, OrganisationFilters.OWN.names())) {
            KindIndex rebuilt = new KindIndex(files, new OrganisationKind(profile.database, profile.organisations, VOCABULARY, List.of(new FormerNames(profile.database))));
            rebuilt.rebuild(profile.ledger.reader(), profile.ledger.reader().last());
            for (String query : QUERIES) {
                SearchResult expected = rebuilt.search(parsed(query).query(), REQUEST, LocalDate.EPOCH, profile.ledger.reader());
                SearchResult answer = answer(following, query);
                assertThat(answer.hits()).as("%s, %s", query, when).isEqualTo(expected.hits());
                assertThat(answer.facets().toString()).as("%s, %s", query, when).isEqualTo(expected.facets().toString());
                assertThat(answer).as("%s, %s", query, when).isEqualTo(expected);
            }
        }
    }

    private static SearchResult answer(OrganisationSearch search, String query) {
        return search.search(parsed(query).query(), REQUEST);
    }

    private static Parsed.Understood parsed(String query) {
        assertThat(OrganisationFilters.OWN.parse(query)).as(query).isInstanceOf(Parsed.Understood.class);
        return (Parsed.Understood) OrganisationFilters.OWN.parse(query);
    }

    private void remove(String name) throws IOException {
        try (Stream<Path> inside = Files.list(folder.resolve(name))) {
            for (Path file : inside.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve(name));
    }
}
