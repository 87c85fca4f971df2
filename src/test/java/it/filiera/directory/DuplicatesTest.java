package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import it.filiera.support.Profile;
import it.filiera.support.TestRows;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands already is noticed, from the form for a new organisation, from a profile, and from a pass over all. */
class DuplicatesTest {

    private static Profile profile;
    private static OrganisationSearch search;
    private static DistinctPairs distinct;
    private static Duplicates duplicates;
    private static DuplicateFinder finder;

    @BeforeAll
    static void open(@TempDir Path folder) {
        profile = new Profile(folder.resolve("profile"));
        create("Fratelli Rossi S.r.l.", "website=https://www.rossi.example/it");
        create("Verdi", "partitaIva=00743110157");
        create("Zorvani Cavi", "municipality=Rivoli");
        create("Zorvanni Cavi", "municipality=Rivoli");
        create("Bonavero", "municipality=Ivrea");
        create("Carrozzeria Bonavero", "municipality=Ivrea");
        profile.ledger.write(new Intent("tester", "test"), changes ->
                changes.insert(TestRows.firm("old").setName("Bianchi").setStatus("merged")));
        search = OrganisationSearch.open(
                folder.resolve("index"), profile.database, profile.organisations, Vocabulary.load(), profile.ledger, List.of(),
                Clock.systemUTC());
        FirmRows firms = new FirmRows(profile.database);
        distinct = new DistinctPairs(profile.database, profile.ledger, Clock.systemUTC());
        duplicates = new Duplicates(firms, search, distinct);
        finder = new DuplicateFinder(firms, distinct);
    }

    private static void create(String name, String... values) {
        profile.editor.create(name, Arrays.stream(values).map(Assignment::parse).toList(), "anna");
    }

    @AfterAll
    static void close() {
        search.close();
        profile.close();
    }

    private static List<Alike> like(String name, String... values) {
        return duplicates.of(name, Arrays.stream(values).map(Assignment::parse).toList());
    }

    private static UUID id(String key) {
        return profile.organisations.find(key).orElseThrow().id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fratelli Rossi", "F.lli Rossi", "FRATELLI ROSSI S.p.A.", "f.lli  rossi srl", "Rossi F.lli"})
    void theSameNameInAnyWritingIsNoticed(String name) {
        assertThat(like(name)).singleElement().satisfies(standing -> {
            assertThat(standing.key()).isEqualTo("fratelli-rossi-s-r-l");
            assertThat(standing.reasons()).extracting(Message::key).contains("matching.same-name");
            assertThat(standing.isGrave()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rossi.example", "http://rossi.example", "https://www.ROSSI.example/en/contacts", "rossi.example?lang=en"})
    void theSameWebsiteIsNoticed(String website) {
        assertThat(like("Another", "website=" + website)).extracting(Alike::key).containsExactly("fratelli-rossi-s-r-l");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00743110157", "IT 00743110157", "007 4311-0157"})
    void theSamePartitaIvaIsNoticed(String digits) {
        assertThat(like("Verdi", "partitaIva=" + digits)).extracting(Alike::verdict).containsExactly(Verdict.SAME);
        assertThat(like("Another", "partitaIva=" + digits)).extracting(Alike::verdict).containsExactly(Verdict.MAYBE);
    }

    @Test
    void whatIsSaidOfOneThatBecamePartOfAnotherIsSaidOfThatOne() {
        UUID rossi = id("fratelli-rossi-s-r-l");
        UUID absorbed = UUID.randomUUID();
        profile.ledger.write(new Intent("tester", "test"), changes ->
                changes.insert(TestRows.firm("rossi-old").setId(absorbed).setStatus("merged").setMergedInto(rossi)));

        assertThat(distinct.say(absorbed, rossi, "tester")).isEmpty();
        assertThat(distinct.say(absorbed, id("verdi"), "tester")).isPresent();
        assertThat(distinct.of(id("verdi"))).containsExactly(rossi);
        assertThat(distinct.forget(id("verdi"), absorbed, "tester")).isPresent();
    }

    @Test
    void aNameWithATypoIsNoticed() {
        assertThat(like("Zorvani Cvai", "municipality=Rivoli")).extracting(Alike::key).contains("zorvani-cavi");
        assertThat(like("Bonavera", "municipality=Ivrea")).extracting(Alike::key).contains("bonavero");
    }

    @Test
    void anotherFirmIsNotAlike() {
        assertThat(like("Neri Stampi", "website=rossi.example.org", "partitaIva=02342520158")).isEmpty();
        assertThat(like("Another", "website=", "partitaIva=")).isEmpty();
        assertThat(like("")).isEmpty();
    }

    @Test
    void aMergedOrganisationNoLongerCounts() {
        assertThat(like("Bianchi")).isEmpty();
        assertThat(found()).isNotEmpty().noneMatch(pair -> pair.one().name().equals("Bianchi") || pair.other().name().equals("Bianchi"));
    }

    @Test
    void aPassFindsWhatTheProfileFinds() {
        assertThat(duplicates.of(id("zorvani-cavi"))).extracting(Alike::key).containsExactly("zorvanni-cavi");
        assertThat(found()).extracting(DuplicatesTest::names).contains("Zorvani Cavi / Zorvanni Cavi", "Bonavero / Carrozzeria Bonavero");
    }

    @Test
    void notTheSameIsRememberedUntilItIsForgottenOrUndone() {
        UUID one = id("bonavero");
        UUID other = id("carrozzeria-bonavero");

        Committed said = distinct.say(other, one, "anna").orElseThrow();
        assertThat(distinct.say(one, other, "anna")).isEmpty();
        assertThat(duplicates.of(one)).isEmpty();
        assertThat(found()).extracting(DuplicatesTest::names).doesNotContain("Bonavero / Carrozzeria Bonavero");

        profile.undo(said);
        assertThat(duplicates.of(one)).hasSize(1);

        distinct.say(one, other, "anna");
        distinct.forget(other, one, "anna");
        assertThat(distinct.forget(other, one, "anna")).isEmpty();
        assertThat(found()).extracting(DuplicatesTest::names).contains("Bonavero / Carrozzeria Bonavero");
    }

    @Test
    void aFirmWithTwoSeatsIsOneFirm() {
        UUID firm = id("bonavero");
        profile.ledger.write(new Intent("tester", "test"), changes -> changes.insert(new SiteRecord()
                .setId(UUID.randomUUID())
                .setOrganisationId(firm)
                .setKind("seat")
                .setMunicipality("Torino")));

        assertThat(new FirmRows(profile.database).of(List.of(firm))).hasSize(1);
        assertThat(like("Bonavero", "municipality=Ivrea")).isNotEmpty();
    }

    @Test
    void aPassThatIsStoppedFindsNothing() {
        assertThat(finder.find((_, _) -> false)).isEmpty();
    }

    private static List<DuplicatePair> found() {
        return finder.find((_, _) -> true).orElseThrow();
    }

    /** Both, in the order of the alphabet. */
    private static String names(DuplicatePair pair) {
        return Stream.of(pair.one().name(), pair.other().name()).sorted().collect(Collectors.joining(" / "));
    }
}
