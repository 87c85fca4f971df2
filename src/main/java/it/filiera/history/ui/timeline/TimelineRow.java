package it.filiera.history.ui.timeline;

import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionVersion;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a timeline. Rows that are equal look the same. */
sealed interface TimelineRow {

    /** There is no interaction: none at all, or none {@code asWanted}. */
    record Nothing(boolean asWanted) implements TimelineRow {}

    /** Something still to be done. */
    record Task(FollowUp followUp) implements TimelineRow {}

    /**
     * An interaction.
     *
     * @param open whether all of it is shown, in the rows that follow
     * @param day stands above it where it is the first of that day; null elsewhere
     */
    record Entry(Interaction interaction, boolean open, @Nullable LocalDate day) implements TimelineRow {}

    /** A part of what was said in an interaction that is open; together they are all of it. */
    record Passage(Interaction interaction, String text) implements TimelineRow {}

    /**
     * Who took part in an interaction that is open, and what came of it.
     *
     * @param versionsShown whether the rows that follow say what it was before it was corrected
     * @param asked the attachment of which is asked whether it is to be opened; null when of none
     */
    record Details(Interaction interaction, boolean versionsShown, @Nullable UUID asked) implements TimelineRow {}

    /** What a correction changed. */
    record Version(Interaction interaction, InteractionVersion version) implements TimelineRow {}

    /** What a public page says; {@code first} where the title of them stands above it. */
    record Said(PublicFact fact, boolean first) implements TimelineRow {}
}
