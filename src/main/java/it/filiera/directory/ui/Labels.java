package it.filiera.directory.ui;

import it.filiera.directory.CodeNames;
import it.filiera.directory.CodeNames.Bilingual;
import it.filiera.message.Messages;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.QueryPrinter;
import it.filiera.search.SearchResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the directory's codes are called in the language of the window: filters, their values, conditions of a query. A code that nobody
 * knows is shown as it is.
 */
public final class Labels {

    private final Messages messages;
    private final CodeNames names;

    public Labels(Messages messages, CodeNames names) {
        this.messages = messages;
        this.names = names;
    }

    /** {@code prov} is Province. */
    public String filter(String filter) {
        return text("filter", filter);
    }

    /** A value as a list of values shows it: {@code Torino (TO)}, {@code Machining, forging, casting}. */
    public String value(String filter, String code) {
        if (code.equals(SearchResult.NOT_STATED)) {
            return notStated(filter);
        }
        return switch (filter) {
            case "prov" -> province(code);
            case "country" -> country(code);
            case "role", "kind", "status", "cat" -> text(filter, code.toLowerCase(Locale.ROOT));
            case "list" -> onList(code);
            case "quality" -> text("quality", "issue." + code.toLowerCase(Locale.ROOT));
            case "outcome" -> outcome(code.toLowerCase(Locale.ROOT));
            case "initiative" -> names.initiatives().getOrDefault(code, code);
            case "cap" -> capital(named(names.capabilities(), code));
            case "cert" -> code.toUpperCase(Locale.ROOT).replace('-', ' ');
            default -> code;
        };
    }

    /** A value as briefly as a chip needs it: {@code TO}, {@code Machining}. */
    public String brief(String filter, String code) {
        String whole = value(filter, code);
        return switch (filter) {
            case "prov" -> code.equals(SearchResult.NOT_STATED) ? whole : code.toUpperCase(Locale.ROOT);
            case "cat" -> whole.split(",", 2)[0];
            default -> whole;
        };
    }

    /** A value as the counts name it, ranges among them: {@code 10..49} is 10 to 49, {@code <90d} the last 90 days. */
    public String counted(FilterName filter, String code) {
        return filter.kind() == FilterName.Kind.WORDS
                ? value(filter.name(), code)
                : capital(value(filter, Conditions.value(filter, code)));
    }

    public String role(String code) {
        return value("role", code);
    }

    public String kind(String code) {
        return value("kind", code);
    }

    public String category(String code) {
        return value("cat", code);
    }

    public String status(String code) {
        return value("status", code);
    }

    public String list(String code) {
        return value("list", code);
    }

    public String capability(String code) {
        return value("cap", code);
    }

    public String certificate(String standard) {
        return value("cert", standard);
    }

    public String notStated(String filter) {
        return text("not-stated", filter);
    }

    /** Numbers in words: {@code 10 to 49}, {@code 250 and more}. Years are not grouped. */
    public String range(FilterName filter, FilterValue.Range range) {
        Long from = range.from();
        Long to = range.to();
        Function<Long, Object> number = filter.name().equals("employees") ? each -> each : String::valueOf;
        if (from == null) {
            return messages.say("range.up-to", number.apply(Objects.requireNonNull(to)));
        }
        if (to == null) {
            return messages.say("range.from", number.apply(from));
        }
        return from.equals(to)
                ? messages.say("range.one", number.apply(from))
                : messages.say("range.between", number.apply(from), number.apply(to));
    }

    /** What stands before the colon of a chip; empty for words. */
    public String subject(Clause clause) {
        return switch (clause) {
            case Clause.Filter filter -> filter(filter.name().name());
            case Clause.Has _ -> messages.say("filter.has");
            case Clause.Not(Clause.Word _), Clause.Not(Clause.Phrase _) -> messages.say("filter.without-words");
            case Clause.Not(Clause inner) -> messages.say("filter.without", subject(inner));
            case Clause.Word _, Clause.Phrase _ -> "";
        };
    }

    /** What stands behind it. */
    public String values(Clause clause) {
        return switch (clause) {
            case Clause.Filter(FilterName name, List<FilterValue> values) ->
                values.stream().map(value -> value(name, value)).collect(Collectors.joining(", "));
            case Clause.Has(String field) -> field(field);
            case Clause.Not(Clause inner) -> values(inner);
            case Clause.Word _, Clause.Phrase _ -> QueryPrinter.print(clause);
        };
    }

    /** A condition in one go: {@code Province: TO, CN}. */
    public String clause(Clause clause) {
        String subject = subject(clause);
        return subject.isEmpty() ? values(clause) : subject + ": " + values(clause);
    }

    private String value(FilterName filter, FilterValue value) {
        return switch (value) {
            case FilterValue.Exactly(String text) -> brief(filter.name(), text);
            case FilterValue.Range range -> range(filter, range);
            case FilterValue.Days days -> new DayLabels(messages).of(days);
            case FilterValue.Ago ago -> new DayLabels(messages).of(ago);
            case FilterValue.NotStated _ -> notStated(filter.name());
        };
    }

    private String outcome(String code) {
        String key = "interaction.outcome." + code;
        return messages.has(key) ? messages.say(key) : code;
    }

    private String field(String field) {
        return switch (field) {
            case "partitaiva" -> messages.say("export.column.partitaIva");
            case "codicefiscale" -> messages.say("export.column.codiceFiscale");
            case "legalform" -> messages.say("export.column.legalForm");
            case "activity" -> messages.say("page.activity");
            case "website", "phone", "email", "pec", "turnover" -> text("export", "column." + field);
            default -> filter(field);
        };
    }

    private String province(String code) {
        String known = code.toUpperCase(Locale.ROOT);
        String name = names.provinces().get(known);
        return name == null ? code : name.replaceFirst("/.*", "") + " (" + known + ")";
    }

    private String country(String code) {
        return code.length() == 2 ? Locale.of("", code.toUpperCase(Locale.ROOT)).getDisplayCountry(messages.locale()) : code;
    }

    /** A list of the bundled directory is called after its code; here it has a name that people would use. */
    private String onList(String code) {
        String key = "list." + code.toUpperCase(Locale.ROOT);
        if (messages.has(key)) {
            return messages.say(key);
        }
        String name = named(names.lists(), code);
        return name.equals(code) ? code.replace('_', ' ') : name;
    }

    private String named(Map<String, Bilingual> known, String code) {
        Bilingual name = known.getOrDefault(code, known.get(code.toUpperCase(Locale.ROOT)));
        return name == null ? code : name.in(messages.locale());
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private String text(String area, String code) {
        String key = area + "." + code;
        return messages.has(key) ? messages.say(key) : code.replace('_', ' ');
    }
}
