package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.support.TestRows.read;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.support.Postgres;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same actions leave the same images on H2 and PostgreSQL, so that change sets can travel. */
class ImagesOnBothDatabasesTest {

    private static final Intent INTENT = new Intent("tester", "test");

    @TempDir
    Path folder;

    @Test
    void imagesAreEqual() throws Exception {
        try (H2Profile profile = H2Profile.open(new ProfileFolder(folder));
                Postgres postgres = Postgres.start()) {
            List<String> onH2 = act(profile.database());
            List<String> onPostgres = act(postgres.database());

            assertThat(onH2).isEqualTo(onPostgres).hasSize(6);
            assertThat(String.join("\n", onH2))
                    .contains("\"status\":\"active\"")
                    .contains("\"turnover\":123456789012")
                    .contains("\"confirmed_at\":\"2026-03-08T07:30:00.123456Z\"")
                    .contains("\"latitude\":45.07049,\"longitude\":7.1E-4");
        }
    }

    private static List<String> act(Database database) {
        Ledger ledger = new Ledger(database, Clock.systemUTC());
        OrganisationRecord firm = new OrganisationRecord()
                .setId(new UUID(1, 1))
                .setOrgKey("a")
                .setName("È «Così» \"quoted\" \\ \t €")
                .setTurnover(123456789012L);
        FactRecord fact = new FactRecord()
                .setId(new UUID(1, 2))
                .setOrganisationId(firm.getId())
                .setField("name")
                .setConfirmedAt(OffsetDateTime.parse("2026-03-08T02:30:00.123456-05:00"));
        SiteRecord site = new SiteRecord()
                .setId(new UUID(1, 3))
                .setOrganisationId(firm.getId())
                .setLatitude(45.07049)
                .setLongitude(0.00071);
        ledger.write(INTENT, changes -> {
            changes.insert(firm);
            changes.insert(fact);
            changes.insert(site);
        });
        ledger.write(INTENT, changes -> changes.update(read(database, "a").setName("b")));
        UUID replaced = ledger.write(INTENT, changes -> changes.update(read(database, "a").setName("c").setTurnover(null)))
                .orElseThrow()
                .id();
        ledger.undo(replaced, "tester", false);
        ledger.write(INTENT, changes -> {
            changes.delete(Objects.requireNonNull(database.read().selectFrom(FACT).fetchOne()));
            changes.delete(Objects.requireNonNull(database.read().selectFrom(SITE).fetchOne()));
            changes.delete(read(database, "a"));
        });
        return database.read()
                .select(CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(CHANGE.BEFORE_IMAGE.isNotNull())
                .orderBy(CHANGE.OPERATION.desc(), CHANGE.TABLE_NAME, CHANGE.BEFORE_IMAGE)
                .fetch(row -> String.valueOf(row.value1()));
    }
}
