package it.filiera.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interaction as somebody wants it written down.
 *
 * @param at when it began, in the time zone of the place
 * @param officer who notes it
 * @param officers who were present
 * @param followUps to be added; those that stand already are changed by {@link FollowUpEditor}
 * @param attachments all of them; those that are missing go
 */
public record InteractionEntry(
        InteractionKind kind,
        ZonedDateTime at,
        @Nullable Integer minutes,
        @Nullable String place,
        UUID officer,
        List<UUID> officers,
        List<UUID> organisations,
        List<UUID> people,
        @Nullable UUID initiative,
        String subject,
        @Nullable String body,
        @Nullable Outcome outcome,
        List<FollowUpEntry> followUps,
        List<AttachmentEntry> attachments) {

    public InteractionEntry {
        officers = officers.stream().distinct().toList();
        organisations = organisations.stream().distinct().toList();
        people = people.stream().distinct().toList();
        followUps = List.copyOf(followUps);
        attachments = List.copyOf(attachments);
    }

    /** Whether somebody was reached: not by a note, nor in a meeting that was not held. */
    boolean isContact() {
        return kind != InteractionKind.NOTE && (outcome == null || outcome.isContact());
    }
}
