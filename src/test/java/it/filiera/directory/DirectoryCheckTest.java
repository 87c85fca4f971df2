package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Ledger;
import it.filiera.message.Message;
import it.filiera.search.Position;
import it.filiera.search.SearchIndex;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds what was done to database and index behind the program's back, and repairs nothing. */
class DirectoryCheckTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    Path folder;

    /** Alfa and Beta, indexed. */
    @BeforeEach
    void smallDirectory() throws IOException {
        try (Profile profile = new Profile(folder).withSmallDirectory(folder.resolve("files"))) {
            catchUp(profile);
        }
    }

    @Test
    void aWholeDirectoryHasNoFindings() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void wrongIdentifiersAreFound() throws SQLException {
        damage("update \"organisation\" set \"partita_iva\" = '00743110158' where \"org_key\" = 'alfa'");
        damage("update \"organisation\" set \"codice_fiscale\" = '00743110158' where \"org_key\" = 'beta'");

        assertThat(findings())
                .containsExactlyInAnyOrder(
                        Message.of("verify.identifier", "alfa", "partitaIva"), Message.of("verify.identifier", "beta", "codiceFiscale"));
    }

    @Test
    void anOrganisationThatTheIndexLacksIsFound() {
        removeFromIndex(idOf("beta"));

        assertThat(findings()).containsExactly(Message.of("verify.index-lacks", "beta", 1));
        assertThat(findings()).as("not repaired").isNotEmpty();
    }

    @Test
    void anOrganisationThatOnlyTheIndexHoldsIsFound() throws SQLException {
        UUID beta = idOf("beta");
        remove("beta");

        assertThat(findings()).containsExactly(Message.of("verify.index-extra", beta.toString(), 1));
    }

    @Test
    void oneMissingAndOneTooManyAreFoundThoughTheTotalsAgree() throws SQLException {
        UUID alfa = idOf("alfa");
        removeFromIndex(idOf("beta"));
        remove("alfa");

        assertThat(findings())
                .containsExactly(Message.of("verify.index-lacks", "beta", 1), Message.of("verify.index-extra", alfa.toString(), 1));
    }

    @Test
    void whatTheIndexWillFollowIsNoFinding() {
        try (Profile profile = new Profile(folder)) {
            profile.editor.create("Omega", List.of(), "anna");
        }

        assertThat(findings()).isEmpty();
    }

    @Test
    void anIndexThatWillBeBuiltAgainIsNoFinding() {
        try (SearchIndex files = index()) {
            files.rebuild(List.of(), new Position(UUID.randomUUID().toString(), 1));
        }

        assertThat(findings()).isEmpty();
    }

    @Test
    void aDamagedPageOfATableIsFound() throws IOException {
        String marker = "Page that will be damaged ".repeat(100);
        try (Profile profile = new Profile(folder)) {
            profile.set("alfa", "activity=" + marker.strip());
            for (int i = 0; i < 30; i++) { // H2 reads the last page of a table when it opens the file
                profile.editor.create("Firm " + i, List.of(Assignment.parse("activity=" + "x".repeat(2000))), "anna");
            }
        }
        overwrite(marker.substring(0, 2000));

        assertThat(findings()).extracting(Message::key).contains("verify.unreadable");
    }

    private void overwrite(String text) throws IOException {
        Path file = folder.resolve("filiera.mv.db");
        byte[] bytes = Files.readAllBytes(file);
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        int from = content.indexOf(text);
        assertThat(from).as("the page is in the file").isPositive();
        for (int at = from; at >= 0; at = content.indexOf(text, at + 1)) {
            Arrays.fill(bytes, at, at + text.length(), (byte) 0xff);
        }
        Files.write(file, bytes);
    }

    private void remove(String key) throws SQLException {
        damage("set referential_integrity false; delete from \"organisation\" where \"org_key\" = '" + key + "'");
    }

    private void removeFromIndex(UUID id) {
        try (SearchIndex files = index()) {
            files.write(List.of(), List.of(id), files.position());
        }
    }

    private UUID idOf(String key) {
        try (Profile profile = new Profile(folder)) {
            return profile.organisations.find(key).orElseThrow().id();
        }
    }

    private SearchIndex index() {
        return SearchIndex.open(folder.resolve("index"), VOCABULARY, OrganisationFilters.OWN.names());
    }

    private void catchUp(Profile profile) {
        Ledger ledger = new Ledger(profile.database, Clock.systemUTC());
        OrganisationSearch.open(folder.resolve("index"), profile.database, profile.organisations, VOCABULARY, ledger, List.of(), Clock.systemUTC()).close();
    }

    private void damage(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("filiera") + ";DATABASE_TO_LOWER=TRUE", "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }

    private List<Message> findings() {
        try (Profile profile = new Profile(folder)) {
            return new DirectoryCheck(profile.database, profile.ledger.reader(), folder.resolve("index"), VOCABULARY, List.of()).findings();
        }
    }
}
