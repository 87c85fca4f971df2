package it.filiera.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened between the agency and others.
 *
 * @param at when it began, in the time zone of the place
 * @param minutes how long it took; null when nobody said
 * @param officer who noted it
 * @param officers who were present
 * @param organisations by name, as are people and officers
 * @param initiative during what; null when during none
 * @param body what was said
 * @param followUps by day, those that are done too
 * @param version raised with every correction
 */
public record Interaction(
        UUID id,
        InteractionKind kind,
        ZonedDateTime at,
        @Nullable Integer minutes,
        @Nullable String place,
        Named officer,
        List<Named> officers,
        List<Named> organisations,
        List<Named> people,
        @Nullable Named initiative,
        String subject,
        @Nullable String body,
        @Nullable Outcome outcome,
        List<FollowUp> followUps,
        List<Attachment> attachments,
        int version) {

    public Interaction {
        officers = List.copyOf(officers);
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        followUps = List.copyOf(followUps);
        attachments = List.copyOf(attachments);
    }
}
