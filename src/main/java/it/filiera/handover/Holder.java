package it.filiera.handover;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.OptionalInt;

/** The process that holds a profile, seen from another one. */
public final class Holder {

    private final ProfileFolder folder;

    public Holder(ProfileFolder folder) {
        this.folder = folder;
    }

    /**
     * Has it do what is asked and passes on what it says, as it says it; gives the exit code. Empty when there is no such process, or none
     * that understands.
     *
     * @throws Refused when it ended before it had answered
     */
    public OptionalInt ask(Request request, PrintWriter results, PrintWriter notes) {
        try (SocketChannel channel = SocketChannel.open(new SocketPlace(folder).address())) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(channel));
            return in.readInt() == Reply.GREETING ? OptionalInt.of(handOver(request, channel, in, results, notes)) : OptionalInt.empty();
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    private int handOver(Request request, SocketChannel channel, DataInputStream in, PrintWriter results, PrintWriter notes) {
        try {
            request.write(new DataOutputStream(Channels.newOutputStream(channel)));
            return Reply.pass(in, results, notes);
        } catch (IOException e) {
            throw new Refused(Message.of("handover.broken", folder.path()), e);
        }
    }
}
