package it.filiera.intake;

import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.directory.OrganisationKnowledge;
import it.filiera.directory.OwnerRows;
import it.filiera.directory.SourcePage;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import it.filiera.query.FilterName.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From which imported files organisations are: {@code import:"contacts.csv"} finds those that the file has as their source. */
public final class IntakeKnowledge implements OrganisationKnowledge {

    /** Values are names of files. */
    public static final FilterName FILTER = new FilterName("import", Kind.WORDS);

    private final Database database;

    public IntakeKnowledge(Database database) {
        this.database = database;
    }

    @Override
    public List<FilterName> filters() {
        return List.of(FILTER);
    }

    @Override
    public Set<String> statable() {
        return Set.of();
    }

    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        return new OwnerRows(database, SOURCE.ORGANISATION_ID.getName(), List.of(SOURCE)).changedAfter(changeSet, ledger);
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> organisations) {
        Map<UUID, Set<String>> files = new HashMap<>();
        database.read()
                .select(SOURCE.ORGANISATION_ID, SOURCE.URL)
                .from(SOURCE)
                .where(SOURCE.ORGANISATION_ID.in(organisations))
                .and(SOURCE.URL.startsWith(SourcePage.IMPORT))
                .forEach(row -> files.computeIfAbsent(row.value1(), _ -> new HashSet<>()).add(file(row.value2())));
        return Known.of(FILTER, files);
    }

    private static String file(String url) {
        return url.substring(SourcePage.IMPORT.length());
    }
}
