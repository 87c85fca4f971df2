package it.filiera.directory;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number as a source words it, and what the words surely say. Either amount and qualifier are there, perhaps with a year, or none of the
 * three is: then the words are all that is known.
 *
 * @param words exactly as the source has them
 * @param amount heads or whole euros, not negative
 * @param year 1900 to 2100
 */
public record Figure(String words, @Nullable Long amount, @Nullable Integer year, @Nullable Qualifier qualifier) {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    public Figure {
        if ((amount == null) != (qualifier == null) || (amount == null && year != null)) {
            throw new IllegalArgumentException("amount and qualifier belong together, a year needs them");
        }
        if (amount != null && amount < 0) {
            throw new IllegalArgumentException("negative amount: " + amount);
        }
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw new IllegalArgumentException("not a year: " + year);
        }
    }

    static Figure ofWords(String words) {
        return new Figure(words, null, null, null);
    }

    /** Whether the words surely give a number. */
    public boolean certain() {
        return amount != null;
    }

    /** How the source stands to its number. */
    public enum Qualifier {
        EXACT("exact"),
        ABOUT("about"),
        OVER("over"),
        UNDER("under");

        private final String code;

        Qualifier(String code) {
            this.code = code;
        }

        /** As the database has it. */
        public String code() {
            return code;
        }

        public static Optional<Qualifier> ofCode(String code) {
            return Arrays.stream(values()).filter(qualifier -> qualifier.code.equals(code)).findFirst();
        }
    }
}
