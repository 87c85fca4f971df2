package it.filiera.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The names that may stand in one place of what somebody types. */
public final class Names {

    private final NavigableSet<String> names;

    public Names(Collection<String> names) {
        this.names = new TreeSet<>(names);
    }

    /** The name as it is written, if there is such a one, whatever the case of what was typed. */
    Optional<String> find(String typed) {
        return Optional.of(typed.toLowerCase(Locale.ROOT)).filter(names::contains);
    }

    /** The name that was probably meant. */
    public Optional<String> nearest(String typed) {
        Likeness likeness = new Likeness(typed.toLowerCase(Locale.ROOT));
        return names.stream().filter(likeness::near).min(Comparator.comparingInt(likeness::distance));
    }

    String listed() {
        return String.join(", ", names);
    }
}
