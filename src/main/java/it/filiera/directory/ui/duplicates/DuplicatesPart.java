package it.filiera.directory.ui.duplicates;

import it.filiera.data.DataPart;
import it.filiera.message.Message;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Organisations that may be the same, as a part of the Data screen. */
public final class DuplicatesPart implements DataPart {

    static final String CODE = "duplicates";

    private final Desk desk;
    private final PairActions actions;
    private final DuplicatesModel model;
    private final Subscription following;

    public DuplicatesPart(Workspace workspace, Desk desk, Changes changes, PairActions actions) {
        this.desk = desk;
        this.actions = actions;
        this.model = new DuplicatesModel(workspace.duplicateFinder(), workspace.decidedMerges(), desk.tasks(), changes.last()::get);
        this.following = changes.whileAt(Target.Data.class, desk.navigator(), this::refresh);
    }

    /** Who looks at another part does not wait for pairs. */
    private void refresh() {
        if (model.found().get() != null) {
            model.refresh();
        }
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Icon icon() {
        return Icon.DUPLICATE;
    }

    @Override
    public Message title() {
        return Message.of("duplicates.title");
    }

    @Override
    public ObservableValue<@Nullable Integer> count() {
        return model.found().map(pairs -> pairs == null ? null : pairs.size());
    }

    @Override
    public Screen open() {
        model.refresh();
        return new DuplicatesController(desk, model, actions);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
