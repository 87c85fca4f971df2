package it.filiera.directory;

import static it.filiera.database.schema.Tables.SITE;

import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.message.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Checks values and puts them into the row of an organisation's seat. */
final class SeatColumns {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final Map<OrganisationField, TableField<SiteRecord, String>> COLUMNS = new EnumMap<>(Map.of(
            OrganisationField.MUNICIPALITY, SITE.MUNICIPALITY,
            OrganisationField.PROVINCE, SITE.PROVINCE,
            OrganisationField.REGION, SITE.REGION,
            OrganisationField.COUNTRY, SITE.COUNTRY));

    private final Municipalities municipalities;

    SeatColumns(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** Another town takes the street away. A municipality that ISTAT knows brings its province, region and coordinates; a region that is set in the same breath stands. */
    void write(SiteRecord seat, List<Assignment> assignments) {
        String standing = Objects.requireNonNullElse(seat.getMunicipality(), "");
        boolean moves = assignments.stream()
                .anyMatch(assignment -> assignment.field() == OrganisationField.MUNICIPALITY && !assignment.value().equals(standing));
        if (moves) {
            seat.setProvince(null).setRegion(null);
        }
        if (moves && !standing.isEmpty()) {
            seat.setAddress(null).setPostalCode(null);
        }
        assignments.forEach(assignment -> write(seat, assignment));
        if (seat.getCountry() == null && moves && seat.getMunicipality() != null) {
            seat.setCountry("IT");
        }
        new Places(municipalities).complete(seat);
        assignments.stream()
                .filter(assignment -> assignment.field() == OrganisationField.REGION && !assignment.value().isEmpty())
                .forEach(assignment -> write(seat, assignment));
    }

    static TableField<SiteRecord, String> column(OrganisationField field) {
        return Objects.requireNonNull(COLUMNS.get(field), field::code);
    }

    /** The fields in which two states of a seat differ. */
    static List<OrganisationField> differing(SiteRecord before, SiteRecord after) {
        return COLUMNS.entrySet().stream()
                .filter(column -> !Objects.equals(before.get(column.getValue()), after.get(column.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void write(SiteRecord seat, Assignment assignment) {
        OrganisationField field = assignment.field();
        @Nullable String value = assignment.value().isEmpty() ? null : assignment.value();
        switch (field) {
            case MUNICIPALITY -> seat.setMunicipality(value == null ? null : OwnColumns.fitting(field, value, 120));
            case REGION -> seat.setRegion(value == null ? null : OwnColumns.fitting(field, value, 80));
            case PROVINCE -> seat.setProvince(value == null ? null : province(municipalities, value));
            case COUNTRY -> seat.setCountry(value == null ? null : country(value));
            default -> throw new IllegalArgumentException("not of a seat: " + field);
        }
    }

    static String province(Municipalities municipalities, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!municipalities.provinces().containsKey(code)) {
            throw new Refused("field.unknown-province", value);
        }
        return code;
    }

    static String country(String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (!COUNTRIES.contains(code)) {
            throw new Refused("field.unknown-country", value);
        }
        return code;
    }
}
