package it.filiera.directory;

import static it.filiera.database.schema.Tables.DISTINCT_PAIR;
import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.DistinctPairRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;

/** Remembers of which organisations somebody said that they look the same and are not. Each word is one change set that can be undone. */
public final class DistinctPairs {

    private final Database database;
    private final Ledger ledger;
    private final Clock clock;

    public DistinctPairs(Database database, Ledger ledger, Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Two organisations, in whatever order. */
    public record Pair(UUID one, UUID other) {

        public Pair {
            if (one.toString().compareTo(other.toString()) > 0) {
                UUID first = other;
                other = one;
                one = first;
            }
        }
    }

    /** Keeps that two are not the same; empty when it is known already, or they have become one. */
    public Optional<Committed> say(UUID one, UUID other, String by) {
        Pair pair = standing(one, other);
        return row(pair).isPresent() || pair.one().equals(pair.other())
                ? Optional.empty()
                : ledger.write(new Intent(by, "not-same", names(pair)), changes -> changes.insert(fresh(pair, by)));
    }

    /** Forgets it again; empty when nobody said so. */
    public Optional<Committed> forget(UUID one, UUID other, String by) {
        Pair pair = standing(one, other);
        return row(pair).flatMap(row -> ledger.write(new Intent(by, "maybe-same", names(pair)), changes -> changes.delete(row)));
    }

    /** Who stands for them: one of them may have become part of another, even of the other. */
    private Pair standing(UUID one, UUID other) {
        Survivors survivors = new Survivors(database);
        return new Pair(survivors.of(one), survivors.of(other));
    }

    /** All of them. */
    public Set<Pair> all() {
        return new HashSet<>(database.read()
                .select(DISTINCT_PAIR.ONE_ID, DISTINCT_PAIR.OTHER_ID)
                .from(DISTINCT_PAIR)
                .fetch(row -> new Pair(row.value1(), row.value2())));
    }

    /** Which ones an organisation is not. */
    public Set<UUID> of(UUID organisation) {
        Set<UUID> others = new HashSet<>();
        database.read()
                .select(DISTINCT_PAIR.ONE_ID, DISTINCT_PAIR.OTHER_ID)
                .from(DISTINCT_PAIR)
                .where(DISTINCT_PAIR.ONE_ID.eq(organisation).or(DISTINCT_PAIR.OTHER_ID.eq(organisation)))
                .forEach(row -> others.addAll(List.of(row.value1(), row.value2())));
        others.remove(organisation);
        return others;
    }

    private DistinctPairRecord fresh(Pair pair, String by) {
        return new DistinctPairRecord()
                .setId(Identity.fresh())
                .setOneId(pair.one())
                .setOtherId(pair.other())
                .setSaidBy(by)
                .setSaidAt(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS));
    }

    private Optional<DistinctPairRecord> row(Pair pair) {
        Condition both = DISTINCT_PAIR.ONE_ID.eq(pair.one()).and(DISTINCT_PAIR.OTHER_ID.eq(pair.other()));
        return database.read().selectFrom(DISTINCT_PAIR).where(both).fetchOptional();
    }

    /** For the history: what both are called. */
    private String names(Pair pair) {
        Map<UUID, String> names = database.read()
                .select(ORGANISATION.ID, ORGANISATION.NAME)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.in(pair.one(), pair.other()))
                .fetchMap(ORGANISATION.ID, ORGANISATION.NAME);
        return names.get(pair.one()) + " / " + names.get(pair.other());
    }
}
