package it.filiera.list.ui;

import it.filiera.ledger.Committed;
import it.filiera.list.Combining;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Desk;
import it.filiera.workspace.Workspace;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What everything about lists finds around it. */
record ListDesk(Desk desk, Workspace workspace, OnDuty duty) {

    /** What a list is called in the language of the window. */
    String name(SavedList list) {
        return list.name().in(desk.language().locale());
    }

    boolean isMine(SavedList list) {
        return list.owner() != null && duty.known().map(Officer::id).filter(list.owner()::equals).isPresent();
    }

    /** Whose a new list is; in the background, because it may enter who works here. */
    UUID me() {
        return duty.officer().id();
    }

    Combining combining() {
        return new Combining(workspace.search(), workspace.lists(), workspace.listEditor());
    }

    String by() {
        return duty.name();
    }

    /** Writes, and tells what was written, with its undo; nothing when it stood already. A refusal is told at the edge of the window. */
    void write(Callable<Optional<Committed>> work, Message said) {
        desk.tasks().write(work, written -> written.ifPresent(changeSet -> desk.notices().tell(said, changeSet)), this::refused);
    }

    private void refused(Throwable reason) {
        refused(reason, desk.notices()::refuse);
    }

    void refused(Throwable reason, Consumer<Message> told) {
        if (reason instanceof Refused refused) {
            told.accept(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
