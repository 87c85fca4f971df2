package it.filiera.history.ui.timeline;

import it.filiera.profile.ProfileTab;
import it.filiera.profile.TabSource;
import it.filiera.profile.Timelines;
import it.filiera.ui.Desk;
import it.filiera.ui.Subject;
import java.util.List;
import java.util.UUID;

/** The timeline as a tab of a person's page. */
record PersonHistory(Timelines timelines, Desk desk) implements TabSource {

    @Override
    public int count(UUID person) {
        return timelines.count(about(person));
    }

    @Override
    public ProfileTab tab(UUID person, int count) {
        return new ProfileTab(TimelineFeature.TAB, desk.say("timeline.history"), count, () -> timelines.of(about(person)));
    }

    private static Subject about(UUID person) {
        return new Subject(List.of(), List.of(person), null);
    }
}
