package it.filiera.directory.ui.duplicates;

import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.UUID;
import java.util.function.Supplier;

/** What can be done with two organisations that may be the same. FX thread only. */
public final class PairActions {

    private final Workspace workspace;
    private final Desk desk;
    private final Supplier<String> by;

    /** {@code by} is who sits here. */
    public PairActions(Workspace workspace, Desk desk, Supplier<String> by) {
        this.workspace = workspace;
        this.desk = desk;
        this.by = by;
    }

    /** Forgets that they are two, and offers to take that back; then does {@code done}. */
    void maybeSame(UUID one, String name, UUID other, String otherName, Runnable done) {
        desk.tasks().write(() -> workspace.distinctPairs().forget(one, other, by.get()), written -> {
            written.ifPresent(forgotten -> desk.notices().tell(Message.of("duplicates.forgotten", name, otherName), forgotten));
            done.run();
        });
    }

    /** Merges what is decided, each pair with an undo of its own. */
    void mergeDecided(DuplicatesModel model) {
        model.mergeDecided(by, merged -> desk.notices().tell(Message.of("decided.done", merged)));
    }

    /** Shows both side by side, where they can become one. */
    public void together(UUID one, UUID other) {
        desk.navigator().go(new Target.Merge(one, other));
    }

    /** Keeps that they are two, and offers to take that back; then does {@code done}. */
    public void notSame(UUID one, String name, UUID other, String otherName, Runnable done) {
        desk.tasks().write(() -> workspace.distinctPairs().say(one, other, by.get()), written -> {
            written.ifPresent(said -> desk.notices().tell(Message.of("duplicates.kept-apart", name, otherName), said));
            done.run();
        });
    }
}
