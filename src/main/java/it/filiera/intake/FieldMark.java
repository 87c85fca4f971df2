package it.filiera.intake;

import it.filiera.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a heading in a file of refused rows says of the fields that its column was read into: {@code Rif. int. [Filiera: tags]}. Where one
 * heading has such a mark, the marks alone say what the columns hold; what has none was left out.
 */
public final class FieldMark {

    private static final Set<String> CODES =
            Arrays.stream(IntakeField.values()).map(IntakeField::code).collect(Collectors.toUnmodifiableSet());
    private static final Pattern MARK = Pattern.compile("\\s*\\[Filiera: ([A-Za-z, ]+)]\\s*$");

    private FieldMark() {}

    /** The heading with the mark of these fields; as it is where there are none. */
    public static String on(String heading, List<IntakeField> fields) {
        String codes = fields.stream().map(IntakeField::code).collect(Collectors.joining(", "));
        return fields.isEmpty() ? bare(heading) : bare(heading) + " [Filiera: " + codes + "]";
    }

    /** The heading without its mark. */
    public static String bare(String heading) {
        return MARK.matcher(heading).replaceFirst("");
    }

    /** What the marks of a table say; several columns of one field are joined in their order. Empty where no heading has a mark. */
    static Optional<Mapping> mapping(Table table) {
        Map<IntakeField, List<Integer>> columns = new EnumMap<>(IntakeField.class);
        for (int column = 0; column < table.columns().size(); column++) {
            for (IntakeField field : fields(table.columns().get(column))) {
                columns.computeIfAbsent(field, _ -> new ArrayList<>()).add(column);
            }
        }
        List<FieldFrom> fields = columns.entrySet().stream().map(field -> new FieldFrom(field.getKey(), field.getValue(), "")).toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Mapping(fields));
    }

    private static List<IntakeField> fields(String heading) {
        Matcher mark = MARK.matcher(heading);
        return mark.find()
                ? Arrays.stream(mark.group(1).split(", *")).filter(CODES::contains).map(IntakeField::named).toList()
                : List.of();
    }
}
