package it.filiera.directory.ui.page;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Difference;
import it.filiera.ledger.Difference.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what a change set did, in the words of the page. */
final class ChangeWords {

    /** Columns that a reader knows. */
    private static final Map<String, Map<String, String>> COLUMNS = Map.of(
            "organisation",
            Map.ofEntries(
                    Map.entry("name", "page.name"),
                    Map.entry("legal_form", "page.legal-form"),
                    Map.entry("status", "page.status"),
                    Map.entry("activity_en", "page.activity"),
                    Map.entry("activity_it", "page.activity-it"),
                    Map.entry("website", "page.website"),
                    Map.entry("phone", "page.phone"),
                    Map.entry("email", "page.email"),
                    Map.entry("pec", "page.pec"),
                    Map.entry("partita_iva", "page.partita-iva"),
                    Map.entry("codice_fiscale", "page.codice-fiscale"),
                    Map.entry("founded", "page.founded"),
                    Map.entry("employees_words", "page.employees"),
                    Map.entry("turnover_words", "page.turnover")),
            "site",
            Map.ofEntries(
                    Map.entry("municipality", "page.town"),
                    Map.entry("address", "page.address"),
                    Map.entry("province", "page.province"),
                    Map.entry("region", "page.region"),
                    Map.entry("country", "page.country")),
            "certificate",
            Map.ofEntries(
                    Map.entry("expires", "page.expires"),
                    Map.entry("status", "page.certificate")));

    /** Whole rows that a reader knows, by table. */
    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry("organisation_role", "page.role"),
            Map.entry("organisation_category", "page.category"),
            Map.entry("organisation_capability", "page.capability"),
            Map.entry("site", "page.site"),
            Map.entry("registration", "page.registration"),
            Map.entry("certificate", "page.certificate"),
            Map.entry("membership", "page.list"),
            Map.entry("tagging", "page.tag"),
            Map.entry("source", "page.source"));

    private final PageDesk desk;

    ChangeWords(PageDesk desk) {
        this.desk = desk;
    }

    String action(Committed entry) {
        return switch (entry.action()) {
            case "set" -> desk.say("page.action-set");
            case "confirmed" -> desk.say("page.action-confirmed");
            case "told" -> desk.say("page.action-told");
            case "new" -> desk.say("page.action-new");
            case "merge" -> desk.say("page.action-merge", Objects.requireNonNullElse(entry.purpose(), "").split(" > ", 2)[0]);
            case "undo" -> desk.say("page.action-undo");
            case "directory" -> desk.say("page.action-update");
            default -> entry.purpose() == null ? entry.action() : entry.action() + ": " + entry.purpose();
        };
    }

    /** What came with the public directory cannot be taken back from one firm's page: it holds many firms. */
    boolean canBeUndone(Committed entry) {
        return !entry.action().equals("directory");
    }

    /** Nothing where the organisation itself came: then all of it is new. */
    List<String> differences(List<Difference> differences) {
        if (differences.stream().anyMatch(one -> one.kind() == Kind.ADDED && one.table().equals("organisation"))) {
            return List.of();
        }
        Stream<String> values = differences.stream().filter(one -> one.kind() == Kind.CHANGED).flatMap(this::value);
        Stream<String> moved = rows(differences, Kind.CHANGED);
        Stream<String> rows = Stream.of(Kind.ADDED, Kind.REMOVED).flatMap(kind -> rows(differences, kind));
        return Stream.of(values, moved, rows).flatMap(lines -> lines).toList();
    }

    private Stream<String> value(Difference one) {
        String name = one.column() == null ? null : COLUMNS.getOrDefault(one.table(), Map.of()).get(one.column());
        return name == null
                ? Stream.empty()
                : Stream.of(desk.say("page.from-value-to", desk.say(name), shown(one.before()), shown(one.after())));
    }

    private String shown(@Nullable Object value) {
        return value == null ? desk.say("page.not-stated") : Objects.toString(value);
    }

    /** A row that changed as a whole belongs to another organisation now. */
    private static boolean isRow(Difference one, Kind kind) {
        return one.kind() == kind && (kind != Kind.CHANGED || "organisation_id".equals(one.column()));
    }

    private Stream<String> rows(List<Difference> differences, Kind kind) {
        return ROWS.keySet().stream()
                .sorted()
                .flatMap(table -> {
                    long rows = differences.stream().filter(one -> isRow(one, kind) && one.table().equals(table)).count();
                    String name = desk.say(Objects.requireNonNull(ROWS.get(table)));
                    String key = switch (kind) {
                        case ADDED -> "page.rows-added";
                        case CHANGED -> "page.rows-moved";
                        case REMOVED -> "page.rows-removed";
                    };
                    return rows == 0 ? Stream.empty() : Stream.of(desk.say(key, name, rows));
                });
    }
}
