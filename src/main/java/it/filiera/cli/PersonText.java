package it.filiera.cli;

import it.filiera.directory.NamedValue;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.people.DoNotContact;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.Position;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person for a reader: one line per value that is stated. */
final class PersonText {

    private final Person person;
    private final Console console;

    PersonText(Person person, Console console) {
        this.person = person;
        this.console = console;
    }

    /** Reads values of a person; what is no assignment to a known field, or a field named twice, is wrong usage. */
    static Map<PersonField, String> fields(List<String> values) {
        Map<PersonField, String> fields = new EnumMap<>(PersonField.class);
        try {
            for (String text : values) {
                NamedValue value = NamedValue.parse(text);
                PersonField field = PersonField.named(value.name());
                if (fields.put(field, value.value()) != null) {
                    throw new Refused("field.twice", field.code());
                }
            }
        } catch (Refused e) {
            throw new WrongUsage(e.reason());
        }
        return fields;
    }

    void print() {
        console.result(person.name() + "  [" + person.key() + ", v" + person.version() + "]");
        person.doNotContact().forEach(this::refusal);
        line("people.field.salutation", person.salutation());
        line("people.field.language", person.language());
        person.positions().forEach(position -> line("people.position.title", position(position)));
        line("people.field.origin", person.keeping().origin());
        line("people.field.noticeGiven", person.keeping().noticeGiven());
        line("people.field.lawfulBasis", console.messages().say("people.basis." + person.keeping().basis().code()));
        line("people.field.note", person.note());
    }

    private void refusal(DoNotContact entry) {
        console.say("people.refused", Message.of("people.channel." + entry.channel().code()), entry.reason(), entry.since().toString());
    }

    private static String position(Position position) {
        String period = position.since() == null && position.until() == null
                ? null
                : Objects.toString(position.since(), "") + ".." + Objects.toString(position.until(), "");
        return Stream.of(
                        position.title(),
                        position.department(),
                        position.employer().name(),
                        Objects.toString(position.email(), null),
                        position.shownPhone(),
                        period)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private void line(String label, @Nullable Object value) {
        if (value != null) {
            console.result(console.messages().say(label) + ": " + value);
        }
    }
}
