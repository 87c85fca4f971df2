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
import java.util.Set;
import java.util.stream.Collectors;

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
     * The one that was saved for these very headings, in any order; else, of those whose headings the table has among others, the one with
     * most, unless marks say already what its columns hold. One heading alone, such as {@code Nome}, is too little to know a table by.
     */
    public Optional<MappingText> forTable(Table table) {
        Set<String> headings = folded(table.columns());
        boolean marked = FieldMark.mapping(table).isPresent();
        return rows().stream()
                .map(row -> new Saved(text(row), folded(MappingText.headings(row.getHeaders())).equals(headings)))
                .filter(saved -> saved.text().fits(table) && (saved.exact() || !marked && saved.text().headings().size() > 1))
                .max(Comparator.comparing(Saved::exact)
                        .thenComparingInt(saved -> saved.text().headings().size())
                        .thenComparing(saved -> saved.text().name()))
                .map(Saved::text);
    }

    private record Saved(MappingText text, boolean exact) {}

    private static Set<String> folded(List<String> headings) {
        return headings.stream().map(Folded::tight).collect(Collectors.toSet());
    }

    /** Saves a mapping under a name, over the one that has it; empty when it stands so already. Can be undone. */
    public Optional<Committed> save(String name, Mapping mapping, Table table, String by) {
        String wanted = checkedName(name);
        ImportMappingRecord standing = row(wanted).orElse(null);
        ImportMappingRecord row =
                standing == null ? new ImportMappingRecord().setId(UuidCreator.getTimeOrderedEpoch()).setName(wanted) : standing;
        set(row, MappingText.headings(table), MappingText.of(row.getName(), mapping, table).json());
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
