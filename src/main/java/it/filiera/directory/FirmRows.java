package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.Database;
import it.filiera.matching.Firm;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads of organisations what tells them from others: one row each, with the seat. Those that were merged into others are left out. */
public final class FirmRows {

    private final Database database;

    public FirmRows(Database database) {
        this.database = database;
    }

    /** All of them, in the order of their ids. */
    public List<Firm<UUID>> all() {
        return read(DSL.noCondition());
    }

    List<Firm<UUID>> of(Collection<UUID> ids) {
        return read(ORGANISATION.ID.in(ids));
    }

    /** Each once: of several seats the first, as everywhere. */
    private List<Firm<UUID>> read(Condition which) {
        Map<UUID, Firm<UUID>> firms = new LinkedHashMap<>();
        database.read()
                .select(
                        ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME, ORGANISATION.LEGAL_FORM, ORGANISATION.PARTITA_IVA,
                        ORGANISATION.CODICE_FISCALE, ORGANISATION.WEBSITE, ORGANISATION.EMAIL, ORGANISATION.PHONE, SITE.MUNICIPALITY,
                        SITE.PROVINCE, SITE.COUNTRY)
                .from(ORGANISATION)
                .leftJoin(SITE)
                .on(SITE.ORGANISATION_ID.eq(ORGANISATION.ID).and(SITE.KIND.eq("seat")))
                .where(which, ORGANISATION.STATUS.ne("merged"))
                .orderBy(ORGANISATION.ID, SITE.ID)
                .forEach(row -> firms.putIfAbsent(row.get(ORGANISATION.ID), firm(row)));
        return List.copyOf(firms.values());
    }

    private static Firm<UUID> firm(Record row) {
        return new Firm<>(
                row.get(ORGANISATION.ID),
                row.get(ORGANISATION.ORG_KEY),
                row.get(ORGANISATION.NAME),
                row.get(ORGANISATION.LEGAL_FORM),
                row.get(ORGANISATION.PARTITA_IVA),
                row.get(ORGANISATION.CODICE_FISCALE),
                row.get(ORGANISATION.WEBSITE),
                row.get(ORGANISATION.EMAIL),
                row.get(ORGANISATION.PHONE),
                row.get(SITE.MUNICIPALITY),
                row.get(SITE.PROVINCE),
                row.get(SITE.COUNTRY));
    }

    /** A firm that is about to be entered; its id is nobody's. */
    static Firm<UUID> entered(String name, List<Assignment> values) {
        return new Firm<>(
                new UUID(0, 0),
                null,
                name,
                value(values, OrganisationField.LEGAL_FORM),
                value(values, OrganisationField.PARTITA_IVA),
                value(values, OrganisationField.CODICE_FISCALE),
                value(values, OrganisationField.WEBSITE),
                value(values, OrganisationField.EMAIL),
                value(values, OrganisationField.PHONE),
                value(values, OrganisationField.MUNICIPALITY),
                value(values, OrganisationField.PROVINCE),
                value(values, OrganisationField.COUNTRY));
    }

    private static @Nullable String value(List<Assignment> values, OrganisationField field) {
        return values.stream()
                .filter(assignment -> assignment.field() == field && !assignment.value().isBlank())
                .map(Assignment::value)
                .findFirst()
                .orElse(null);
    }
}
