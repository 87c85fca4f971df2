package it.filiera.directory;

import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.PARTICIPATION;
import static it.filiera.database.schema.Tables.SITE;

import it.filiera.matching.Folding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Whether two rows of one table say the same, and what one of them says more. */
final class SameRow {

    private static final Set<String> OWN = Set.of("id", "version", "organisation_id", "main_contact", "ordinal");

    /** Columns in which no value says something too: it lasts, it is open. */
    private static final Set<String> TELLING = Set.of("until", "done_at");

    private static final Map<String, String> PERIODS = Map.of("since", "until", "issued", "expires");

    /** Of two values of these columns the later one says more. */
    private static final Map<Field<?>, List<String>> RISING = Map.of(
            PARTICIPATION.STATUS, List.of("invited", "declined", "confirmed", "attended"),
            ORGANISATION_CAPABILITY.BASIS, List.of("activity", "stated"),
            CERTIFICATE.STATUS, List.of("declared", "verified"));

    private SameRow() {}

    /** Whether nothing that the one says contradicts the other; never where the table has unique keys, which decide there. */
    static boolean agree(TableRecord<?> one, TableRecord<?> other) {
        return one.getTable().getUniqueKeys().isEmpty()
                && said(one).allMatch(column -> agree(column, one, other))
                && PERIODS.entrySet().stream().noneMatch(period -> isBackwards(period, one, other) || isBackwards(period, other, one));
    }

    private static boolean agree(Field<?> column, TableRecord<?> one, TableRecord<?> other) {
        @Nullable Object first = one.get(column);
        @Nullable Object second = other.get(column);
        boolean open = !TELLING.contains(column.getName()) && (first == null || second == null);
        boolean samePlace = one.getTable().equals(SITE) && isPlace(first, second);
        return open || samePlace || RISING.containsKey(column) || Objects.equals(first, second);
    }

    /** Coordinates follow the municipality; another spelling makes no other place. */
    private static boolean isPlace(@Nullable Object first, @Nullable Object second) {
        return first instanceof Double
                || first instanceof String one && second instanceof String other && Folding.folded(one).equals(Folding.folded(other));
    }

    private static boolean isBackwards(Map.Entry<String, String> period, TableRecord<?> one, TableRecord<?> other) {
        Field<?> first = one.field(period.getKey());
        Field<?> last = one.field(period.getValue());
        return first != null
                && last != null
                && one.get(first) instanceof LocalDate begins
                && other.get(last) instanceof LocalDate ends
                && ends.isBefore(begins);
    }

    /** Puts what the row that goes says more into the one that stays. A period is one value: its end alone would end what lasts. */
    static void fill(TableRecord<?> stays, TableRecord<?> goes) {
        boolean timeless = Stream.of("since", "until").allMatch(name -> stays.field(name) == null || stays.get(name) == null);
        said(stays).forEach(column -> {
            if (column.getName().equals("note")) {
                appendNote(stays, goes);
            } else if (RISING.containsKey(column)) {
                rise(column, stays, goes);
            } else if (stays.get(column) == null && (timeless || mayFill(column, stays, goes))) {
                copy(column, goes, stays);
            }
        });
    }

    private static boolean mayFill(Field<?> column, TableRecord<?> stays, TableRecord<?> goes) {
        return switch (column.getName()) {
            case "until" -> false;
            case "since" -> !isBackwards(Map.entry("since", "until"), goes, stays);
            default -> true;
        };
    }

    private static void appendNote(TableRecord<?> stays, TableRecord<?> goes) {
        String own = stays.get("note", String.class);
        String more = goes.get("note", String.class);
        if (own == null) {
            set(stays, "note", more);
        } else if (more != null && !own.contains(more)) {
            String both = own + "\n" + more;
            set(stays, "note", both.length() <= Objects.requireNonNull(stays.field("note")).getDataType().length() ? both : own);
        }
    }

    private static void rise(Field<?> column, TableRecord<?> stays, TableRecord<?> goes) {
        List<String> order = Objects.requireNonNull(RISING.get(column));
        if (order.indexOf(goes.get(column.getName(), String.class)) > order.indexOf(stays.get(column.getName(), String.class))) {
            copy(column, goes, stays);
        }
    }

    private static Stream<Field<?>> said(TableRecord<?> row) {
        return Arrays.stream(row.getTable().fields()).<Field<?>>map(column -> column).filter(column -> !OWN.contains(column.getName()));
    }

    private static void set(TableRecord<?> row, String column, @Nullable String value) {
        row.set(Objects.requireNonNull(row.field(column, String.class)), value);
    }

    private static <T> void copy(Field<T> column, TableRecord<?> from, TableRecord<?> to) {
        to.set(column, from.get(column));
    }
}
