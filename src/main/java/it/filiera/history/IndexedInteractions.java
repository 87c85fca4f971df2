package it.filiera.history;

import static it.filiera.database.schema.Tables.ATTACHMENT;
import static it.filiera.database.schema.Tables.FOLLOW_UP;
import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_OFFICER;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.INTERACTION_PERSON;
import static it.filiera.database.schema.Tables.OFFICER;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.Database;
import it.filiera.directory.IndexedKind;
import it.filiera.directory.OwnerRows;
import it.filiera.ledger.LedgerReader;
import it.filiera.search.IndexDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Interactions as their index asks for them. */
final class IndexedInteractions implements IndexedKind {

    /** A table of those who take part, what they are called there (any column where none is named), and how interactions name them. */
    private record Called(Table<?> table, Set<String> columns, TableField<?, UUID> interaction, TableField<?, UUID> one) {}

    private static final List<Called> CALLED = List.of(
            new Called(ORGANISATION, Set.of("name"), INTERACTION_PARTY.INTERACTION_ID, INTERACTION_PARTY.ORGANISATION_ID),
            new Called(PERSON, Set.of(), INTERACTION_PERSON.INTERACTION_ID, INTERACTION_PERSON.PERSON_ID),
            new Called(INITIATIVE, Set.of("name"), INTERACTION.ID, INTERACTION.INITIATIVE_ID),
            new Called(OFFICER, Set.of("initials", "name"), INTERACTION.ID, INTERACTION.OFFICER_ID),
            new Called(OFFICER, Set.of("initials", "name"), INTERACTION_OFFICER.INTERACTION_ID, INTERACTION_OFFICER.OFFICER_ID));

    private final Database database;
    private final InteractionRepository interactions;
    private final OwnerRows rows;
    private final BooleanSupplier stopped;

    /** {@code stopped} is asked between steps, so that the program can end while millions are read. */
    IndexedInteractions(Database database, BooleanSupplier stopped) {
        this.database = database;
        this.stopped = stopped;
        this.interactions = new InteractionRepository(database);
        this.rows = new OwnerRows(
                database,
                "interaction_id",
                List.of(INTERACTION_PARTY, INTERACTION_PERSON, INTERACTION_OFFICER, ATTACHMENT, FOLLOW_UP));
    }

    @Override
    public List<Table<?>> shared() {
        return List.of();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>(ledger.rowsChangedAfter(changeSet, INTERACTION));
        changed.addAll(rows.changedAfter(changeSet, ledger));
        CALLED.forEach(called -> changed.addAll(withOthersCalled(called, changeSet, ledger)));
        return changed;
    }

    /** Only a new name makes other documents: what else is known of an organisation changes often, and may have 50,000 interactions. */
    private Set<UUID> withOthersCalled(Called called, long changeSet, LedgerReader ledger) {
        Set<UUID> renamed = ledger.rowsUpdatedAfter(changeSet, called.table());
        if (renamed.isEmpty() || ledger.imagesAfter(changeSet, called.table()).stream().noneMatch(image -> isName(called, image.keySet()))) {
            return Set.of();
        }
        return database.read()
                .select(called.interaction())
                .from(Objects.requireNonNull(called.interaction().getTable()))
                .where(called.one().in(renamed))
                .fetchSet(called.interaction());
    }

    private static boolean isName(Called called, Set<String> columns) {
        return called.columns().isEmpty() || called.columns().stream().anyMatch(columns::contains);
    }

    @Override
    public List<UUID> idsAfter(@Nullable UUID last, int limit) {
        return database.read()
                .select(INTERACTION.ID)
                .from(INTERACTION)
                .where(last == null ? DSL.noCondition() : INTERACTION.ID.gt(last))
                .orderBy(INTERACTION.ID)
                .limit(limit)
                .fetch(INTERACTION.ID);
    }

    @Override
    public List<IndexDocument> documents(List<UUID> ids) {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("The program ends");
        }
        return interactions.find(ids).stream().map(InteractionDocuments::of).toList();
    }
}
