package it.filiera.profile;

import it.filiera.ui.Icon;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the tabs, in words of the window's language.
 *
 * @param lines the most telling first
 */
public record Head(
        String name, @Nullable String legalForm, List<Line> lines, List<Badge> badges, Measure completeness, Line freshness) {

    /** A short fact with its icon; {@code marked} where one should look twice. */
    public record Line(Icon icon, String text, boolean marked) {}

    /** So much of a whole. */
    public record Measure(int reached, int whole, String text) {

        double share() {
            return (double) reached / whole;
        }
    }

    public Head {
        lines = List.copyOf(lines);
        badges = List.copyOf(badges);
    }

    String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
