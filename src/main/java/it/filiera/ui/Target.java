package it.filiera.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one can go. */
public sealed interface Target {

    /** The directory as it was left. */
    record Directory() implements Target {}

    /** One organisation on the full width. */
    record Profile(UUID organisation) implements Target {}

    /** Up to four organisations side by side. */
    record Compare(List<UUID> organisations) implements Target {
        public Compare {
            organisations = List.copyOf(organisations);
        }
    }

    /** Two organisations that may become one; at first the first of them is the one that stays. */
    record Merge(UUID one, UUID other) implements Target {}

    /** What is to be done, as it was left. */
    record Today() implements Target {}

    /** The people as they were left. */
    record People() implements Target {}

    record Person(UUID person) implements Target {}

    /** All interactions, as they were left. */
    record Interactions() implements Target {}

    record Initiatives() implements Target {}

    record Initiative(UUID initiative) implements Target {}

    /** The lists as they were left. */
    record Lists() implements Target {}

    /** What comes in and what is wrong with it; the part of that code, or for null the one that was shown last. */
    record Data(@Nullable String part) implements Target {}

    record Settings() implements Target {}
}
