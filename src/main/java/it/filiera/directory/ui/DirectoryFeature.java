package it.filiera.directory.ui;

import it.filiera.directory.ui.results.CompareController;
import it.filiera.directory.ui.results.ExportOpening;
import it.filiera.directory.ui.results.ResultsModel;
import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/** Brings the directory into the window. */
public final class DirectoryFeature implements Feature {

    private final Desk desk;
    private final DirectoryModel model;
    private final ResultsModel results;

    public DirectoryFeature(Workspace workspace, Desk desk, Changes changes, ExportOpening exporting) {
        this.desk = desk;
        Directory directory = new Directory(workspace.search(), workspace.organisations(), workspace::codeNames);
        this.model = new DirectoryModel(directory, desk.tasks());
        this.results = new ResultsModel(model, directory, workspace.vocabulary(), desk, exporting);
        changes.last().subscribe((_, _) -> model.refresh());
        model.refresh();
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("directory.title"), Icon.DIRECTORY, new Target.Directory()));
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action("results.export-action", Icon.EXPORT, "Shortcut+E", results::export),
                new Action("results.compare-action", Icon.COMPARE, "Shortcut+M", results::compare));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.Directory _ -> Optional.of(new DirectoryController(desk, model, results));
            case Target.Compare(var ids) -> Optional.of(new CompareController(desk, results, ids));
            case Target.Profile _, Target.Settings _ -> Optional.empty();
        };
    }
}
