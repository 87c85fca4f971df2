package it.filiera.directory;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How many of the {@linkplain CoreFact twelve facts} are known of an organisation. Every fact counts the same. */
public record Completeness(Set<CoreFact> missing) {

    public Completeness {
        missing = missing.isEmpty() ? Set.of() : EnumSet.copyOf(missing);
    }

    public static Completeness of(Organisation organisation) {
        Set<CoreFact> missing = EnumSet.noneOf(CoreFact.class);
        Arrays.stream(CoreFact.values()).filter(fact -> !fact.isKnown(organisation)).forEach(missing::add);
        return new Completeness(missing);
    }

    public int known() {
        return all() - missing.size();
    }

    public int all() {
        return CoreFact.values().length;
    }
}
