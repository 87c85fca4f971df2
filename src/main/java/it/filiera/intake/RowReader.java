package it.filiera.intake;

import it.filiera.directory.Assignment;
import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.SourceGiven;
import it.filiera.directory.SourceRows;
import it.filiera.intake.RowContents.MembershipSaid;
import it.filiera.intake.RowContents.ParticipationSaid;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Rea;
import it.filiera.italy.Reading;
import it.filiera.message.Refused;
import it.filiera.people.PersonField;
import it.filiera.people.PositionField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads checked rows by the rules of the directory; refuses what no edit could enter either. */
final class RowReader {

    private static final Map<IntakeField, OrganisationField> SINGLE = single();
    private static final Map<OrganisationField, IntakeField> FIELDS =
            SINGLE.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    private static final List<IntakeField> SETS =
            List.of(IntakeField.ROLES, IntakeField.CATEGORIES, IntakeField.CAPABILITIES, IntakeField.TAGS);
    private static final List<OrganisationField> PLACE =
            Arrays.stream(OrganisationField.values()).filter(OrganisationField::isPlace).toList();
    private static final Map<IntakeField, PositionField> POSITION = Map.of(
            IntakeField.TITLE, PositionField.TITLE,
            IntakeField.DEPARTMENT, PositionField.DEPARTMENT,
            IntakeField.PERSON_EMAIL, PositionField.EMAIL,
            IntakeField.PERSON_PHONE, PositionField.PHONE,
            IntakeField.PERSON_SINCE, PositionField.SINCE);
    private static final Map<IntakeField, PersonField> PERSON = Map.of(
            IntakeField.SALUTATION, PersonField.SALUTATION,
            IntakeField.GIVEN_NAME, PersonField.GIVEN_NAME,
            IntakeField.FAMILY_NAME, PersonField.FAMILY_NAME,
            IntakeField.PERSON_NOTE, PersonField.NOTE);
    private static final int LONGEST_TAG = 60;

    private final Municipalities municipalities;

    RowReader(Municipalities municipalities) {
        this.municipalities = municipalities;
    }

    /** The field of the directory under which a value is kept; null for what is kept otherwise. */
    static @Nullable OrganisationField single(IntakeField field) {
        return SINGLE.get(field);
    }

    static IntakeField field(OrganisationField field) {
        return Objects.requireNonNull(FIELDS.get(field));
    }

    static IntakeField field(PositionField field) {
        return key(POSITION, field);
    }

    static IntakeField field(PersonField field) {
        return key(PERSON, field);
    }

    private static <F> IntakeField key(Map<IntakeField, F> fields, F wanted) {
        return fields.entrySet().stream().filter(one -> one.getValue() == wanted).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    RowContents read(CheckedRow row) {
        OrganisationDraft said = new OrganisationDraft();
        List<Assignment> own = new ArrayList<>();
        List<Assignment> placed = new ArrayList<>();
        SINGLE.forEach((from, field) -> {
            String value = row.value(from).strip();
            if (!value.isEmpty()) {
                (field.isPlace() ? placed : own).add(new Assignment(field, value));
            }
        });
        place(row, said, placed);
        own.forEach(one -> said.set(one.field(), one.value()));
        return new RowContents(
                said,
                own.stream().map(Assignment::field).toList(),
                placed.stream().map(Assignment::field).toList(),
                sets(row),
                values(row.value(IntakeField.REA)).map(RowReader::rea).toList(),
                page(row.value(IntakeField.SOURCE).strip()),
                person(row),
                memberships(row),
                participation(row));
    }

    private void place(CheckedRow row, OrganisationDraft said, List<Assignment> placed) {
        said.place(placed, municipalities);
        String address = row.value(IntakeField.ADDRESS).strip();
        if (!address.isEmpty()) {
            said.setAddress(address);
        }
        String postalCode = row.value(IntakeField.POSTAL_CODE).strip();
        if (!postalCode.isEmpty()) {
            said.setPostalCode(postalCode);
        }
    }

    private static Map<IntakeField, List<String>> sets(CheckedRow row) {
        Map<IntakeField, List<String>> sets = new EnumMap<>(IntakeField.class);
        for (IntakeField field : SETS) {
            List<String> values = values(row.value(field)).map(value -> field == IntakeField.TAGS ? tag(value) : value).distinct().toList();
            if (!values.isEmpty()) {
                sets.put(field, values);
            }
        }
        return sets;
    }

    private static String tag(String value) {
        if (value.length() > LONGEST_TAG) {
            throw new Refused("field.too-long", IntakeField.TAGS.code(), LONGEST_TAG, value.length());
        }
        return value.toLowerCase(Locale.ROOT);
    }

    private static Stream<String> values(String cell) {
        return cell.isBlank() ? Stream.empty() : Arrays.stream(cell.split("[,;|\n]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String rea(String text) {
        return switch (Rea.parse(text)) {
            case Reading.Value<Rea>(Rea rea) -> rea.text();
            case Reading.Refusal<Rea>(var reason) -> throw new Refused("field.refused", IntakeField.REA.code(), reason);
        };
    }

    /** A source that is no address is a remark about the file, which is named anyway. */
    private static @Nullable String page(String text) {
        boolean kept = !text.isEmpty() && SourceRows.problem(new SourceGiven.Page(text, null, null)).isEmpty();
        return kept ? text : null;
    }

    /** A contact without a name stays out: an address that several share makes nobody known. */
    private static @Nullable PersonSaid person(CheckedRow row) {
        Map<PersonField, String> values = stated(row, PERSON, PersonField.class);
        Map<PositionField, String> position = stated(row, POSITION, PositionField.class);
        String whole = row.value(IntakeField.PERSON).strip();
        if (!whole.isEmpty() && !values.containsKey(PersonField.FAMILY_NAME)) {
            PersonName name = PersonName.of(whole);
            values.put(PersonField.FAMILY_NAME, name.family());
            putStated(values, PersonField.GIVEN_NAME, name.given());
            putStated(values, PersonField.SALUTATION, name.salutation());
        }
        return values.containsKey(PersonField.FAMILY_NAME) ? new PersonSaid(values, position) : null;
    }

    private static void putStated(Map<PersonField, String> values, PersonField field, String value) {
        if (!value.isEmpty()) {
            values.putIfAbsent(field, value);
        }
    }

    private static <F extends Enum<F>> Map<F, String> stated(CheckedRow row, Map<IntakeField, F> fields, Class<F> type) {
        Map<F, String> values = new EnumMap<>(type);
        fields.forEach((from, field) -> {
            String value = row.value(from).strip();
            if (!value.isEmpty()) {
                values.put(field, value);
            }
        });
        return values;
    }

    private static List<MembershipSaid> memberships(CheckedRow row) {
        String since = row.value(IntakeField.LIST_SINCE).strip();
        String until = row.value(IntakeField.LIST_UNTIL).strip();
        return values(row.value(IntakeField.LIST)).map(list -> new MembershipSaid(list, since, until)).toList();
    }

    private static @Nullable ParticipationSaid participation(CheckedRow row) {
        String initiative = row.value(IntakeField.INITIATIVE).strip();
        return initiative.isEmpty()
                ? null
                : new ParticipationSaid(initiative, row.value(IntakeField.PART).strip(), row.value(IntakeField.PARTICIPATION_STATUS).strip());
    }

    private static Map<IntakeField, OrganisationField> single() {
        Map<IntakeField, OrganisationField> fields = new EnumMap<>(IntakeField.class);
        for (IntakeField field : IntakeField.values()) {
            Arrays.stream(OrganisationField.values())
                    .filter(one -> !one.isSet() && one.code().equals(field.code()))
                    .forEach(one -> fields.put(field, one));
        }
        return fields;
    }
}
