package it.filiera.list;

import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.SAVED_LIST;

import it.filiera.database.Database;
import it.filiera.directory.KeyMaker;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes readable codes for lists, each its own among them and the public lists: {@code list:CODE} asks for both. Codes that differ in
 * case and signs alone are the same to a query.
 */
final class ListCodes {

    private static final int LONGEST = 50;

    /** What {@code list:none} asks for is no list. */
    private static final String NONE = "none";

    private final Database database;

    ListCodes(Database database) {
        this.database = database;
    }

    String codeFor(String name) {
        String slug = KeyMaker.slug(name);
        String base = slug.isEmpty() ? "list" : slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
        Set<String> taken = taken();
        return Stream.concat(Stream.of(base), IntStream.iterate(2, i -> i + 1).mapToObj(i -> base + "-" + i))
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> taken() {
        Set<String> taken = database.read()
                .select(SAVED_LIST.CODE)
                .from(SAVED_LIST)
                .unionAll(database.read().select(DIRECTORY_LIST.CODE).from(DIRECTORY_LIST))
                .fetchSet(0, String.class)
                .stream()
                .map(KeyMaker::slug)
                .collect(Collectors.toSet());
        taken.add(NONE);
        return taken;
    }
}
