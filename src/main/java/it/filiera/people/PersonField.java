package it.filiera.people;

import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.TableField;

/** What can be set of a person, by the names of the command line. */
public enum PersonField {
    SALUTATION("salutation", PERSON.SALUTATION),
    GIVEN_NAME("givenName", PERSON.GIVEN_NAME),
    FAMILY_NAME("familyName", PERSON.FAMILY_NAME),
    LANGUAGE("language", PERSON.LANGUAGE),
    ORIGIN("origin", PERSON.ORIGIN),
    NOTICE_GIVEN("noticeGiven", PERSON.NOTICE_GIVEN),
    LAWFUL_BASIS("lawfulBasis", PERSON.LAWFUL_BASIS),
    NOTE("note", PERSON.NOTE);

    private final String code;
    private final TableField<PersonRecord, ?> column;

    PersonField(String code, TableField<PersonRecord, ?> column) {
        this.code = code;
        this.column = column;
    }

    public String code() {
        return code;
    }

    /** The values it may have; none where it is free. */
    public List<String> choices() {
        return this == LAWFUL_BASIS ? Arrays.stream(LawfulBasis.values()).map(LawfulBasis::code).toList() : List.of();
    }

    /** The field of that name; case, hyphens and underscores do not matter. Refuses an unknown name and says the known ones. */
    public static PersonField named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.code.equalsIgnoreCase(name.replaceAll("[-_]", "")))
                .findFirst()
                .orElseThrow(() -> new Refused("field.unknown", name, known()));
    }

    private static String known() {
        return Arrays.stream(values()).map(PersonField::code).collect(Collectors.joining(", "));
    }

    TableField<PersonRecord, ?> column() {
        return column;
    }
}
