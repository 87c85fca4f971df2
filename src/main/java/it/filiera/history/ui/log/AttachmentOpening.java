package it.filiera.history.ui.log;

import it.filiera.history.Attachment;
import it.filiera.history.Attachments;
import it.filiera.message.Refused;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import java.nio.file.Path;

/** Opens the files of interactions with the programs of the operating system, after asking. FX thread only. */
public final class AttachmentOpening {

    private final Attachments attachments;
    private final Desk desk;
    private final Links links;

    public AttachmentOpening(Attachments attachments, Desk desk, Links links) {
        this.attachments = attachments;
        this.desk = desk;
        this.links = links;
    }

    /** Asks first: what others made is shown by a program that is not ours. */
    public void open(Attachment attachment) {
        desk.overlay().show(new OpenFileController(desk, attachment, () -> show(attachment)));
    }

    private void show(Attachment attachment) {
        desk.tasks().read(() -> attachments.copyToOpen(attachment), this::handOver, this::refuse);
    }

    private void handOver(Path copy) {
        links.open(copy.toUri().toString());
    }

    private void refuse(Throwable reason) {
        if (reason instanceof Refused refused) {
            desk.notices().refuse(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
