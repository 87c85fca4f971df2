package it.filiera.people;

import static it.filiera.database.schema.Tables.DO_NOT_CONTACT;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.Database;
import it.filiera.directory.Home;
import it.filiera.directory.IndexedKind;
import it.filiera.directory.OwnerRows;
import it.filiera.ledger.LedgerReader;
import it.filiera.search.IndexDocument;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** People as their index asks for them. */
final class PersonKind implements IndexedKind {

    private final Database database;
    private final PersonRepository people;
    private final OwnerRows rows;
    private final Clock clock;

    PersonKind(Database database, PersonRepository people, Clock clock) {
        this.database = database;
        this.people = people;
        this.rows = new OwnerRows(database, "person_id", List.of(POSITION, DO_NOT_CONTACT));
        this.clock = clock;
    }

    @Override
    public List<Table<?>> shared() {
        return List.of();
    }

    /** With an organisation's name change all who work there, and with nothing else of it: there may be 50,000 of them. */
    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>(ledger.rowsChangedAfter(changeSet, PERSON));
        changed.addAll(rows.changedAfter(changeSet, ledger));
        Set<UUID> organisations = ledger.rowsUpdatedAfter(changeSet, ORGANISATION, Set.of(ORGANISATION.NAME));
        changed.addAll(database.read()
                .selectDistinct(POSITION.PERSON_ID)
                .from(POSITION)
                .where(POSITION.ORGANISATION_ID.in(organisations))
                .fetch(POSITION.PERSON_ID));
        return changed;
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return people.idsAfter(last, limit);
    }

    @Override
    public List<IndexDocument> documents(List<UUID> ids) {
        LocalDate today = Home.today(clock);
        return people.find(ids).stream().map(person -> PersonDocuments.of(person, today)).toList();
    }
}
