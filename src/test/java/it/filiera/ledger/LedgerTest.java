package it.filiera.ledger;

import static it.filiera.database.schema.Tables.CHANGE;
import static it.filiera.database.schema.Tables.CHANGE_SET;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.support.TestRows.exists;
import static it.filiera.support.TestRows.firm;
import static it.filiera.support.TestRows.read;
import static it.filiera.support.TestRows.role;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.message.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

    private static final Intent INTENT = new Intent("tester", "test");

    @TempDir
    Path folder;

    H2Profile profile;
    Database database;
    Ledger ledger;

    @BeforeEach
    void open() {
        profile = H2Profile.open(new ProfileFolder(folder));
        database = profile.database();
        ledger = new Ledger(database, Clock.fixed(Instant.parse("2026-03-01T09:30:00.123456789Z"), ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void anInsertedRowGetsTheTablesDefaults() {
        OrganisationRecord firm = firm("a");

        ledger.write(INTENT, changes -> changes.insert(firm));

        assertThat(read(database, "a").getStatus()).isEqualTo("active");
        assertThat(read(database, "a").getVersion()).isZero();
    }

    @Test
    void changeSetsAreNumberedWithoutGaps() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));
        OrganisationRecord unchanged = read(database, "a").setName("Firm a");
        ledger.write(INTENT, changes -> changes.update(unchanged));
        ledger.write(INTENT, changes -> changes.insert(firm("b")));

        assertThat(ledger.reader().history(10)).extracting(Committed::number).containsExactly(2L, 1L);
    }

    @Test
    void aChangeSetSaysWhoWhenAndHowMany() {
        Committed done = ledger.write(new Intent("Ada", "new", "fair"), changes -> {
                    OrganisationRecord firm = firm("a");
                    changes.insert(firm);
                    changes.insert(role(firm, "supplier"));
                })
                .orElseThrow();

        assertThat(ledger.reader().history(1)).containsExactly(done);
        assertThat(done.by()).isEqualTo("Ada");
        assertThat(done.purpose()).isEqualTo("fair");
        assertThat(done.rows()).isEqualTo(2);
        assertThat(done.at().toInstant()).isEqualTo(Instant.parse("2026-03-01T09:30:00.123456Z"));
    }

    @Test
    void anUpdateKeepsTheValuesItReplaced() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));

        ledger.write(INTENT, changes -> changes.update(read(database, "a").setName("New").setFounded(1950)));

        assertThat(image("update")).isEqualTo("{\"name\":\"Firm a\",\"founded\":null}");
        assertThat(read(database, "a").getVersion()).isEqualTo(1);
    }

    @Test
    void aDeletionKeepsTheWholeRow() {
        OrganisationRecord firm = firm("a");
        ledger.write(INTENT, changes -> changes.insert(firm));

        ledger.write(INTENT, changes -> changes.delete(read(database, "a")));

        assertThat(image("delete")).startsWith("{\"id\":\"" + firm.getId() + "\",\"org_key\":\"a\",\"name\":\"Firm a\"").endsWith("\"version\":0}");
        assertThat(exists(database, "a")).isFalse();
    }

    @Test
    void aStaleVersionIsRefusedWithBothValues() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));
        OrganisationRecord mine = read(database, "a").setName("Mine");
        ledger.write(INTENT, changes -> changes.update(read(database, "a").setName("Theirs")));

        assertThatExceptionOfType(StaleChange.class)
                .isThrownBy(() -> ledger.write(INTENT, changes -> changes.update(mine)))
                .satisfies(stale -> assertThat(stale.conflicts())
                        .containsExactly(new StaleChange.Conflict("organisation", "name", "Theirs", "Mine")))
                .satisfies(stale -> assertThat(stale.reason().arguments()).contains("Theirs", "Mine"));
        assertThat(read(database, "a").getName()).isEqualTo("Theirs");
        assertThat(ledger.reader().last()).isEqualTo(2);
    }

    @Test
    void oneStaleRowStopsTheWholeBatch() {
        ledger.write(INTENT, changes -> List.of("a", "b", "c").forEach(key -> changes.insert(firm(key))));
        List<OrganisationRecord> mine = List.of("a", "b", "c").stream().map(key -> read(database, key).setFounded(1999)).toList();
        ledger.write(INTENT, changes -> changes.update(read(database, "b").setFounded(1950)));

        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> ledger.write(INTENT, changes -> {
            changes.insert(firm("d"));
            mine.forEach(changes::update);
        }));

        assertThat(read(database, "a").getFounded()).isNull();
        assertThat(read(database, "c").getFounded()).isNull();
        assertThat(exists(database, "d")).isFalse();
        assertThat(ledger.reader().last()).isEqualTo(2);
        assertThat(database.read().fetchCount(CHANGE)).isEqualTo(4);
    }

    @Test
    void aDeletionOfSomethingStaleIsRefused() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));
        OrganisationRecord mine = read(database, "a");
        ledger.write(INTENT, changes -> changes.update(read(database, "a").setName("Theirs")));

        assertThatExceptionOfType(StaleChange.class).isThrownBy(() -> ledger.write(INTENT, changes -> changes.delete(mine)));

        assertThat(exists(database, "a")).isTrue();
    }

    @Test
    void aBrokenRuleOfTheDatabaseWritesNothing() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ledger.write(INTENT, changes -> {
            changes.insert(firm("b"));
            changes.insert(firm("a"));
        }));

        assertThat(exists(database, "b")).isFalse();
        assertThat(database.read().fetchCount(CHANGE_SET)).isEqualTo(1);
    }

    @Test
    void aRowIsWrittenOnceInAChangeSet() {
        OrganisationRecord firm = firm("a");

        assertThatIllegalStateException().isThrownBy(() -> ledger.write(INTENT, changes -> {
            changes.insert(firm);
            changes.delete(firm);
        }));
    }

    @Test
    void followersAreToldAfterEachCommitAndCatchUpFromWhereTheyWere() {
        ledger.write(INTENT, changes -> changes.insert(firm("a")));
        List<Long> told = new ArrayList<>();
        ledger.follow(new Follower() {
            @Override
            public long position(LedgerReader reader) {
                return told.isEmpty() ? 0 : told.getLast();
            }

            @Override
            public void follow(LedgerReader reader, long upTo) {
                told.add(upTo);
            }
        });

        ledger.write(INTENT, changes -> changes.insert(firm("b")));

        assertThat(told).containsExactly(1L, 2L);
    }

    @Test
    void aFollowerThatFailsTakesNothingBack() {
        ledger.follow(new Follower() {
            @Override
            public long position(LedgerReader reader) {
                return reader.last() == 0 ? 0 : -1;
            }

            @Override
            public void follow(LedgerReader reader, long upTo) {
                throw new IllegalStateException("on purpose");
            }
        });

        assertThat(ledger.write(INTENT, changes -> changes.insert(firm("a")))).isPresent();

        assertThat(exists(database, "a")).isTrue();
    }

    @Test
    void rowsChangedAfterANumberNamesInsertedUpdatedAndDeletedRows() {
        OrganisationRecord a = firm("a");
        OrganisationRecord b = firm("b");
        ledger.write(INTENT, changes -> changes.insert(a));
        ledger.write(INTENT, changes -> changes.insert(b));
        ledger.write(INTENT, changes -> changes.delete(read(database, "a")));

        assertThat(ledger.reader().rowsChangedAfter(1, ORGANISATION)).containsExactlyInAnyOrder(a.getId(), b.getId());
        assertThat(ledger.reader().rowsChangedAfter(2, ORGANISATION)).containsExactly(a.getId());
        assertThat(ledger.reader().rowsChangedAfter(3, ORGANISATION)).isEmpty();
    }

    private String image(String operation) {
        return String.valueOf(database.read()
                .select(CHANGE.BEFORE_IMAGE)
                .from(CHANGE)
                .where(CHANGE.OPERATION.eq(operation))
                .fetchOne(CHANGE.BEFORE_IMAGE));
    }
}
