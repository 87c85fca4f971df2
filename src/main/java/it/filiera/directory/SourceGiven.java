package it.filiera.directory;

import org.jspecify.annotations.Nullable;

/** Where a new value comes from, as far as the person who enters it says. */
public sealed interface SourceGiven {

    /** Nothing was said: the value stands on the word of who entered it. */
    record None() implements SourceGiven {}

    /** The organisation itself said so; the change set keeps that. */
    record Firm() implements SourceGiven {}

    /**
     * A public page says so.
     *
     * @param site its name, where known
     * @param published YYYY, YYYY-MM or YYYY-MM-DD, as exact as the page is
     */
    record Page(String url, @Nullable String site, @Nullable String published) implements SourceGiven {}
}
