package it.filiera.intake;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row cannot be written because of what these fields say, or do not say. */
final class RefusedCells extends Refused {

    private static final long serialVersionUID = 1L;

    /** Of an organisation; the fields of a person have codes of their own. */
    private static final Map<String, IntakeField> BY_CODE = Stream.of(IntakeField.values())
            .filter(field -> field.about() == IntakeField.About.ORGANISATION)
            .collect(Collectors.toUnmodifiableMap(IntakeField::code, Function.identity()));

    private final transient List<IntakeField> fields;

    RefusedCells(Message reason, IntakeField... fields) {
        super(reason);
        this.fields = List.of(fields);
    }

    private RefusedCells(Refused cause, IntakeField field) {
        super(CheckedRow.said(field, cause.reason()), cause);
        this.fields = List.of(field);
    }

    /** What this refuses is refused because of the field. */
    static void check(IntakeField field, Runnable check) {
        try {
            check.run();
        } catch (Refused e) {
            throw new RefusedCells(e, field);
        }
    }

    /** The fields of a row because of which it was refused; what is known of no field lies in the name. */
    static List<IntakeField> of(Refused refused, CheckedRow row) {
        List<IntakeField> fields = refused instanceof RefusedCells cells ? cells.fields : List.of(named(refused.reason().arguments()));
        List<IntakeField> stated = fields.stream().filter(field -> !row.value(field).isEmpty()).toList();
        return stated.isEmpty() ? fields.subList(0, 1) : stated;
    }

    private static IntakeField named(List<Object> arguments) {
        return BY_CODE.getOrDefault(arguments.isEmpty() ? "" : arguments.getFirst().toString(), IntakeField.NAME);
    }
}
