package it.filiera.intake.ui;

import it.filiera.intake.Intake;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.workspace.Workspace;
import java.util.function.Consumer;

/** What every step of an import finds around it. */
public record ImportDesk(Desk desk, Workspace workspace, OnDuty duty, FileDialogs files) {

    /** For the background. */
    public Intake intake() {
        return workspace.intake();
    }

    public String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    public String say(Message message) {
        return desk.language().say(message);
    }

    /** Tells why something was refused; what nobody refused is a failure of ours. */
    public void refused(Throwable reason, Consumer<Message> told) {
        if (reason instanceof Refused refused) {
            told.accept(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
