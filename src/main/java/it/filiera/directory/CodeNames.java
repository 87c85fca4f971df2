package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.SAVED_LIST;

import it.filiera.database.Database;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Province;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What codes are called that only the profile or the list of municipalities knows.
 *
 * @param provinces code of two letters to name
 * @param initiatives key to name
 */
public record CodeNames(
        Map<String, Bilingual> lists,
        Map<String, Bilingual> capabilities,
        Map<String, String> provinces,
        Map<String, String> initiatives) {

    /** Until they have been read. */
    public static final CodeNames NONE = new CodeNames(Map.of(), Map.of(), Map.of(), Map.of());

    public CodeNames {
        lists = Map.copyOf(lists);
        capabilities = Map.copyOf(capabilities);
        provinces = Map.copyOf(provinces);
        initiatives = Map.copyOf(initiatives);
    }

    /** One name in both languages. */
    public record Bilingual(String english, String italian) {

        public String in(Locale locale) {
            return locale.getLanguage().equals("it") ? italian : english;
        }
    }

    public static CodeNames read(Database database, Municipalities municipalities) {
        return new CodeNames(
                lists(database),
                database.read()
                        .selectFrom(CAPABILITY)
                        .fetchMap(CAPABILITY.CODE, row -> new Bilingual(row.getLabelEn(), row.getLabelIt())),
                municipalities.provinces().values().stream().collect(Collectors.toMap(Province::code, Province::name)),
                database.read()
                        .select(INITIATIVE.INITIATIVE_KEY, INITIATIVE.NAME)
                        .from(INITIATIVE)
                        .fetchMap(INITIATIVE.INITIATIVE_KEY, INITIATIVE.NAME));
    }

    /** The public lists, and those that people made: both are asked for in one filter. */
    private static Map<String, Bilingual> lists(Database database) {
        Map<String, Bilingual> lists = new HashMap<>(database.read()
                .selectFrom(SAVED_LIST)
                .fetchMap(SAVED_LIST.CODE, row -> new Bilingual(row.getLabelEn(), row.getLabelIt())));
        lists.putAll(database.read()
                .selectFrom(DIRECTORY_LIST)
                .fetchMap(DIRECTORY_LIST.CODE, row -> new Bilingual(row.getLabelEn(), row.getLabelIt())));
        return lists;
    }
}
