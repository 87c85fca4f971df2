package it.filiera.directory.ui;

import it.filiera.profile.OrganisationActions;
import it.filiera.profile.TabSource;
import it.filiera.ui.Action;
import it.filiera.ui.AlsoFound;
import java.util.List;
import java.util.UUID;

/**
 * What other features add to the screens of the directory.
 *
 * @param tabs of an organisation's page
 * @param kinds of records that the search box finds beside organisations
 * @param actions buttons of an organisation's page and over those that are ticked
 */
public record FromFeatures(List<TabSource> tabs, List<AlsoFound> kinds, List<OrganisationActions> actions) {

    /** Nothing. */
    public static final FromFeatures NONE = new FromFeatures(List.of(), List.of(), List.of());

    public FromFeatures {
        tabs = List.copyOf(tabs);
        kinds = List.copyOf(kinds);
        actions = List.copyOf(actions);
    }

    /** What can be done with these organisations. FX thread. */
    public List<Action> actions(List<UUID> organisations) {
        return actions.stream().flatMap(source -> source.of(organisations).stream()).toList();
    }
}
