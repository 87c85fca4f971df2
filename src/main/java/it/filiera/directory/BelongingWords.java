package it.filiera.directory;

import it.filiera.message.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Says in words how much belongs to an organisation. */
public final class BelongingWords {

    /** The tables that have a word of their own, what people ask for first. */
    public static final List<String> TABLES = List.of(
            "position",
            "interaction_party",
            "follow_up",
            "saved_list_entry",
            "participation",
            "source",
            "site",
            "organisation_role",
            "organisation_category",
            "organisation_capability",
            "membership",
            "certificate",
            "registration",
            "tagging",
            "claim",
            "fact",
            "distinct_pair");

    private BelongingWords() {}

    /** A sentence part for each table that is there, in the order of {@link #TABLES}; those that came later at the end. */
    public static List<Message> of(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(BelongingWords::place).thenComparing(Comparator.naturalOrder())))
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static int place(String table) {
        int place = TABLES.indexOf(table);
        return place < 0 ? TABLES.size() : place;
    }

    private static Message of(String table, int rows) {
        return TABLES.contains(table) ? Message.of("merge.rows." + table, rows) : Message.of("merge.rows-other", rows, table);
    }
}
