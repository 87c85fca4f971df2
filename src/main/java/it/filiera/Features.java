package it.filiera;

import it.filiera.directory.ui.DirectoryFeature;
import it.filiera.exchange.ui.Exporting;
import it.filiera.history.ui.timeline.Doing;
import it.filiera.history.ui.timeline.TimelineFeature;
import it.filiera.officer.OnDuty;
import it.filiera.profile.Logging;
import it.filiera.profile.TabSource;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Links;
import it.filiera.ui.Subject;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.UUID;

/** The features that the window shows, in the order of the rail. */
public final class Features {

    private Features() {}

    /** Makes them on an open profile. FX thread, where their models live. */
    public static List<Feature> of(Workspace workspace, OnDuty duty, Changes changes, Desk desk, Links links, FileDialogs files) {
        Logging logging = new Logging() {
            @Override
            public void log(Subject subject) {}

            @Override
            public void correct(UUID interaction) {}
        };
        Exporting exporting = new Exporting(workspace.search(), desk, files);
        TimelineFeature timeline = new TimelineFeature(workspace, desk, changes, new Doing(logging, _ -> {}, links));
        List<TabSource> tabs = List.of(timeline);
        return List.of(new DirectoryFeature(workspace, desk, changes, links, exporting::open, duty::name, tabs));
    }
}
