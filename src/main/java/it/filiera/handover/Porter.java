package it.filiera.handover;

import it.filiera.database.ProfileFolder;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what other processes of the same user ask of the one that holds the profile; several at a time. Only for who holds the
 * profile's lock: whatever stood at its address before is removed.
 */
public final class Porter implements AutoCloseable {

    /** Does what a caller asks, in a thread of that caller, and gives the exit code. */
    public interface Service {
        int serve(Request request, PrintWriter results, PrintWriter notes);
    }

    private static final Logger LOG = LoggerFactory.getLogger(Porter.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final SocketPlace place;
    private final ServerSocketChannel door;
    private final Service service;
    private final Set<SocketChannel> silent = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("command-", 1).factory());

    private Porter(SocketPlace place, ServerSocketChannel door, Service service) {
        this.place = place;
        this.door = door;
        this.service = service;
    }

    /** Opens the door; empty where no socket can be made, then commands hear that the profile is in use. */
    public static Optional<Porter> open(ProfileFolder folder, Service service) {
        SocketPlace place = new SocketPlace(folder);
        try {
            ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                door.bind(place.prepare());
            } catch (IOException | RuntimeException e) {
                door.close();
                throw e;
            }
            Porter porter = new Porter(place, door, service);
            porter.threads.execute(porter::listen);
            return Optional.of(porter);
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("Commands cannot be handed over", e);
            return Optional.empty();
        }
    }

    private void listen() {
        try {
            while (true) {
                SocketChannel caller = door.accept();
                threads.execute(() -> receive(caller));
            }
        } catch (IOException e) {
            if (door.isOpen()) {
                LOG.warn("No further command can be handed over", e);
            }
        }
    }

    private void receive(SocketChannel caller) {
        try (caller) {
            silent.add(caller);
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)));
            out.writeInt(Reply.GREETING);
            out.flush();
            Request request = Request.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(caller))));
            silent.remove(caller);
            answer(request, new Reply(out));
        } catch (IOException e) {
            LOG.debug("Caller without a request", e);
        } finally {
            silent.remove(caller);
        }
    }

    private void answer(Request request, Reply reply) {
        PrintWriter results = reply.results();
        PrintWriter notes = reply.notes();
        int code = service.serve(request, results, notes);
        results.flush();
        notes.flush();
        reply.end(code);
    }

    /** Lets nobody in any more and waits for the commands that run. */
    @Override
    public void close() {
        try {
            door.close();
            place.clear();
            for (SocketChannel caller : silent) {
                caller.close();
            }
        } catch (IOException e) {
            LOG.warn("Closing", e);
        }
        threads.shutdown();
        try {
            threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
