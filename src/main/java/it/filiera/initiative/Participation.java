package it.filiera.initiative;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an organisation takes part in an initiative, as what, and what became of it. */
public record Participation(
        UUID id,
        UUID initiative,
        Participant organisation,
        ParticipationPart part,
        ParticipationStatus status,
        @Nullable String note,
        int version) {

    /** The organisation as far as a list of participants shows it. */
    public record Participant(UUID id, String key, String name) {}
}
