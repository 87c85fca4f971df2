package it.filiera.profile;

import it.filiera.ui.Action;
import java.util.List;
import java.util.UUID;

/** What features contribute wherever organisations are shown. */
public record Contributions(List<TabSource> tabs, List<OrganisationActions> actions) {

    public static final Contributions NONE = new Contributions(List.of(), List.of());

    public Contributions {
        tabs = List.copyOf(tabs);
        actions = List.copyOf(actions);
    }

    /** What can be done with these organisations. FX thread. */
    public List<Action> actions(List<UUID> organisations) {
        return actions.stream().flatMap(source -> source.of(organisations).stream()).toList();
    }
}
