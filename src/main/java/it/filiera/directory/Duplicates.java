package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.matching.FirmName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds organisations that may be the one about to be entered. */
public final class Duplicates {

    /** Why two may be the same. */
    public enum Reason {
        PARTITA_IVA,
        WEBSITE,
        NAME
    }

    /** An organisation that stands already. */
    public record Likeness(String key, String name, Reason reason) {}

    private final Database database;

    public Duplicates(Database database) {
        this.database = database;
    }

    /** Those with the same Partita IVA, web domain, or name without legal form; the surest reason first. */
    public List<Likeness> of(String name, List<Assignment> assignments) {
        String normal = FirmName.normal(name);
        String domain = domain(value(assignments, OrganisationField.WEBSITE));
        String partitaIva = digits(value(assignments, OrganisationField.PARTITA_IVA));
        return database.read()
                .select(ORGANISATION.ORG_KEY, ORGANISATION.NAME, ORGANISATION.WEBSITE, ORGANISATION.PARTITA_IVA)
                .from(ORGANISATION)
                .where(ORGANISATION.STATUS.ne("merged"))
                .fetchStreamInto(OrganisationRecord.class)
                .flatMap(row -> reason(row, normal, domain, partitaIva).stream()
                        .map(reason -> new Likeness(row.getOrgKey(), row.getName(), reason)))
                .sorted(Comparator.comparing(Likeness::reason).thenComparing(Likeness::key))
                .toList();
    }

    private static Optional<Reason> reason(OrganisationRecord row, String normal, String domain, String partitaIva) {
        if (!partitaIva.isEmpty() && partitaIva.equals(row.getPartitaIva())) {
            return Optional.of(Reason.PARTITA_IVA);
        }
        if (!domain.isEmpty() && domain.equals(domain(row.getWebsite()))) {
            return Optional.of(Reason.WEBSITE);
        }
        return FirmName.normal(row.getName()).equals(normal) ? Optional.of(Reason.NAME) : Optional.empty();
    }

    private static String domain(@Nullable String website) {
        return website == null
                ? ""
                : website.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("[/?#:].*", "");
    }

    private static String digits(@Nullable String partitaIva) {
        return partitaIva == null ? "" : partitaIva.replaceAll("\\D", "");
    }

    private static @Nullable String value(List<Assignment> assignments, OrganisationField field) {
        return assignments.stream()
                .filter(assignment -> assignment.field() == field)
                .map(Assignment::value)
                .findFirst()
                .orElse(null);
    }
}
