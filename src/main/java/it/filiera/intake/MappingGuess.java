package it.filiera.intake;

import it.filiera.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Guesses which column holds which field: by the words of the heading, by what the cells look like, and by the other columns. {@code Nome}
 * is a firm's name unless another column is; then it is a person's.
 */
final class MappingGuess {

    private static final double SOME = 0.4;
    private static final double HARDLY = 0.1;

    /** Fields whose values can be told from others by themselves; a heading alone is not enough where no cell fits. */
    private static final Set<IntakeField> SHOWN_BY_CONTENT = EnumSet.of(
            IntakeField.PARTITA_IVA, IntakeField.EMAIL, IntakeField.PERSON_EMAIL, IntakeField.PEC, IntakeField.MUNICIPALITY,
            IntakeField.PROVINCE, IntakeField.COUNTRY);

    private static final Set<IntakeField> OF_FIRM = EnumSet.of(
            IntakeField.PARTITA_IVA, IntakeField.CODICE_FISCALE, IntakeField.REA, IntakeField.ADDRESS, IntakeField.MUNICIPALITY,
            IntakeField.WEBSITE, IntakeField.EMPLOYEES, IntakeField.TURNOVER, IntakeField.ACTIVITY, IntakeField.ACTIVITY_IT, IntakeField.PEC);

    private static final Map<IntakeField, IntakeField> OF_PERSON_TOO =
            new EnumMap<>(Map.of(IntakeField.EMAIL, IntakeField.PERSON_EMAIL, IntakeField.PHONE, IntakeField.PERSON_PHONE));

    private final Known known;
    private final HeadingWords words = new HeadingWords();

    MappingGuess(Known known) {
        this.known = known;
    }

    Mapping of(Table table) {
        return FieldMark.mapping(table).orElseGet(() -> new Guessing(table).mapping());
    }

    /** One guess for one table. */
    private final class Guessing {

        private final Table table;
        private final List<ColumnContent> contents;
        private final Map<IntakeField, List<Integer>> taken = new EnumMap<>(IntakeField.class);

        Guessing(Table table) {
            this.table = table;
            this.contents = IntStream.range(0, table.columns().size()).mapToObj(column -> new ColumnContent(known, table, column)).toList();
        }

        Mapping mapping() {
            columns(heading -> words.exactly(heading));
            columns(heading -> words.beginning(heading));
            byContent();
            names();
            both();
            house();
            ofPeople();
            return new Mapping(taken.entrySet().stream()
                    .map(field -> new FieldFrom(field.getKey(), field.getValue(), ""))
                    .sorted(Comparator.comparing((FieldFrom from) -> from.columns().getFirst()).thenComparing(FieldFrom::field))
                    .toList());
        }

        /** Columns with one meaning first: what they hold tells what the others mean. */
        private void columns(Reading reading) {
            List<Integer> doubtful = new ArrayList<>();
            for (int column = 0; column < contents.size(); column++) {
                if (!isTaken(column)) {
                    List<IntakeField> meant = reading.fields(heading(column));
                    if (meant.size() > 1) {
                        doubtful.add(column);
                    } else if (!meant.isEmpty()) {
                        choose(column, meant);
                    }
                }
            }
            doubtful.forEach(column -> choose(column, reading.fields(heading(column))));
        }

        private void choose(int column, List<IntakeField> meant) {
            likely(meant).stream().filter(field -> isFree(field) && fits(field, contents.get(column))).findFirst().ifPresent(field -> take(field, column));
        }

        /** A name is a person's given name beside a family name, and a person's whole name beside a firm's. */
        private List<IntakeField> likely(List<IntakeField> meant) {
            if (meant.contains(IntakeField.GIVEN_NAME) && meant.contains(IntakeField.NAME)) {
                IntakeField likely = taken.containsKey(IntakeField.FAMILY_NAME)
                        ? IntakeField.GIVEN_NAME
                        : taken.containsKey(IntakeField.NAME) ? IntakeField.PERSON : IntakeField.NAME;
                return List.of(likely);
            }
            if (meant.contains(IntakeField.PERSON) && meant.contains(IntakeField.NAME)) {
                boolean persons = hasFilled(IntakeField.NAME) || taken.keySet().stream().noneMatch(OF_FIRM::contains);
                return hasFilled(IntakeField.FAMILY_NAME) ? List.of() : List.of(persons ? IntakeField.PERSON : IntakeField.NAME);
            }
            return meant;
        }

        private boolean hasFilled(IntakeField field) {
            List<Integer> columns = taken.getOrDefault(field, List.of());
            return columns.stream().anyMatch(column -> !contents.get(column).isEmpty());
        }

        /** A heading is not believed where the cells are plainly something else, nor for codes that nobody knows. */
        private boolean fits(IntakeField field, ColumnContent content) {
            if (content.isEmpty()) {
                return true;
            }
            if (known.hasCodes(field)) {
                return content.share(field) >= SOME;
            }
            IntakeField shown = field == IntakeField.PERSON_EMAIL ? IntakeField.EMAIL : field == IntakeField.PEC ? IntakeField.EMAIL : field;
            boolean other = content.telling().filter(told -> told != shown && told != IntakeField.PEC).isPresent();
            return !(SHOWN_BY_CONTENT.contains(field) && other && content.share(shown) < HARDLY);
        }

        private void byContent() {
            for (int column = 0; column < contents.size(); column++) {
                int here = column;
                if (!isTaken(column)) {
                    contents.get(column).tellings().flatMap(field -> free(field).stream()).findFirst().ifPresent(field -> take(field, here));
                }
            }
        }

        /** The second column of numbers with a check digit is the codice fiscale, the second of addresses the person's. */
        private Optional<IntakeField> free(IntakeField field) {
            if (isFree(field)) {
                return Optional.of(field);
            }
            IntakeField second = field == IntakeField.PARTITA_IVA ? IntakeField.CODICE_FISCALE : OF_PERSON_TOO.get(field);
            return Optional.ofNullable(second).filter(other -> isFree(other) && (other == IntakeField.CODICE_FISCALE || hasPeople()));
        }

        /** Firms' names show by the legal forms behind some of them; where no column has a heading, the first one of names is taken. */
        private void names() {
            if (taken.containsKey(IntakeField.NAME) || hasPeople()) {
                return;
            }
            List<Integer> left = IntStream.range(0, contents.size()).filter(column -> !isTaken(column)).boxed().toList();
            left.stream()
                    .filter(column -> contents.get(column).share(IntakeField.NAME) >= SOME)
                    .findFirst()
                    .or(() -> left.stream().filter(column -> !table.format().headed() && contents.get(column).isOfNames()).findFirst())
                    .ifPresent(column -> take(IntakeField.NAME, column));
        }

        /** {@code C.F./P.IVA} holds both. */
        private void both() {
            List<Integer> columns = taken.getOrDefault(IntakeField.PARTITA_IVA, List.of());
            boolean both = columns.stream().map(this::heading).map(Folded::tight).anyMatch(heading -> heading.contains("cf") || heading.contains("fiscale"));
            if (both && isFree(IntakeField.CODICE_FISCALE)) {
                taken.put(IntakeField.CODICE_FISCALE, columns);
            }
        }

        /** The house number has a column of its own in some lists. */
        private void house() {
            List<Integer> street = taken.getOrDefault(IntakeField.ADDRESS, List.of());
            Set<String> numbers = Set.of("civico", "ncivico", "nciv", "numerocivico", "nrcivico", "housenumber", "streetnumber", "n", "nr");
            for (int column = 0; column < contents.size(); column++) {
                if (street.size() == 1 && column == street.getFirst() + 1 && numbers.contains(Folded.tight(heading(column))) && !isTaken(column)) {
                    taken.put(IntakeField.ADDRESS, List.of(street.getFirst(), column));
                }
            }
        }

        /** In a table about people alone, address and telephone are theirs; so are those that stand behind their names. */
        private void ofPeople() {
            boolean alone = hasPeople() && taken.keySet().stream().noneMatch(OF_FIRM::contains);
            OF_PERSON_TOO.forEach((ofFirm, ofPerson) -> {
                List<Integer> columns = taken.get(ofFirm);
                if (columns != null && isFree(ofPerson) && (alone || isBehindPeople(columns.getFirst()))) {
                    taken.remove(ofFirm);
                    taken.put(ofPerson, columns);
                }
            });
        }

        private boolean isBehindPeople(int column) {
            return column > 0 && taken.entrySet().stream()
                    .filter(field -> field.getKey().about() == IntakeField.About.PERSON)
                    .flatMap(field -> field.getValue().stream())
                    .anyMatch(other -> other == column - 1);
        }

        private boolean hasPeople() {
            return hasFilled(IntakeField.FAMILY_NAME) || hasFilled(IntakeField.PERSON);
        }

        private String heading(int column) {
            return table.columns().get(column);
        }

        private boolean isFree(IntakeField field) {
            return !taken.containsKey(field);
        }

        private boolean isTaken(int column) {
            return RefusedColumn.isOne(table.columns().get(column)) || taken.values().stream().anyMatch(columns -> columns.contains(column));
        }

        private void take(IntakeField field, int column) {
            taken.put(field, List.of(column));
        }
    }

    private interface Reading {
        List<IntakeField> fields(String heading);
    }
}
