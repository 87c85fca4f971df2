package it.filiera.intake;

import it.filiera.table.Format;
import it.filiera.table.Row;
import it.filiera.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tables and mappings of tests, whose cells stand apart by bars. */
final class Tables {

    private static final Format ITALIAN =
            new Format(Format.Kind.DELIMITED, StandardCharsets.UTF_8, ';', true, null, Format.DayOrder.DAY_FIRST, ',');

    private Tables() {}

    static Table of(String headings, String... rows) {
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(new Row(read.size() + 2L, Arrays.asList(row.split("\\|", -1))));
        }
        return new Table(ITALIAN, List.of(), Arrays.asList(headings.split("\\|")), read, List.of());
    }

    /** The first column is the first field, and so on. */
    static Mapping mapping(IntakeField... fields) {
        List<FieldFrom> from = new ArrayList<>();
        for (IntakeField field : fields) {
            from.add(new FieldFrom(field, List.of(from.size()), ""));
        }
        return new Mapping(from);
    }

    /** Rows whose headings are the names of the fields. */
    static Checks checked(Known known, String fields, String... rows) {
        IntakeField[] named = Arrays.stream(fields.split("\\|")).map(IntakeField::named).toArray(IntakeField[]::new);
        return Checks.of(known, of(fields, rows), mapping(named), Progress.UNWATCHED).orElseThrow();
    }
}
