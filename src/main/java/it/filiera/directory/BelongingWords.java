package it.filiera.directory;

import it.filiera.message.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        Stream<String> known = TABLES.stream().filter(rows::containsKey);
        Stream<String> others = rows.keySet().stream().filter(table -> !TABLES.contains(table)).sorted();
        return Stream.concat(known, others).map(table -> of(table, rows.get(table))).toList();
    }

    private static Message of(String table, int rows) {
        return TABLES.contains(table) ? Message.of("merge.rows." + table, rows) : Message.of("merge.rows-other", rows, table);
    }
}
