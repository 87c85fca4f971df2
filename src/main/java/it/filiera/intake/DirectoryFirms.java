package it.filiera.intake;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.matching.Firm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The organisations of the directory as firms. One that was merged leads to the one that took it over. */
final class DirectoryFirms {

    private final Database database;

    DirectoryFirms(Database database) {
        this.database = database;
    }

    /** Hands them over one by one. */
    void forEach(Consumer<Firm<Met>> work) {
        Map<UUID, Record3<String, String, String>> seats = seats();
        Map<UUID, UUID> merged = new HashMap<>();
        Map<UUID, Met> standing = new HashMap<>();
        database.read().selectFrom(ORGANISATION).where(ORGANISATION.MERGED_INTO.isNull()).forEach(row -> {
            Met met = new Met(row.getId(), -1, row.getOrgKey(), row.getName());
            standing.put(row.getId(), met);
            work.accept(firm(row, met, seats.get(row.getId())));
        });
        List<OrganisationRecord> gone = database.read().selectFrom(ORGANISATION).where(ORGANISATION.MERGED_INTO.isNotNull()).fetch();
        gone.forEach(row -> merged.put(row.getId(), row.getMergedInto()));
        gone.forEach(row -> {
            Met survivor = standing.get(survivor(row.getId(), merged));
            if (survivor != null) {
                work.accept(firm(row, survivor, seats.get(row.getId())));
            }
        });
    }

    private static UUID survivor(UUID id, Map<UUID, UUID> merged) {
        UUID at = id;
        for (int i = 0; i < merged.size() && merged.containsKey(at); i++) {
            at = Objects.requireNonNull(merged.get(at));
        }
        return at;
    }

    /** Municipality, province and country by organisation; of the seat where there are several sites. */
    private Map<UUID, Record3<String, String, String>> seats() {
        Map<UUID, Record3<String, String, String>> seats = new HashMap<>();
        database.read()
                .select(SITE.MUNICIPALITY, SITE.PROVINCE, SITE.COUNTRY, SITE.ORGANISATION_ID)
                .from(SITE)
                .orderBy(DSL.when(SITE.KIND.eq("seat"), 0).otherwise(1), SITE.ID)
                .forEach(row -> seats.putIfAbsent(row.value4(), row.into(SITE.MUNICIPALITY, SITE.PROVINCE, SITE.COUNTRY)));
        return seats;
    }

    private static Firm<Met> firm(OrganisationRecord row, Met met, @Nullable Record3<String, String, String> seat) {
        return new Firm<>(
                met,
                row.getOrgKey(),
                row.getName(),
                row.getLegalForm(),
                row.getPartitaIva(),
                row.getCodiceFiscale(),
                row.getWebsite(),
                row.getEmail(),
                row.getPhone(),
                seat == null ? null : seat.value1(),
                seat == null ? null : seat.value2(),
                seat == null ? null : seat.value3());
    }
}
