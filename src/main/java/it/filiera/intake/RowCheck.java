package it.filiera.intake;

import it.filiera.table.Row;
import it.filiera.table.Table;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks one row by itself: the same row, fixes and switched-off rules always give the same result. */
final class RowCheck {

    /** What people put into the cells of a row. */
    interface Fixes {

        /** Null where nobody put anything. */
        @Nullable String of(IntakeField field);
    }

    private final Mapping mapping;
    private final PlaceRules places;
    private final IdentifierRules identifiers;
    private final ContactRules contacts = new ContactRules();
    private final ValueRules values;
    private final NameRules names;

    RowCheck(Known known, Table table, Mapping mapping) {
        this.mapping = mapping;
        this.places = new PlaceRules(known.places());
        this.identifiers = new IdentifierRules(known.keys());
        this.values = new ValueRules(known, table.format(), zeros(table, mapping));
        this.names = new NameRules(known);
    }

    private static int zeros(Table table, Mapping mapping) {
        return mapping.fields().stream()
                .filter(from -> from.field() == IntakeField.TURNOVER && !from.columns().isEmpty())
                .map(from -> FigureText.zeros(table.columns().get(from.columns().getFirst())))
                .findFirst()
                .orElse(0);
    }

    Drafts check(Row row, Fixes fixes, Set<Rule> off) {
        Drafts drafts = new Drafts(off);
        for (FieldFrom from : mapping.fields()) {
            Draft cell = new Draft(from.field(), text(row, from), fixes.of(from.field()), off);
            TextRules.check(cell);
            drafts.add(cell);
        }
        addFixesOfDerived(drafts, fixes, off);
        places.check(drafts);
        identifiers.check(drafts);
        contacts.check(drafts);
        values.check(drafts);
        names.check(drafts);
        return drafts;
    }

    /** A field that is in no column can be put right too, the province that a municipality contradicts for one. */
    private static void addFixesOfDerived(Drafts drafts, Fixes fixes, Set<Rule> off) {
        for (IntakeField field : IntakeField.values()) {
            String fix = drafts.isMapped(field) ? null : fixes.of(field);
            if (fix != null) {
                drafts.add(new Draft(field, "", fix, off));
            }
        }
    }

    /** The text of a field before any rule: its columns, or what stands for all rows. */
    static String text(Row row, FieldFrom from) {
        List<Integer> columns = from.columns();
        if (columns.size() == 1) {
            String only = row.cells().get(columns.getFirst());
            return only.isBlank() ? from.constant() : only;
        }
        StringBuilder joined = new StringBuilder();
        for (int column : columns) {
            String part = row.cells().get(column).strip();
            if (!part.isEmpty()) {
                joined.append(joined.isEmpty() ? "" : " ").append(part);
            }
        }
        return joined.isEmpty() ? from.constant() : joined.toString();
    }
}
