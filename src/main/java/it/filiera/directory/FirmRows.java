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
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads of organisations what tells them from others: one row each, with the place where they are. */
public final class FirmRows {

    private final Database database;

    public FirmRows(Database database) {
        this.database = database;
    }

    /** All of them, in the order of their ids. */
    public List<Firm<UUID>> all() {
        return read(ORGANISATION.STATUS.ne(Survivors.MERGED));
    }

    List<Firm<UUID>> of(Collection<UUID> ids) {
        return read(ORGANISATION.ID.in(ids), ORGANISATION.STATUS.ne(Survivors.MERGED));
    }

    /** Those that are part of others now, as they stood by themselves, each with the id of the one that stands for it. */
    public List<Firm<UUID>> absorbed() {
        List<Firm<UUID>> absorbed = read(ORGANISATION.STATUS.eq(Survivors.MERGED));
        Map<UUID, UUID> into = new Survivors(database).of(absorbed.stream().map(Firm::id).toList());
        return absorbed.stream().map(firm -> firm.as(into.getOrDefault(firm.id(), firm.id()))).toList();
    }

    /** Each once, with its first seat; where none is known, with its first site. */
    private List<Firm<UUID>> read(Condition... which) {
        Map<UUID, Firm<UUID>> firms = new LinkedHashMap<>();
        database.read()
                .select(
                        ORGANISATION.ID, ORGANISATION.ORG_KEY, ORGANISATION.NAME, ORGANISATION.LEGAL_FORM, ORGANISATION.PARTITA_IVA,
                        ORGANISATION.CODICE_FISCALE, ORGANISATION.WEBSITE, ORGANISATION.EMAIL, ORGANISATION.PHONE, SITE.MUNICIPALITY,
                        SITE.PROVINCE, SITE.COUNTRY)
                .from(ORGANISATION)
                .leftJoin(SITE)
                .on(SITE.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(which)
                .orderBy(ORGANISATION.ID, DSL.when(SITE.KIND.eq("seat"), 0).otherwise(1), SITE.ID)
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
        return stated(new UUID(0, 0), null, name, field -> value(values, field));
    }

    /** A firm of which somebody states these values; null where nothing is stated. */
    public static <K> Firm<K> stated(K id, @Nullable String key, String name, Function<OrganisationField, @Nullable String> value) {
        return new Firm<>(
                id,
                key,
                name,
                value.apply(OrganisationField.LEGAL_FORM),
                value.apply(OrganisationField.PARTITA_IVA),
                value.apply(OrganisationField.CODICE_FISCALE),
                value.apply(OrganisationField.WEBSITE),
                value.apply(OrganisationField.EMAIL),
                value.apply(OrganisationField.PHONE),
                value.apply(OrganisationField.MUNICIPALITY),
                value.apply(OrganisationField.PROVINCE),
                value.apply(OrganisationField.COUNTRY));
    }

    private static @Nullable String value(List<Assignment> values, OrganisationField field) {
        return values.stream()
                .filter(assignment -> assignment.field() == field && !assignment.value().isBlank())
                .map(Assignment::value)
                .findFirst()
                .orElse(null);
    }
}
