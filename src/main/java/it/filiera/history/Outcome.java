package it.filiera.history;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What came of an interaction. B2B meetings have four steps of their own, which programmes report. */
public enum Outcome {
    INTERESTED,
    INFORMATION_GIVEN,
    NOT_NOW,
    NO_ANSWER,
    /** B2B: it did not take place. */
    NOT_HELD,
    /** B2B: it took place and led to nothing. */
    NO_INTEREST,
    /** B2B: both sides know more of each other. */
    INFORMATIVE,
    /** B2B: cooperation is possible. */
    COOPERATION;

    private static final Set<Outcome> OF_B2B = EnumSet.of(NOT_HELD, NO_INTEREST, INFORMATIVE, COOPERATION);
    private static final Set<Outcome> NOBODY_REACHED = EnumSet.of(NO_ANSWER, NOT_HELD);

    /** As the database, the command line and queries write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> of(String code) {
        return Arrays.stream(values()).filter(outcome -> outcome.code().equalsIgnoreCase(code)).findFirst();
    }

    /** Those that an interaction of this kind can have; a note has none. */
    public static List<Outcome> of(InteractionKind kind) {
        return switch (kind) {
            case NOTE -> List.of();
            case B2B -> List.copyOf(OF_B2B);
            default -> List.copyOf(EnumSet.complementOf(EnumSet.copyOf(OF_B2B)));
        };
    }

    /** Whether somebody was spoken to. */
    public boolean isContact() {
        return !NOBODY_REACHED.contains(this);
    }
}
