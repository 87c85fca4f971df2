package it.filiera.list.ui;

import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Brings the lists into the window. */
public final class ListsFeature implements Feature {

    private final ListDesk around;
    private final Desk desk;
    private final Adding adding;
    private final ListsModel model;
    private final Subscription following;
    private @Nullable ListsController screen;

    /** {@code ask} asks the directory something and goes there. */
    public ListsFeature(Workspace workspace, OnDuty duty, Changes changes, Desk desk, Adding adding, Consumer<String> ask) {
        this.around = new ListDesk(desk, workspace, duty);
        this.desk = desk;
        this.adding = adding;
        this.model = new ListsModel(around, ask);
        this.following = changes.whileAt(Target.Lists.class, desk.navigator(), model::refresh);
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("lists.title"), Icon.LISTS, new Target.Lists()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        if (!(target instanceof Target.Lists)) {
            return Optional.empty();
        }
        model.refresh();
        ListsController shown = new ListsController(around, model);
        screen = shown;
        return Optional.of(shown);
    }

    @Override
    public List<Action> actions() {
        return List.of(adding.ofSubject(), new Action("lists.new", Icon.ADD, this::create));
    }

    @Override
    public List<PaletteSource> palette() {
        return List.of(new ListsInPalette(around, model));
    }

    private void create() {
        desk.navigator().go(new Target.Lists());
        if (screen != null) {
            screen.create();
        }
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
