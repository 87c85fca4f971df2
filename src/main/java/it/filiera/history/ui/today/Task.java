package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.history.Named;
import it.filiera.history.Origin;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A follow-up with what it came out of.
 *
 * @param origin null when somebody simply noted it
 */
public record Task(FollowUp followUp, @Nullable Origin origin) {

    static Task of(FollowUp followUp, Map<UUID, Origin> origins) {
        UUID interaction = followUp.interaction();
        return new Task(followUp, interaction == null ? null : origins.get(interaction));
    }

    UUID id() {
        return followUp.id();
    }

    /** Whom and what it is about. */
    Subject subject() {
        return new Subject(ids(followUp.organisation()), ids(followUp.person()), followUp.initiative() == null ? null : followUp.initiative().id());
    }

    /** Where one reads more about it; null when it is for nobody. */
    @Nullable Target target() {
        if (followUp.organisation() != null) {
            return new Target.Profile(followUp.organisation().id());
        }
        if (followUp.person() != null) {
            return new Target.Person(followUp.person().id());
        }
        return followUp.initiative() == null ? null : new Target.Initiative(followUp.initiative().id());
    }

    private static List<UUID> ids(@Nullable Named named) {
        return named == null ? List.of() : List.of(named.id());
    }
}
