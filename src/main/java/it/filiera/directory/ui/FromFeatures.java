package it.filiera.directory.ui;

import it.filiera.profile.TabSource;
import it.filiera.ui.AlsoFound;
import java.util.List;

/**
 * What other features add to the screens of the directory.
 *
 * @param tabs of an organisation's page
 * @param kinds of records that the search box finds beside organisations
 */
public record FromFeatures(List<TabSource> tabs, List<AlsoFound> kinds) {

    /** Nothing. */
    public static final FromFeatures NONE = new FromFeatures(List.of(), List.of());

    public FromFeatures {
        tabs = List.copyOf(tabs);
        kinds = List.copyOf(kinds);
    }
}
