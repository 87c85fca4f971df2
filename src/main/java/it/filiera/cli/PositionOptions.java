package it.filiera.cli;

import it.filiera.people.PositionEntry;
import it.filiera.people.PositionField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a person works, as options of a command. */
final class PositionOptions {

    @Option(names = "--org", paramLabel = "KEY", descriptionKey = "position.org")
    private @Nullable String organisation;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "position.title")
    private @Nullable String title;

    @Option(names = "--department", paramLabel = "TEXT", descriptionKey = "position.department")
    private @Nullable String department;

    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "position.email")
    private @Nullable String email;

    @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "position.phone")
    private @Nullable String phone;

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "position.since")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "position.until")
    private @Nullable String until;

    @Option(names = "--main-contact", descriptionKey = "position.main")
    private boolean main;

    /** The position that is meant; empty when none is. Wrong usage when something of a position is said without its organisation. */
    Optional<PositionEntry> entry() {
        Map<PositionField, String> values = values();
        if (organisation == null && !values.isEmpty()) {
            throw new WrongUsage("person.no-org");
        }
        return Optional.ofNullable(organisation).map(key -> new PositionEntry(key, values));
    }

    private Map<PositionField, String> values() {
        Map<PositionField, String> values = new EnumMap<>(PositionField.class);
        put(values, PositionField.TITLE, title);
        put(values, PositionField.DEPARTMENT, department);
        put(values, PositionField.EMAIL, email);
        put(values, PositionField.PHONE, phone);
        put(values, PositionField.SINCE, since);
        put(values, PositionField.UNTIL, until);
        put(values, PositionField.MAIN_CONTACT, main ? "true" : null);
        return values;
    }

    private static void put(Map<PositionField, String> values, PositionField field, @Nullable String value) {
        if (value != null) {
            values.put(field, value);
        }
    }
}
