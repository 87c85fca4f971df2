package it.filiera.cli;

import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Interactions and follow-ups as JSON; docs/command-line.md names the members. */
final class InteractionJson {

    private InteractionJson() {}

    static JsonLine of(Interaction entry) {
        return new JsonLine()
                .with("id", entry.id())
                .with("at", entry.at().toOffsetDateTime())
                .with("zone", entry.at().getZone().getId())
                .with("kind", entry.kind().code())
                .with("officer", entry.officer().name())
                .with("subject", entry.subject())
                .with("body", entry.body())
                .with("outcome", entry.outcome() == null ? null : entry.outcome().code())
                .with("initiative", key(entry.initiative()))
                .with("organisations", keys(entry.organisations()))
                .with("people", keys(entry.people()))
                .with("followUps", entry.followUps().stream().map(InteractionJson::of).toList());
    }

    static JsonLine of(FollowUp followUp) {
        return new JsonLine()
                .with("id", followUp.id())
                .with("task", followUp.task())
                .with("due", followUp.due())
                .with("promised", followUp.promised())
                .with("officer", followUp.officer().name())
                .with("organisation", key(followUp.organisation()))
                .with("person", key(followUp.person()))
                .with("initiative", key(followUp.initiative()))
                .with("interaction", followUp.interaction())
                .with("doneAt", followUp.doneAt())
                .with("result", followUp.result());
    }

    private static @Nullable String key(@Nullable Named named) {
        return named == null ? null : named.key();
    }

    private static List<String> keys(List<Named> named) {
        return named.stream().map(Named::key).toList();
    }
}
