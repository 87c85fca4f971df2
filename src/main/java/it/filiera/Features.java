package it.filiera;

import it.filiera.data.DataFeature;
import it.filiera.directory.ui.DirectoryFeature;
import it.filiera.directory.ui.FromFeatures;
import it.filiera.directory.ui.duplicates.DuplicatesPart;
import it.filiera.directory.ui.duplicates.PairActions;
import it.filiera.directory.ui.quality.QualityPart;
import it.filiera.exchange.ui.Exporting;
import it.filiera.history.ui.log.LogFeature;
import it.filiera.history.ui.timeline.TimelineFeature;
import it.filiera.history.ui.today.TodayFeature;
import it.filiera.initiative.ui.InitiativeFeature;
import it.filiera.intake.ui.ImportPart;
import it.filiera.list.ui.Adding;
import it.filiera.list.ui.ListsFeature;
import it.filiera.officer.OnDuty;
import it.filiera.officer.ui.OfficerFeature;
import it.filiera.people.ui.PeopleFeature;
import it.filiera.profile.TabSource;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Links;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The features that the window shows, in the order of the rail. */
public final class Features {

    private Features() {}

    /** Makes them on an open profile. FX thread, where their models live. */
    public static List<Feature> of(Workspace workspace, OnDuty duty, Changes changes, Desk desk, Links links, FileDialogs files) {
        Exporting exporting = new Exporting(workspace.search(), desk, files);
        LogFeature log = new LogFeature(workspace, duty, desk, files, Clock.systemDefaultZone());
        TimelineFeature timeline = new TimelineFeature(workspace, desk, changes, log, links);
        PeopleFeature people = new PeopleFeature(workspace, desk, changes, links, duty::name, List.of(timeline.ofPeople()));
        InitiativeFeature initiatives = new InitiativeFeature(workspace, desk, changes, links, duty::name, Optional.of(timeline));
        Adding adding = new Adding(workspace, duty, desk);
        List<TabSource> tabs = List.of(people.tab(), timeline, initiatives.tab());
        FromFeatures others = new FromFeatures(tabs, List.of(people.found(), timeline), List.of(adding));
        DirectoryFeature directory = new DirectoryFeature(workspace, desk, changes, links, exporting::open, duty::name, others);
        SilentLists silent = new SilentLists(workspace, directory::ask);
        TodayFeature today = new TodayFeature(workspace, duty, changes, desk, files, silent);
        ImportPart importing = new ImportPart(workspace, duty, desk, files, changes, directory::ask);
        DuplicatesPart duplicates = new DuplicatesPart(workspace, desk, changes, new PairActions(workspace, desk, duty::name));
        return List.of(
                directory,
                today,
                people,
                initiatives,
                new ListsFeature(workspace, duty, changes, desk, adding, directory::ask),
                new DataFeature(desk, List.of(importing, duplicates, new QualityPart(workspace, desk, changes, directory::ask))),
                log,
                timeline,
                new OfficerFeature(duty, desk, changes));
    }
}
