package it.filiera.intake;

import static it.filiera.database.schema.Tables.IMPORT_MAPPING;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.ImportMappingRecord;
import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import it.filiera.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Mappings that people saved, to be found again by name or by the headings of a table. Names differ in more than case. */
public final class IntakeMappings {

    private final Database database;
    private final Ledger ledger;

    public IntakeMappings(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** All, by name. */
    public List<MappingText> all() {
        return rows().stream().map(IntakeMappings::text).toList();
    }

    /** The one of that name, whatever the case. */
    public Optional<MappingText> find(String name) {
        return row(name).map(IntakeMappings::text);
    }

    /**
     * The one that was made for these headings, in any order; else the one with most columns of which the table has all headings. A mapping
     * of constants alone fits nothing.
     */
    public Optional<MappingText> forTable(Table table) {
        return rows().stream()
                .map(IntakeMappings::text)
                .filter(saved -> !saved.headings().isEmpty() && saved.fits(table))
                .max(Comparator.comparing((MappingText saved) -> saved.headings().size()).thenComparing(MappingText::name));
    }

    /** Saves a mapping under a name, over the one that has it; empty when it stands so already. Can be undone. */
    public Optional<Committed> save(String name, Mapping mapping, Table table, String by) {
        String wanted = checkedName(name);
        MappingText text = MappingText.of(wanted, mapping, table);
        ImportMappingRecord standing = row(wanted).orElse(null);
        ImportMappingRecord row = standing == null ? new ImportMappingRecord().setId(UuidCreator.getTimeOrderedEpoch()) : standing;
        row.setName(standing == null ? wanted : row.getName());
        set(row, MappingText.headings(table), text.json());
        return ledger.write(new Intent(by, "mapping-save", wanted), changes -> {
            if (standing == null) {
                changes.insert(row);
            } else if (row.modified()) {
                changes.update(row);
            }
        });
    }

    /** Takes a saved mapping away; empty where there is none of that name. Can be undone. */
    public Optional<Committed> remove(String name, String by) {
        return row(name).flatMap(row -> ledger.write(new Intent(by, "mapping-remove", row.getName()), changes -> changes.delete(row)));
    }

    private static void set(ImportMappingRecord row, String headers, String fields) {
        if (Math.max(headers.length(), fields.length()) > IMPORT_MAPPING.FIELDS.getDataType().length()) {
            throw new Refused("intake.mapping-long");
        }
        if (!headers.equals(row.getHeaders())) {
            row.setHeaders(headers);
        }
        if (!fields.equals(row.getFields())) {
            row.setFields(fields);
        }
    }

    private static String checkedName(String name) {
        String wanted = name.strip();
        int longest = IMPORT_MAPPING.NAME.getDataType().length();
        if (wanted.isEmpty() || wanted.length() > longest) {
            throw new Refused("intake.mapping-name", longest);
        }
        return wanted;
    }

    private static MappingText text(ImportMappingRecord row) {
        MappingText read = MappingText.parse(row.getFields());
        return new MappingText(row.getName(), read.fields());
    }

    private Optional<ImportMappingRecord> row(String name) {
        return rows().stream().filter(row -> row.getName().equalsIgnoreCase(name.strip())).findFirst();
    }

    private List<ImportMappingRecord> rows() {
        return database.read().selectFrom(IMPORT_MAPPING).orderBy(IMPORT_MAPPING.NAME).fetch();
    }
}
