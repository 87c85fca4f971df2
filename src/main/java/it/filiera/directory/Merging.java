package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes one organisation of two, in one change set that can be undone. All that belongs to the absorbed one goes over to the survivor. Its
 * own row stays as it is, marked as merged, so that its key, id and name lead to the survivor.
 */
public final class Merging {

    /** The ledger's name for a merge; its purpose is the absorbed one's key, {@value #INTO} and the survivor's key. */
    public static final String ACTION = "merge";

    /** Between the keys of a merge's purpose. */
    public static final String INTO = " > ";

    private final Database database;
    private final Ledger ledger;
    private final OrganisationRepository organisations;

    public Merging(Database database, Ledger ledger, OrganisationRepository organisations) {
        this.database = database;
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /**
     * Both as they stand, by keys or ids. Refuses an unknown one, one with itself, one that is part of another already, and a fictional
     * one with a real one.
     */
    public MergePair read(String survivor, String absorbed) {
        OrganisationRecord one = row(survivor);
        OrganisationRecord other = row(absorbed);
        if (one.getId().equals(other.getId())) {
            throw new Refused("merge.itself", one.getName());
        }
        if (isFictional(one) != isFictional(other)) {
            throw new Refused("merge.fictional", one.getName(), other.getName());
        }
        MergedSeats seats = new MergedSeats(new PlannedRows(database.read()), one.getId(), other.getId());
        return new MergePair(side(one, seats), side(other, seats), seats.areOne());
    }

    /** Of an organisation that is part of another itself the row is not the one that was asked for. */
    private OrganisationRecord row(String keyOrId) {
        OrganisationRecord row = database.read()
                .selectFrom(ORGANISATION)
                .where(KeyOrId.names(keyOrId, ORGANISATION.ID, ORGANISATION.ORG_KEY))
                .fetchOptional()
                .orElseThrow(() -> new Refused("organisation.unknown", keyOrId));
        if (row.getStatus().equals(Survivors.MERGED)) {
            String into = organisations.find(keyOrId).map(Organisation::name).orElse("-");
            throw new Refused("merge.already", row.getName(), into);
        }
        return row;
    }

    private boolean isFictional(OrganisationRecord row) {
        return FictionalDirectory.isIn(database) && row.getOrgKey().startsWith(FictionalFirms.KEY);
    }

    private MergeSide side(OrganisationRecord row, MergedSeats seats) {
        Map<MergedField, String> values = new EnumMap<>(MergedField.class);
        MergedField.own().forEach(field -> Optional.ofNullable(field.text(row)).ifPresent(text -> values.put(field, text)));
        seats.seat(row.getId()).map(Merging::words).filter(text -> !text.isEmpty()).ifPresent(text -> values.put(MergedField.SEAT, text));
        Organisation organisation = organisations.find(List.of(row.getId())).getFirst();
        return new MergeSide(organisation, values, Belongings.count(database.read(), row.getId()));
    }

    private static String words(SiteRecord seat) {
        String town = Stream.of(seat.getPostalCode(), seat.getMunicipality(), seat.getProvince() == null ? null : "(" + seat.getProvince() + ")")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(seat.getAddress(), town.isEmpty() ? null : town, seat.getRegion(), seat.getCountry())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the merge would do. */
    public Merged plan(MergePair pair, MergeChoices choices) {
        return new MergePlan(database.read(), pair, choices).merged(null);
    }

    /** Merges. Refused as a whole when one of them is no longer as it was read. */
    public Merged merge(MergePair pair, MergeChoices choices, String by) {
        MergePlan plan = new MergePlan(database.read(), pair, choices);
        String purpose = pair.absorbed().organisation().key() + INTO + pair.survivor().organisation().key();
        Committed committed = ledger.write(new Intent(by, ACTION, purpose), plan::write).orElseThrow();
        return plan.merged(committed);
    }
}
