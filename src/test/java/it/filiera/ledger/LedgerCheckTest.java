package it.filiera.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.FictionalDirectory;
import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check finds what was done to the database behind the program's back. */
class LedgerCheckTest {

    private static final String SECOND = "(select \"id\" from \"change_set\" where \"number\" = 2)";

    @TempDir
    Path folder;

    /** The small directory, and two changes of it. */
    @BeforeEach
    void threeChangeSets() throws Exception {
        try (Profile profile = new Profile(folder).withSmallDirectory(folder.resolve("files"))) {
            profile.set("alfa", "founded=1951", "tags=urgent");
            profile.set("beta", "founded=1961");
        }
    }

    @Test
    void aWholeLedgerHasNoFindings() {
        assertFindings();
    }

    @Test
    void aMissingNumberIsFound() throws SQLException {
        damage("delete from \"change\" where \"change_set_id\" = " + SECOND, "delete from \"change_set\" where \"number\" = 2");

        assertFindings(Message.of("verify.gap", 2L, 3L));
    }

    @Test
    void aMissingRowIsFound() throws SQLException {
        int rows = rowsOfTheSecond();
        damage("delete from \"change\" where \"ordinal\" = 0 and \"change_set_id\" = " + SECOND);

        assertFindings(Message.of("verify.rows", 2L, rows, rows - 1));
    }

    @Test
    void aChangeSetThatLostAllItsRowsIsFound() throws SQLException {
        int rows = rowsOfTheSecond();
        damage("delete from \"change\" where \"change_set_id\" = " + SECOND);

        assertFindings(Message.of("verify.rows", 2L, rows, 0));
    }

    @Test
    void anUnreadableImageIsFound() throws SQLException {
        damage("update \"change\" set \"before_image\" = '{\"founded\":' where \"table_name\" = 'organisation' and \"operation\" = 'update'"
                + " and \"change_set_id\" = " + SECOND);

        assertFindings(Message.of("verify.image", "organisation", "Image of organisation is damaged"));
    }

    @Test
    void anImageOfAColumnThatIsNotThereIsFound() throws SQLException {
        damage("update \"change\" set \"before_image\" = '{\"height\":1}' where \"table_name\" = 'organisation' and \"operation\" = 'update'"
                + " and \"change_set_id\" = " + SECOND);

        assertFindings(Message.of("verify.image", "organisation", "No column organisation.height"));
    }

    @Test
    void aTableThatIsGoneIsFound() throws SQLException {
        damage("drop table \"change\"");

        try (Profile profile = new Profile(folder)) {
            assertThat(new LedgerCheck(profile.database).findings())
                    .extracting(Message::key)
                    .containsOnly("verify.unreadable");
        }
    }

    @Test
    void onlyAFictionalDirectoryKeepsNoRows() {
        try (Profile profile = new Profile(folder.resolve("fiction"))) {
            new FictionalDirectory(profile.ledger, Vocabulary.load(), Municipalities.load()).write(3, 1, "tester");

            assertThat(new LedgerCheck(profile.database).findings()).isEmpty();
        }
    }

    private int rowsOfTheSecond() {
        try (Profile profile = new Profile(folder)) {
            return profile.ledger.reader().find(2).orElseThrow().rows();
        }
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("filiera") + ";DATABASE_TO_LOWER=TRUE", "sa", "")) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private void assertFindings(Message... expected) {
        try (Profile profile = new Profile(folder)) {
            assertThat(new LedgerCheck(profile.database).findings()).containsExactly(expected);
        }
    }
}
