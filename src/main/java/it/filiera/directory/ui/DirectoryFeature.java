package it.filiera.directory.ui;

import it.filiera.directory.Organisation;
import it.filiera.directory.ui.edit.Editing;
import it.filiera.directory.ui.edit.OrganisationEditing;
import it.filiera.directory.ui.page.Page;
import it.filiera.directory.ui.page.PageFeature;
import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the directory into the window. */
public final class DirectoryFeature implements Feature {

    private final Desk desk;
    private final DirectoryModel model;
    private final PageFeature page;
    private final OrganisationEditing editing;

    public DirectoryFeature(Workspace workspace, Desk desk, Changes changes, Links links) {
        this.desk = desk;
        this.model = new DirectoryModel(new Directory(workspace.search(), workspace.organisations(), workspace::codeNames), desk.tasks());
        AroundPage around = new AroundPage(desk, model);
        this.editing = new OrganisationEditing(new Editing(workspace, System.getProperty("user.name", "?")), desk);
        this.page = new PageFeature(workspace, desk, changes, around, around, editing, links);
        model.names().subscribe((_, _) -> page.model().refresh());
        changes.last().subscribe((_, _) -> model.refresh());
        model.refresh();
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("directory.title"), Icon.DIRECTORY, new Target.Directory()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.Directory _ -> Optional.of(new DirectoryController(desk, model, page));
            case Target.Profile(var organisation) -> Optional.of(page.wide(organisation));
            case Target.Compare _, Target.Settings _ -> Optional.empty();
        };
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(editing.actions(onScreen()).stream(), page.actions().stream()).toList();
    }

    private Optional<Organisation> onScreen() {
        return Optional.ofNullable(page.model().page().get()).map(Page::organisation);
    }
}
