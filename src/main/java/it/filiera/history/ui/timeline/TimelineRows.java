package it.filiera.history.ui.timeline;

import it.filiera.history.Interaction;
import it.filiera.history.InteractionVersion;
import it.filiera.history.ui.timeline.TimelineModel.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Makes the rows of a timeline: what is still to be done, what happened, and what public pages said before. */
final class TimelineRows {

    private final Set<UUID> opened;
    private final Map<UUID, List<InteractionVersion>> versions;
    private final @Nullable UUID asked;
    private final List<TimelineRow> rows = new ArrayList<>();
    private @Nullable LocalDate day;

    /** {@code opened} are the interactions of which all is shown, {@code versions} those of which older versions are shown, {@code asked} the file that waits for a yes. */
    TimelineRows(Set<UUID> opened, Map<UUID, List<InteractionVersion>> versions, @Nullable UUID asked) {
        this.asked = asked;
        this.opened = opened;
        this.versions = versions;
    }

    /** {@code all} says whether nothing was filtered. */
    List<TimelineRow> of(Opening read, boolean all) {
        if (read.stretch().entries().isEmpty()) {
            rows.add(new TimelineRow.Nothing(!all));
        }
        read.tasks().forEach(task -> rows.add(new TimelineRow.Task(task)));
        read.stretch().entries().forEach(this::add);
        for (int i = 0; i < read.facts().size() && read.stretch().next() == null; i++) {
            rows.add(new TimelineRow.Said(read.facts().get(i), i == 0));
        }
        return rows;
    }

    private void add(Interaction interaction) {
        boolean open = opened.contains(interaction.id());
        LocalDate here = Moments.day(interaction.at());
        rows.add(new TimelineRow.Entry(interaction, open, here.equals(day) ? null : here));
        day = here;
        if (open) {
            say(interaction, interaction.body());
            List<InteractionVersion> before = versions.get(interaction.id());
            rows.add(new TimelineRow.Details(interaction, before != null, asked));
            Objects.requireNonNullElse(before, List.<InteractionVersion>of()).forEach(version -> {
                rows.add(new TimelineRow.Version(interaction, version));
                say(interaction, version.bodyBefore());
            });
        }
    }

    private void say(Interaction interaction, @Nullable String body) {
        if (body != null) {
            Passages.of(body).forEach(passage -> rows.add(new TimelineRow.Passage(interaction, passage)));
        }
    }

    /** Makes rows what they are to be by replacing no more than what differs, so that the list on screen stays where it is. */
    static void replace(ObservableList<TimelineRow> shown, List<TimelineRow> wanted) {
        int same = 0;
        int shorter = Math.min(shown.size(), wanted.size());
        while (same < shorter && shown.get(same).equals(wanted.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same
                && shown.get(shown.size() - 1 - end).equals(wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        List<TimelineRow> old = shown.subList(same, shown.size() - end);
        List<TimelineRow> fresh = wanted.subList(same, wanted.size() - end);
        if (old.size() == fresh.size()) {
            for (int i = 0; i < fresh.size(); i++) {
                shown.set(same + i, fresh.get(i));
            }
        } else {
            old.clear();
            shown.addAll(same, fresh);
        }
    }
}
