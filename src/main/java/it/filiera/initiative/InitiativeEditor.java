package it.filiera.initiative;

import static it.filiera.database.schema.Tables.INITIATIVE;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.directory.KeyMaker;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enters and changes initiatives, one change set per action. */
public final class InitiativeEditor {

    private final Database database;
    private final Ledger ledger;
    private final InitiativeRepository initiatives;

    public InitiativeEditor(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
        this.initiatives = new InitiativeRepository(database);
    }

    /**
     * Enters a new initiative, under a key made from its name, and says that key. Without a kind it is a fair; without a zone that of its
     * country and place is taken.
     */
    public String create(String name, List<InitiativeValue> values, String by) {
        List<InitiativeValue> all = new ArrayList<>(List.of(new InitiativeValue(InitiativeField.NAME, name)));
        all.addAll(values);
        InitiativeRecord row = new InitiativeRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setInitiativeKey(new KeyMaker(database, INITIATIVE.INITIATIVE_KEY).keyFor(name))
                .setKind(InitiativeKind.FAIR.code())
                .setStatus(InitiativeStatus.PLANNED.code());
        fill(row, all);
        if (row.getZone() == null) {
            row.setZone(Zones.likely(row.getCountry(), row.getPlace())
                    .map(ZoneId::getId)
                    .orElseThrow(() -> new Refused("initiative.no-zone")));
        }
        ledger.write(new Intent(by, "initiative-new", row.getInitiativeKey()), changes -> changes.insert(row));
        return row.getInitiativeKey();
    }

    /**
     * Sets values. Empty when all of them stand already. Refused with both values when {@code expectedVersion} is not the present one.
     */
    public Optional<Committed> set(String keyOrId, List<InitiativeValue> values, @Nullable Integer expectedVersion, String by) {
        InitiativeRecord row = initiatives.row(keyOrId).orElseThrow(() -> new Refused("initiative.unknown", keyOrId));
        fill(row, values);
        if (!row.modified()) {
            return Optional.empty();
        }
        if (expectedVersion != null) {
            row.setVersion(expectedVersion);
        }
        return ledger.write(new Intent(by, "initiative-set", row.getInitiativeKey()), changes -> changes.update(row));
    }

    /** An initiative without a page has no date of one either. */
    private static void fill(InitiativeRecord row, List<InitiativeValue> values) {
        InitiativeValue.refuseTwice(values);
        InitiativeRecord before = row.copy();
        values.forEach(value -> InitiativeColumns.write(row, value));
        if (row.getStarts() != null && row.getEnds() != null && row.getEnds().isBefore(row.getStarts())) {
            throw new Refused("initiative.ends-before", row.getStarts(), row.getEnds());
        }
        if (row.getStarts() == null && row.getEnds() != null) {
            throw new Refused("initiative.no-start");
        }
        if (row.getSourceUrl() == null && before.getSourceUrl() != null) {
            row.setSourceSite(null).setSourceDate(null);
        }
    }
}
