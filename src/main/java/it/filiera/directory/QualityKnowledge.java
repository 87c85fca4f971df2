package it.filiera.directory;

import static it.filiera.database.schema.Tables.CLAIM;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.LedgerReader;
import it.filiera.query.FilterName;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lets organisations be found by what is wrong with them: {@code quality:no-place}, see {@link QualityIssue}, and by how long ago
 * somebody said something about them: {@code sourced:>24m}.
 */
public final class QualityKnowledge implements OrganisationKnowledge {

    /** What is wrong, by {@link QualityIssue#code}. */
    public static final FilterName QUALITY = new FilterName("quality", FilterName.Kind.WORDS);

    /** The day of the newest page or confirmation; a page that says only its month or year counts from its last day. */
    public static final FilterName SOURCED = new FilterName("sourced", FilterName.Kind.DAYS);

    private final Database database;
    private final OrganisationRepository organisations;
    private final PlaceIssues places;

    /** {@code municipalities} are asked for only when a place is not known; loading them takes time. */
    public QualityKnowledge(Database database, OrganisationRepository organisations, Supplier<Municipalities> municipalities) {
        this.database = database;
        this.organisations = organisations;
        this.places = new PlaceIssues(municipalities);
    }

    @Override
    public List<FilterName> filters() {
        return List.of(QUALITY, SOURCED);
    }

    @Override
    public Set<String> statable() {
        return Set.of();
    }

    @Override
    public Optional<String> meaning(FilterName filter, String value) {
        return filter.equals(QUALITY) ? QualityIssue.ofCode(value).flatMap(QualityIssue::meaning) : Optional.empty();
    }

    /** Those of which a claim was made or settled; all else stands in rows of their own. */
    @Override
    public Set<UUID> changedAfter(long changeSet, LedgerReader ledger) {
        return new OwnerRows(database, CLAIM.ORGANISATION_ID.getName(), List.of(CLAIM)).changedAfter(changeSet, ledger);
    }

    @Override
    public Map<UUID, Known> of(Collection<UUID> ids) {
        return about(organisations.find(List.copyOf(ids)));
    }

    @Override
    public Map<UUID, Known> about(List<Organisation> firms) {
        Set<UUID> claimed = claimed(firms.stream().map(Organisation::id).toList());
        return firms.stream().collect(Collectors.toMap(Organisation::id, firm -> known(firm, claimed.contains(firm.id()))));
    }

    private Set<UUID> claimed(List<UUID> ids) {
        return database.read()
                .selectDistinct(CLAIM.ORGANISATION_ID)
                .from(CLAIM)
                .where(CLAIM.ORGANISATION_ID.in(ids))
                .fetchSet(CLAIM.ORGANISATION_ID);
    }

    private Known known(Organisation firm, boolean claimed) {
        Set<String> wrong = issues(firm, claimed).stream().map(QualityIssue::code).collect(Collectors.toSet());
        Map<String, Set<String>> values = wrong.isEmpty() ? Map.of() : Map.of(QUALITY.name(), wrong);
        Map<String, Set<Long>> days =
                Freshness.lastSaid(firm).map(day -> Map.of(SOURCED.name(), Set.of(day.toEpochDay()))).orElse(Map.of());
        return new Known(List.of(), values, days, Set.of());
    }

    private Set<QualityIssue> issues(Organisation firm, boolean claimed) {
        Set<QualityIssue> issues = new HashSet<>(places.of(firm));
        Arrays.stream(QualityIssue.values()).filter(issue -> issue.shows(firm)).forEach(issues::add);
        if (claimed) {
            issues.add(QualityIssue.OTHER_VALUE);
        }
        return issues;
    }
}
