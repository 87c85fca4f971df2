package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.ledger.Intent;
import it.filiera.italy.Municipalities;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.support.DirectoryFiles;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is found in the index, as the tables stand and as time goes by. */
class QualityKnowledgeTest {

    private static final String FIRMS = DirectoryFiles.ALFA + DirectoryFiles.BETA
            + "empty,Empty,,supplier,,,,,IT,,,,,,,\n"
            + "wrong,Wrong,,supplier,,Nowhere sul Nulla,TO,,IT,not a site,x,y,,many,,1990\n"
            + "moved,Moved,,supplier,,Cuorgnè,AT,,IT,,x,y,,10,1 bn EUR,2020\n"
            + "abroad,Abroad,,buyer,,Example City,,,US,,x,,,,,\n"
            + "gone,Gone,,supplier,,,,,IT,,,,,,,\n"
            + "whole,Whole,S.r.l.,supplier,,Torino,TO,Piemonte,IT,whole.example,x,y,,50,5 M EUR,2000\n";

    private static final String PAGES = DirectoryFiles.PAGE_OF_ALFA
            + "wrong,https://a.example/2,A,,\n"
            + "moved,https://a.example/3,A,2014,x\n"
            + "gone,https://a.example/4,A,2001-07-01,x\n"
            + "whole,https://a.example/5,A,2025,x\n";

    @TempDir
    static Path folder;

    private static Profile profile;
    private static OrganisationSearch search;
    private static Instant now = Profile.NOW;

    @BeforeAll
    static void open() throws IOException {
        profile = new Profile(folder.resolve("profile"));
        profile.directory.apply(
                profile.directory.plan(DirectoryFiles.write(folder.resolve("files"), FIRMS, PAGES)), "tester", "files");
        Municipalities municipalities = Municipalities.load();
        InstantSource clock = () -> now;
        search = OrganisationSearch.open(
                folder.resolve("index"), profile.database, profile.organisations, Vocabulary.load(), profile.ledger,
                List.of(new QualityKnowledge(profile.database, profile.organisations, () -> municipalities)), clock.withZone(ZoneOffset.UTC));
        change("wrong", row -> row.setPartitaIva("00743110158").setCodiceFiscale("1").setEmail("info@wrong,example").setPhone("12"));
        change("gone", row -> row.setStatus("closed"));
        change("whole", row -> row.setPhone("011 555 0101").setPartitaIva("00743110157"));
    }

    @AfterAll
    static void close() {
        search.close();
        profile.close();
    }

    @ParameterizedTest
    @CsvSource({
        "no-place, empty",
        "no-activity, empty",
        "no-category, empty",
        "no-contact, abroad alfa beta empty moved",
        "no-website, abroad beta empty moved",
        "no-partita-iva, alfa beta empty moved",
        "no-employees, abroad empty",
        "bad-partita-iva, wrong",
        "bad-codice-fiscale, wrong",
        "bad-email, wrong",
        "bad-phone, wrong",
        "bad-website, wrong",
        "unknown-municipality, wrong",
        "unclear-figure, wrong",
        "place-conflict, moved",
        "founded-after-source, moved",
        "unlikely-figures, moved",
        "no-source, abroad beta empty",
        "no-date, wrong",
        "no-evidence, wrong"
    })
    void whatIsWrongFindsThoseOfWhomItIsTrue(String code, String keys) {
        assertThat(found("quality:" + code)).containsExactlyInAnyOrder(keys.split(" "));
    }

    @Test
    void ofWhatIsGoneNothingIsMissingAndNothingStale() {
        assertThat(found("quality:no-place,no-activity,no-website,no-contact,stale")).doesNotContain("gone");
        assertThat(found("quality:stale")).containsExactlyInAnyOrder("alfa", "moved");
    }

    @Test
    void whatIsRecentTodayIsStaleLaterWithoutAnybodyWriting() {
        assertThat(found("sourced:>24m")).doesNotContain("whole");
        now = Instant.parse("2028-01-02T00:00:00Z");
        try {
            assertThat(found("quality:stale")).contains("whole");
            assertThat(found("sourced:>24m")).contains("whole");
        } finally {
            now = Profile.NOW;
        }
    }

    @Test
    void aClaimAndASecondSeatShowAsSoonAsTheyAreWritten() {
        Organisation alfa = profile.organisations.find("alfa").orElseThrow();
        SiteRecord seat = profile.database.read().selectFrom(SITE).where(SITE.ORGANISATION_ID.eq(alfa.id())).fetchAny();
        ClaimRecord claim = new ClaimRecord()
                .setId(Identity.fresh())
                .setOrganisationId(alfa.id())
                .setField("employees")
                .setStated("170")
                .setSourceId(alfa.sources().getFirst().id());
        assertThat(found("quality:other-value,two-seats")).isEmpty();

        profile.ledger.write(new Intent("tester", "set", "alfa"), changes -> {
            changes.insert(claim);
            changes.insert(seat.copy().setId(Identity.fresh()));
        });

        assertThat(found("quality:other-value quality:two-seats")).containsExactly("alfa");
    }

    @Test
    void everyFigureIsWhatItsQuestionFinds() {
        QualityFigures figures = QualityFigures.of(search, query("role:supplier,buyer"));

        assertThat(figures.total()).isEqualTo(8);
        for (QualityIssue issue : QualityIssue.values()) {
            assertThat(figures.wrong().get(issue)).as(issue.code()).isEqualTo(found("role:supplier,buyer " + issue.query()).size());
        }
        assertThat(figures.stated()).contains(new QualityFigures.Stated("website", found("has:website").size()));
        assertThat(QualityFigures.of(search, query("quality:no-source alf")).wrong().get(QualityIssue.NO_PLACE)).isZero();
    }

    @Test
    void theCodeOfAnIssueFindsIt() {
        assertThat(QualityIssue.values()).allSatisfy(issue -> assertThat(QualityIssue.ofCode(issue.code())).contains(issue));
        assertThat(QualityIssue.ofCode("nothing of the sort")).isEmpty();
    }

    private static void change(String key, Consumer<OrganisationRecord> change) {
        OrganisationRecord row = profile.database.read().selectFrom(ORGANISATION).where(ORGANISATION.ORG_KEY.eq(key)).fetchSingle();
        change.accept(row);
        profile.ledger.write(new Intent("tester", "set", key), changes -> changes.update(row));
    }

    private static List<String> found(String text) {
        Iterable<Organisation> all = () -> search.everything(query(text));
        return StreamSupport.stream(all.spliterator(), false).map(Organisation::key).toList();
    }

    private static Query query(String text) {
        return ((Parsed.Understood) search.parse(text)).query();
    }
}
