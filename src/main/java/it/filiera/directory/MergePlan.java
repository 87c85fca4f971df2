package it.filiera.directory;

import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.POSITION;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.ledger.ChangeSet;
import it.filiera.ledger.Committed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** All rows of a merge, planned before any of them is written. */
final class MergePlan {

    private final DSLContext db;
    private final MergePair pair;
    private final MergeChoices choices;
    private final PlannedRows rows;
    private final Moving moving;
    private final List<Merged.Kept> kept;

    MergePlan(DSLContext db, MergePair pair, MergeChoices choices) {
        this.db = db;
        this.pair = pair;
        this.choices = choices;
        this.rows = new PlannedRows(db);
        this.moving = new Moving(rows, absorbed(), survivor());
        MergedFacts facts = new MergedFacts(rows, pair, choices);
        this.kept = new MergedClaims(rows, pair, choices).keep();
        facts.settle();
        facts.keepPages();
        new MergedSeats(rows, survivor(), absorbed()).settle(choices);
        letOneBeMainContact();
        moving.all();
    }

    private UUID survivor() {
        return pair.survivor().organisation().id();
    }

    private UUID absorbed() {
        return pair.absorbed().organisation().id();
    }

    /** The survivor's stays whom to ask first; the absorbed one's where the survivor has none. */
    private void letOneBeMainContact() {
        if (mainContacts(survivor()).findAny().isPresent()) {
            mainContacts(absorbed()).forEach(position -> position.setMainContact(false));
        }
    }

    private Stream<PositionRecord> mainContacts(UUID organisation) {
        return rows.of(POSITION, POSITION.ORGANISATION_ID, Set.of(organisation)).stream()
                .map(PositionRecord.class::cast)
                .filter(PositionRecord::getMainContact);
    }

    /** Both rows go under the versions that were read, so that the ledger sees when one of them is another by now. */
    void write(ChangeSet changes) {
        OrganisationRecord survivor = row(pair.survivor());
        OrganisationRecord absorbed = row(pair.absorbed());
        MergedField.own().stream().filter(field -> pair.isFromAbsorbed(field, choices)).forEach(field -> field.copy(absorbed, survivor));
        changes.touch(survivor);
        rows.write(changes);
        changes.update(absorbed.setStatus(Survivors.MERGED).setMergedInto(survivor()));
    }

    private OrganisationRecord row(MergeSide side) {
        OrganisationRecord row = Objects.requireNonNull(
                db.selectFrom(ORGANISATION).where(ORGANISATION.ID.eq(side.organisation().id())).fetchOne());
        row.setVersion(side.organisation().version());
        row.touched(ORGANISATION.VERSION, false);
        return row;
    }

    Merged merged(@Nullable Committed committed) {
        return new Merged(moving.moved(), moving.joined(), kept, committed);
    }
}
