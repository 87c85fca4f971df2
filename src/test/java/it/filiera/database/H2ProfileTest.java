package it.filiera.database;

import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.TAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.filiera.database.schema.tables.Tag;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ProfileTest {

    @TempDir
    Path path;

    ProfileFolder folder;

    @BeforeEach
    void folder() {
        folder = new ProfileFolder(path);
    }

    @Test
    void aNewerSchemaIsRefusedAndLeftAlone() throws Exception {
        change("insert into \"flyway_schema_history\" select 99, '999', \"description\", \"type\", \"script\", \"checksum\","
                + " \"installed_by\", \"installed_on\", \"execution_time\", \"success\" from \"flyway_schema_history\" where \"version\" = '"
                + Migrations.NEWEST + "'");

        assertRefused("database.newer");
        try (Connection connection = raw()) {
            assertThat(Migrations.version(connection)).contains("999");
        }
        assertThat(path.resolve("before-" + Migrations.NEWEST + ".mv.db")).doesNotExist();
    }

    @Test
    void anOlderSchemaIsMigratedOnACopyAndTheOriginalKept() throws Exception {
        olderSchema("insert into officer (id, name) values (random_uuid(), 'Anna Example')");

        try (H2Profile profile = H2Profile.open(folder);
                Connection connection = profile.database().connection()) {
            assertThat(Migrations.version(connection)).contains(Migrations.NEWEST);
            assertThat(profile.database().read().select(OFFICER.NAME).from(OFFICER).fetch(OFFICER.NAME)).containsExactly("Anna Example");
        }
        assertThat(path.resolve("before-" + Migrations.NEWEST + ".mv.db")).exists();
    }

    @Test
    void aMigrationThatFailsLeavesTheOriginalAsItWas() throws Exception {
        olderSchema("create table person (id integer)");

        assertRefused("database.migration");

        try (Connection connection = raw()) {
            assertThat(connection.createStatement().executeQuery("select * from person").next()).isFalse();
            assertThat(Migrations.version(connection)).contains("002");
        }
    }

    /** A profile as the program before this one left it. */
    private void olderSchema(String... statements) throws SQLException {
        Flyway.configure().dataSource(url(), "sa", "").locations("classpath:db/migration").target("002").load().migrate();
        try (Connection connection = raw()) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    @Test
    void anUnfinishedMigrationOfADeadProcessIsForgotten() throws IOException {
        Files.writeString(path.resolve("migrating.mv.db"), "half");

        try (H2Profile profile = H2Profile.open(folder)) {
            assertThat(profile.database().read().fetchCount(ORGANISATION)).isZero();
        }
        assertThat(path.resolve("migrating.mv.db")).doesNotExist();
    }

    @Test
    void aDamagedFileIsRefusedAndKept() throws IOException {
        Files.writeString(folder.database(), "this is no database".repeat(1000), StandardCharsets.UTF_8);

        assertRefused("database.damaged");
        assertThat(folder.database()).content().startsWith("this is no database");
    }

    @Test
    void theReadingContextRefusesEveryKindOfWriting() {
        try (H2Profile profile = H2Profile.open(folder)) {
            DSLContext reading = profile.database().read();
            Tag tag = TAG;

            assertThatIllegalStateException().isThrownBy(() -> reading.deleteFrom(tag).execute());
            assertThatIllegalStateException().isThrownBy(() -> reading.update(tag).set(tag.NAME, "x").execute());
            assertThatIllegalStateException().isThrownBy(() -> reading.insertInto(tag).set(tag.NAME, "x").returning().fetch());
            assertThatIllegalStateException().isThrownBy(() -> reading.newRecord(tag).setName("x").store());
            assertThatIllegalStateException().isThrownBy(() -> reading.batch(reading.deleteFrom(tag)).execute());
            assertThatIllegalStateException().isThrownBy(() -> reading.execute("delete from tag"));
            assertThatIllegalStateException().isThrownBy(() -> reading.fetch("  truncate table tag"));
            assertThatIllegalStateException().isThrownBy(() -> reading.selectFrom(tag).forUpdate().fetch());
            assertThat(reading.fetchCount(tag)).isZero();
        }
    }

    @Test
    void aHeldProfileIsRefusedAtOnce() throws IOException {
        try (ProfileLock held = ProfileLock.take(folder)) {
            assertThatExceptionOfType(ProfileInUse.class).isThrownBy(() -> ProfileLock.take(folder));
            assertThat(held).isNotNull();
        }
        ProfileLock.take(folder).close();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(path.resolve("file"), "");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new ProfileFolder(file).prepare())
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("profile.not-a-folder"));
    }

    private void change(String... statements) throws SQLException {
        try (H2Profile profile = H2Profile.open(folder);
                Connection connection = profile.database().connection()) {
            for (String statement : statements) {
                connection.createStatement().execute(statement);
            }
        }
    }

    private Connection raw() throws SQLException {
        return DriverManager.getConnection(url(), "sa", "");
    }

    private String url() {
        return "jdbc:h2:file:" + path.resolve("filiera") + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private void assertRefused(String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> H2Profile.open(folder))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }
}
