package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionVersion;
import it.filiera.history.TimelineSubject;
import it.filiera.history.ui.timeline.TimelineModel.Opening;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a timeline reads what it shows. Never called on the FX thread. */
interface TimelineSource {

    /** The first entries, at most so many, and where nothing is filtered what stands around them. */
    Opening open(TimelineSubject subject, Wanted wanted, int entries);

    /** What follows, from the first entry when {@code from} is null. */
    Stretch read(TimelineSubject subject, Wanted wanted, @Nullable Next from, int entries);

    /** What an interaction was before it was corrected, the newest correction first. */
    List<InteractionVersion> versions(UUID interaction);

    /** What can be chosen among. */
    Choices choices(TimelineSubject subject);
}
