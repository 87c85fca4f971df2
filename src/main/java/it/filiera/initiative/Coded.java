package it.filiera.initiative;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One of a few values that stand in the database, in files and on the command line by their code: their name in small letters. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with this code, whatever the case. */
    static <E extends Enum<E> & Coded> Optional<E> of(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.code().equalsIgnoreCase(code)).findFirst();
    }

    /** The value with this code, which comes from a column that holds no other. */
    static <E extends Enum<E> & Coded> E read(Class<E> type, String code) {
        return of(type, code).orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " " + code));
    }

    static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
    }
}
