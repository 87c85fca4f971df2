package it.filiera.intake;

import it.filiera.directory.Assignment;
import it.filiera.directory.FieldCheck;
import it.filiera.directory.Figure;
import it.filiera.directory.OrganisationField;
import it.filiera.message.Message;
import it.filiera.table.Format;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, figures, codes, lengths: what a cell says by itself. */
final class ValueRules {

    private static final List<IntakeField> DATES = List.of(IntakeField.LIST_SINCE, IntakeField.LIST_UNTIL, IntakeField.PERSON_SINCE);
    private static final List<IntakeField> ONE_CODE = List.of(
            IntakeField.STATUS, IntakeField.INITIATIVE, IntakeField.PART, IntakeField.PARTICIPATION_STATUS);

    /** A cell may hold several codes. */
    static final List<IntakeField> CODES =
            List.of(IntakeField.ROLES, IntakeField.CATEGORIES, IntakeField.CAPABILITIES, IntakeField.LIST);

    /** What columns outside an organisation's own row hold; its own are checked as they are written. */
    private static final Map<IntakeField, Integer> LENGTHS = new EnumMap<>(Map.ofEntries(
            Map.entry(IntakeField.ADDRESS, 300),
            Map.entry(IntakeField.POSTAL_CODE, 12),
            Map.entry(IntakeField.SOURCE, 300),
            Map.entry(IntakeField.SALUTATION, 40),
            Map.entry(IntakeField.GIVEN_NAME, 120),
            Map.entry(IntakeField.FAMILY_NAME, 120),
            Map.entry(IntakeField.PERSON, 240),
            Map.entry(IntakeField.TITLE, 200),
            Map.entry(IntakeField.DEPARTMENT, 200),
            Map.entry(IntakeField.PERSON_NOTE, 4000),
            Map.entry(IntakeField.MUNICIPALITY, 120),
            Map.entry(IntakeField.REGION, 80)));

    private static final List<IntakeField> OWN = List.of(
            IntakeField.NAME, IntakeField.LEGAL_FORM, IntakeField.ACTIVITY, IntakeField.ACTIVITY_IT, IntakeField.TAGS, IntakeField.WEBSITE);

    /** The fields of an organisation that have a rule of their own there. */
    private static final Map<IntakeField, OrganisationField> SAME = same();

    private final Known known;
    private final FieldCheck fields;
    private final Format.DayOrder days;
    private final FigureText figures;
    private final int zeros;

    /** @param zeros what the heading of the turnover leaves out */
    ValueRules(Known known, Format format, int zeros) {
        this.known = known;
        this.fields = known.fields();
        this.days = format.days();
        this.figures = new FigureText(format.decimal());
        this.zeros = zeros;
    }

    void check(Drafts row) {
        DATES.forEach(field -> present(row, field, this::date));
        present(row, IntakeField.FOUNDED, this::founded);
        present(row, IntakeField.EMPLOYEES, cell -> figure(cell, figures::employees));
        present(row, IntakeField.TURNOVER, cell -> figure(cell, text -> figures.turnover(text, zeros)));
        ONE_CODE.forEach(field -> present(row, field, this::code));
        CODES.forEach(field -> present(row, field, this::codes));
        present(row, IntakeField.TAGS, cell -> cell.write(tags(cell.value())));
        LENGTHS.forEach((field, most) -> present(row, field, cell -> fit(cell, most)));
        OWN.forEach(field -> present(row, field, this::own));
    }

    private static Map<IntakeField, OrganisationField> same() {
        Map<IntakeField, OrganisationField> same = new EnumMap<>(IntakeField.class);
        Stream.concat(OWN.stream(), Stream.of(IntakeField.EMPLOYEES, IntakeField.TURNOVER))
                .forEach(field -> same.put(field, OrganisationField.named(field.code())));
        return same;
    }

    private static OrganisationField same(Draft cell) {
        return Objects.requireNonNull(SAME.get(cell.field()));
    }

    private interface CellCheck {
        void check(Draft cell);
    }

    private static void present(Drafts row, IntakeField field, CellCheck check) {
        Draft cell = row.get(field);
        if (cell != null && !cell.isEmpty()) {
            check.check(cell);
        }
    }

    private void date(Draft cell) {
        String text = cell.value();
        Optional<LocalDate> read = Dates.read(text, days);
        if (read.isPresent()) {
            cell.write(read.get().toString());
            return;
        }
        Optional<LocalDate> other = Dates.otherwise(text, days);
        if (other.isPresent() && cell.repair(Rule.DATE_STYLE, other.get().toString())) {
            return;
        }
        Optional<LocalDate> beginning = Dates.beginning(text);
        Message words = Message.of(beginning.isPresent() ? "intake.found.no-whole-date" : "intake.found.no-date");
        cell.find(Rule.NOT_A_DATE, words, Offers.values(other.or(() -> beginning).map(LocalDate::toString).stream()));
    }

    private void founded(Draft cell) {
        String text = cell.value();
        if (isFine(OrganisationField.FOUNDED, text)) {
            return;
        }
        Optional<LocalDate> day = Dates.read(text, days).or(() -> Dates.otherwise(text, days));
        if (day.isEmpty() || !cell.repair(Rule.DATE_STYLE, String.valueOf(day.get().getYear()))) {
            Stream<String> years = Stream.of(text.split("\\D+")).filter(year -> year.length() == 4 && isFine(OrganisationField.FOUNDED, year));
            cell.find(Rule.NOT_A_DATE, Message.of("intake.found.no-year"), Offers.values(years));
        }
    }

    /** Words that say no single number stay as the words they are, if they fit. */
    private void figure(Draft cell, Function<String, Optional<Figure>> reading) {
        OrganisationField field = same(cell);
        String text = cell.value();
        Optional<Figure> figure = reading.apply(text);
        if (figure.isEmpty()) {
            refuse(cell, field);
        } else if (isPlain(text)) {
            cell.write(figure.get().words());
        } else if (!cell.repair(Rule.NUMBER_STYLE, figure.get().words())) {
            refuse(cell, field);
        }
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private void refuse(Draft cell, OrganisationField field) {
        fields.problem(new Assignment(field, cell.value())).ifPresent(problem -> refuse(cell, problem));
    }

    private boolean isFine(OrganisationField field, String text) {
        return fields.problem(new Assignment(field, text)).isEmpty();
    }

    private void own(Draft cell) {
        refuse(cell, same(cell));
    }

    private static void refuse(Draft cell, Message problem) {
        if (problem.key().equals("field.too-long") && problem.arguments().get(1) instanceof Integer most) {
            fit(cell, most);
        } else {
            cell.find(Rule.BAD_VALUE, problem, Offers.EMPTY);
        }
    }

    private static void fit(Draft cell, int most) {
        String text = cell.value();
        if (text.length() > most) {
            Stream<String> cut = Stream.of(text.substring(0, most).strip());
            cell.find(Rule.TOO_LONG, Message.of("intake.found.too-long", text.length(), most), Offers.values(cut));
        }
    }

    private void code(Draft cell) {
        Codes codes = known.codes(cell.field());
        String text = cell.value();
        @Nullable String code = codes.code(text);
        if (code == null) {
            cell.find(Rule.UNKNOWN_CODE, Message.of("intake.found.unknown", text), Offers.values(codes.near(text)));
        } else {
            take(cell, codes, code);
        }
    }

    private void codes(Draft cell) {
        Codes codes = known.codes(cell.field());
        Codes.Several several = codes.several(cell.value());
        String kept = String.join(",", several.codes());
        if (several.unknown().isEmpty()) {
            take(cell, codes, kept);
            return;
        }
        String unknown = several.unknown().get();
        Stream<String> near = several.codes().isEmpty() ? codes.near(unknown) : Stream.of(kept);
        cell.find(Rule.UNKNOWN_CODE, Message.of("intake.found.unknown", unknown), Offers.values(near));
    }

    private static void take(Draft cell, Codes codes, String code) {
        boolean written = Stream.of(cell.value().split("[,;|]")).allMatch(part -> codes.isCode(part.strip()));
        if (written) {
            cell.write(code);
        } else if (!cell.repair(Rule.CODE_NAME, code)) {
            cell.find(Rule.UNKNOWN_CODE, Message.of("intake.found.unknown", cell.value()), Offers.values(Stream.of(code)));
        }
    }

    private static String tags(String text) {
        return String.join(",", Stream.of(text.split("[,;|]")).map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList());
    }
}
