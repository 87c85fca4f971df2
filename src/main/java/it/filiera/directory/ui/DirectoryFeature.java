package it.filiera.directory.ui;

import it.filiera.directory.ui.results.CompareController;
import it.filiera.directory.ui.results.ExportOpening;
import it.filiera.directory.ui.results.ResultsModel;
import it.filiera.directory.Organisation;
import it.filiera.directory.ui.duplicates.PairActions;
import it.filiera.directory.ui.edit.Editing;
import it.filiera.directory.ui.edit.OrganisationEditing;
import it.filiera.directory.ui.merge.MergeFeature;
import it.filiera.directory.ui.page.Page;
import it.filiera.directory.ui.page.PageFeature;
import it.filiera.directory.ui.page.PageReader;
import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Links;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings the directory into the window. */
public final class DirectoryFeature implements Feature {

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private final ResultsModel results;
    private final AlsoFoundModel also;
    private final PageFeature page;
    private final OrganisationEditing editing;
    private final MergeFeature merging;
    private final FirmsInPalette palette;
    private final DirectoryStatus status;
    private @Nullable DirectoryController screen;

    /** {@code by} is who sits here: the one who writes and takes back. */
    public DirectoryFeature(Workspace workspace, Desk desk, Changes changes, Links links, ExportOpening exporting, Supplier<String> by,
            FromFeatures others) {
        this.desk = desk;
        Directory directory = new Directory(
                workspace.search(), workspace.organisations(), workspace.lastContacts(), workspace.lists(), workspace::codeNames);
        this.model = new DirectoryModel(directory, desk.tasks());
        this.asking = Asking.of(workspace, directory, model, desk, by);
        this.merging = new MergeFeature(workspace, desk, changes, by, absorbed -> model.untick(List.of(absorbed)));
        this.results = new ResultsModel(model, directory, workspace.vocabulary(), desk, exporting, merging::merge, others);
        AroundPage around = new AroundPage(desk, model, workspace::vocabulary, others, new PairActions(workspace, desk, by));
        this.editing = new OrganisationEditing(new Editing(workspace, by), desk, merging::with);
        this.page = new PageFeature(new PageReader(workspace, others.tabs(), Clock.systemUTC()), desk, changes, around, around, editing, links);
        this.also = new AlsoFoundModel(model, others.kinds(), desk.tasks());
        model.names().subscribe((_, _) -> page.model().refresh());
        changes.last().subscribe((_, _) -> {
            model.refresh();
            asking.saved().refresh();
            also.refresh();
        });
        model.refresh();
        this.palette = new FirmsInPalette(workspace, desk, this::choose);
        this.status = new DirectoryStatus(workspace, desk.tasks(), changes);
    }

    /** Asks something and shows the answer. */
    public void ask(String query) {
        desk.navigator().go(new Target.Directory());
        asking.box().ask(query);
    }

    /** Beside the results; on the full width where what is ticked is shown there, or nothing has room. */
    private void choose(UUID organisation) {
        if (model.ticked().get().size() > 1) {
            desk.navigator().go(new Target.Profile(organisation));
        } else {
            onScreen(directory -> {
                model.selected().set(organisation);
                if (!directory.hasPane()) {
                    desk.navigator().go(new Target.Profile(organisation));
                }
            });
        }
    }

    @Override
    public List<PaletteSource> palette() {
        return List.of(palette);
    }

    @Override
    public List<StatusItem> status() {
        return status.items();
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("directory.title"), Icon.DIRECTORY, new Target.Directory()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.Directory _ -> Optional.of(directory());
            case Target.Profile(var organisation) -> Optional.of(page.wide(organisation));
            case Target.Merge(var one, var other) -> Optional.of(merging.screen(one, other));
            case Target.Compare(var ids) -> Optional.of(new CompareController(desk, results, ids));
            default -> Optional.empty();
        };
    }

    private DirectoryController directory() {
        DirectoryController opened = new DirectoryController(desk, model, asking, results, also, page, editing::enterNew);
        screen = opened;
        return opened;
    }

    @Override
    public List<Action> actions() {
        return Stream.of(ofQuestion(), editing.actions(organisation()), page.actions(), ofResults())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> ofQuestion() {
        return List.of(
                new Action("directory.search", Icon.SEARCH, "Shortcut+F", () -> onScreen(DirectoryController::focus)),
                new Action("saved.save-title", Icon.SAVE_SEARCH, "Shortcut+S", () -> onScreen(DirectoryController::saveSearch)));
    }

    private List<Action> ofResults() {
        return List.of(
                new Action("results.export-action", Icon.EXPORT, "Shortcut+E", results::export),
                new Action("results.compare-action", Icon.COMPARE, "Shortcut+M", results::compare),
                merging.action(organisation()));
    }

    private void onScreen(Consumer<DirectoryController> action) {
        desk.navigator().go(new Target.Directory());
        if (screen != null) {
            action.accept(screen);
        }
    }

    private Optional<Organisation> organisation() {
        return Optional.ofNullable(page.model().page().get()).map(Page::organisation);
    }
}
