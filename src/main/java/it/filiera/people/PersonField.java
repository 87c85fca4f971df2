package it.filiera.people;

import static it.filiera.database.schema.Tables.PERSON;

import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.directory.NamedField;
import java.util.Arrays;
import java.util.List;
import org.jooq.TableField;

/** What can be set of a person, by the names of the command line. */
public enum PersonField implements NamedField {
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

    @Override
    public String code() {
        return code;
    }

    /** The values it may have; none where it is free. */
    public List<String> choices() {
        return this == LAWFUL_BASIS ? Arrays.stream(LawfulBasis.values()).map(LawfulBasis::code).toList() : List.of();
    }

    /** The field of that name, as {@link NamedField#named} finds it. */
    public static PersonField named(String name) {
        return NamedField.named(values(), name);
    }

    TableField<PersonRecord, ?> column() {
        return column;
    }
}
