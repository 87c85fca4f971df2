package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Lets organisations be found by names and keys of those that are part of them now, and by names that a source gives them. */
public final class FormerNames implements OrganisationKnowledge {

    private final Database database;
    private final Survivors survivors;

    public FormerNames(Database database) {
        this.database = database;
        this.survivors = new Survivors(database);
    }

    @Override
    public List<FilterName> filters() {
        return List.of();
    }

    @Override
    public Set<String> statable() {
        return Set.of();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        Set<UUID> changed = new HashSet<>(survivors.of(ledger.rowsChangedAfter(changeSet, ORGANISATION)).values());
        changed.addAll(new OwnerRows(database, CLAIM.ORGANISATION_ID.getName(), List.of(CLAIM)).changedAfter(changeSet, ledger));
        return changed;
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        Map<UUID, List<IndexText>> texts = new HashMap<>();
        survivors.formerOf(organisations).forEach((survivor, former) -> former.forEach(one -> {
            add(texts, survivor, new IndexText(Tier.NAME, "former", one.name()));
            add(texts, survivor, new IndexText(Tier.REST, "former", one.key()));
        }));
        database.read()
                .selectDistinct(CLAIM.ORGANISATION_ID, CLAIM.STATED)
                .from(CLAIM)
                .where(CLAIM.ORGANISATION_ID.in(organisations), CLAIM.FIELD.eq(MergedField.NAME.code()))
                .forEach(row -> add(texts, row.value1(), new IndexText(Tier.NAME, "former", row.value2())));
        Map<UUID, Known> known = new HashMap<>();
        texts.forEach((organisation, found) ->
                known.put(organisation, new Known(found.stream().distinct().toList(), Map.of(), Map.of(), Set.of())));
        return known;
    }

    private static void add(Map<UUID, List<IndexText>> texts, UUID organisation, IndexText text) {
        texts.computeIfAbsent(organisation, _ -> new ArrayList<>()).add(text);
    }
}
