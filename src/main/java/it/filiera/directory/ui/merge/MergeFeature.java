package it.filiera.directory.ui.merge;

import it.filiera.directory.Organisation;
import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens the screen on which two organisations become one, from wherever organisations are shown. FX thread only. */
public final class MergeFeature {

    private static final int PAIR = 2;

    private final Workspace workspace;
    private final Desk desk;
    private final Supplier<String> by;
    private final Consumer<UUID> gone;
    private @Nullable MergeModel model;

    /** {@code by} is who signs what is merged, {@code gone} is told who was absorbed. */
    public MergeFeature(Workspace workspace, Desk desk, Changes changes, Supplier<String> by, Consumer<UUID> gone) {
        this.gone = gone;
        this.workspace = workspace;
        this.desk = desk;
        this.by = by;
        changes.whileAt(Target.Merge.class, desk.navigator(), this::refresh);
    }

    private void refresh() {
        if (model != null) {
            model.refresh();
        }
    }

    /** The screen for two; what was chosen for the same two before is still chosen. */
    public Screen screen(UUID one, UUID other) {
        MergeModel known = model;
        MergeModel shown = known != null && known.isAbout(one, other) ? known : new MergeModel(workspace.merging(), desk.tasks(), by, one, other);
        model = shown;
        shown.refresh();
        return new MergeController(desk, shown, gone);
    }

    /** Whether there is a pair among what was chosen. */
    public static boolean isPair(List<UUID> organisations) {
        return organisations.size() == PAIR;
    }

    /** Opens the screen for a pair; for one it asks for the other. */
    public void merge(List<UUID> organisations) {
        switch (organisations.size()) {
            case 1 -> askFor(organisations.getFirst());
            case PAIR -> desk.navigator().go(new Target.Merge(organisations.getFirst(), organisations.getLast()));
            default -> desk.notices().tell(Message.of("merge.choose"));
        }
    }

    private void askFor(UUID organisation) {
        desk.tasks().read(() -> workspace.organisations().find(List.of(organisation)), found -> found.forEach(this::ask));
    }

    private void ask(Organisation organisation) {
        desk.overlay().show(new MergeWithController(desk, workspace::search, organisation));
    }

    /** In the palette and by its keys: for what the screen is about, or for the organisation on screen. */
    public Action action(Optional<Organisation> onScreen) {
        return new Action("merge.action", Icon.MERGE, "Shortcut+Shift+M", () -> {
            List<UUID> shown = desk.navigator().subject().organisations();
            merge(shown.isEmpty() ? onScreen.stream().map(Organisation::id).toList() : shown);
        });
    }

    /** For the menu of an organisation's page. */
    public List<Action> with(Organisation organisation) {
        return List.of(new Action(Message.of("merge.with", organisation.name()), Icon.MERGE, null, () -> merge(List.of(organisation.id()))));
    }
}
