package it.filiera.directory;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own row and its seat while values are put into them, by the rules of every other edit. Nothing is written before the
 * rows are handed to a change set.
 */
public final class OrganisationDraft {

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_POSTAL_CODE = 12;

    private final OrganisationRecord row;
    private final boolean seatStands;
    private @Nullable SiteRecord seat;

    /** Of an organisation that stands. */
    public OrganisationDraft(OrganisationRecord row, @Nullable SiteRecord seat) {
        this.row = row;
        this.seat = seat;
        this.seatStands = seat != null;
    }

    /** Of one that is not known yet, without key. */
    public OrganisationDraft() {
        this(new OrganisationRecord().setId(Identity.fresh()), null);
    }

    public UUID id() {
        return row.getId();
    }

    public String key() {
        return row.getOrgKey();
    }

    public OrganisationRecord row() {
        return row;
    }

    /** The seat; empty where nothing is known of it. */
    public Optional<SiteRecord> seat() {
        return Optional.ofNullable(seat);
    }

    /** Whether the seat has a row in the database. */
    public boolean seatStands() {
        return seatStands;
    }

    /** The value as text, empty where there is none; of a figure its words. Not for fields that hold several values. */
    public String value(OrganisationField field) {
        return Objects.requireNonNullElse(field.isPlace() ? placed(field) : OwnColumns.read(row, field), "");
    }

    private @Nullable String placed(OrganisationField field) {
        return seat == null ? null : seat.get(SeatColumns.column(field));
    }

    public String address() {
        return seat == null ? "" : Objects.requireNonNullElse(seat.getAddress(), "");
    }

    public String postalCode() {
        return seat == null ? "" : Objects.requireNonNullElse(seat.getPostalCode(), "");
    }

    /** Sets a value that is not of the seat and single; a telephone is read as the country of the seat dials it. Refuses what the field cannot hold. */
    public void set(OrganisationField field, String value) {
        OwnColumns.write(row, new Assignment(field, value), seat == null ? null : seat.getCountry());
    }

    /**
     * Sets values of the seat together. A municipality brings province, region and coordinates; Italy is taken for the country only where
     * the municipality or a province says so.
     */
    public void place(List<Assignment> assignments, Municipalities municipalities) {
        if (assignments.isEmpty()) {
            return;
        }
        SiteRecord place = madeSeat();
        boolean stated = place.getCountry() != null || assignments.stream().anyMatch(one -> one.field() == OrganisationField.COUNTRY);
        new SeatColumns(municipalities).write(place, assignments);
        if (!stated && place.getIstatCode() == null && place.getProvince() == null) {
            place.setCountry(null);
        }
    }

    /** Sets street and number of the seat. */
    public void setAddress(String value) {
        madeSeat().setAddress(fitting("address", value, LONGEST_ADDRESS));
    }

    public void setPostalCode(String value) {
        madeSeat().setPostalCode(fitting("postalCode", value, LONGEST_POSTAL_CODE));
    }

    private SiteRecord madeSeat() {
        SiteRecord made = seat;
        if (made == null) {
            made = new SiteRecord().setId(Identity.fresh()).setOrganisationId(row.getId()).setKind("seat");
            seat = made;
        }
        return made;
    }

    private static String fitting(String field, String value, int longest) {
        if (value.length() > longest) {
            throw new Refused(Message.of("field.too-long", field, longest, value.length()));
        }
        return value;
    }
}
