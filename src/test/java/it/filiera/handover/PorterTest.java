package it.filiera.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.database.ProfileFolder;
import it.filiera.message.Refused;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two processes can rely on when one asks the other; here both are in this one. */
class PorterTest {

    private static final Caller ANNA = new Caller(Path.of("/somewhere/else"), "it", "anna");

    @TempDir
    Path temporary;

    private ProfileFolder folder = new ProfileFolder(Path.of("x"));
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Request> asked = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void chooseTheFolder() {
        folder = new ProfileFolder(temporary);
    }

    private Porter open(Porter.Service service) {
        return Porter.open(folder, service).orElseThrow();
    }

    private int remember(Request request, PrintWriter results, PrintWriter notes) {
        asked.add(request);
        results.println("a result, à la carte \uD83D\uDE97");
        notes.println("a note");
        return 7;
    }

    private OptionalInt ask(String... arguments) {
        return new Holder(folder)
                .ask(new Request(ANNA, List.of(arguments)), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void whatIsAskedArrivesAndWhatIsSaidComesBack() {
        try (Porter porter = open(this::remember)) {
            assertThat(ask("search", "", "pressofusione à \uD83D\uDE97")).hasValue(7);
        }

        assertThat(asked).containsExactly(new Request(ANNA, List.of("search", "", "pressofusione à \uD83D\uDE97")));
        assertThat(out).hasToString("a result, à la carte \uD83D\uDE97" + System.lineSeparator());
        assertThat(err).hasToString("a note" + System.lineSeparator());
    }

    @Test
    void onlyThisUserCanReachTheSocket() throws IOException {
        try (Porter porter = open(this::remember)) {
            Path socket = new SocketPlace(folder).address().getPath();
            Path room = socket.getParent();

            assertThat(Files.exists(socket)).isTrue();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room))).isEqualTo("rwx------");
        }
    }

    @Test
    void aFolderThatWasOpenToOthersIsClosedToThem() throws IOException {
        Path room = Files.createDirectories(temporary.resolve("window"));
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxrwxrwx"));

        try (Porter porter = open(this::remember)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(room))).isEqualTo("rwx------");
        }
    }

    @Test
    void aPathTooLongForASocketHasItElsewhereInAPrivateFolder() throws IOException {
        folder = new ProfileFolder(Files.createDirectories(temporary.resolve("a-long-name".repeat(10))));

        Path elsewhere;
        try (Porter porter = open(this::remember)) {
            elsewhere = new SocketPlace(folder).address().getPath().getParent();
            assertThat(ask("show")).hasValue(7);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere))).isEqualTo("rwx------");
        }
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsNoHindrance() throws IOException {
        Files.createDirectories(temporary.resolve("window"));
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(temporary.resolve("window").resolve("socket")));
        }

        assertThat(ask("show")).isEmpty();
        try (Porter porter = open(this::remember)) {
            assertThat(ask("show")).hasValue(7);
        }
    }

    @Test
    void nobodyIsLetInAfterwards() {
        open(this::remember).close();

        assertThat(ask("show")).isEmpty();
        assertThat(temporary.resolve("window")).isEmptyDirectory();
    }

    @Test
    void severalAreServedAtATime() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        Porter.Service waitForEachOther = (request, results, notes) -> {
            both.countDown();
            return await(both) ? 0 : 1;
        };

        try (Porter porter = open(waitForEachOther)) {
            Thread other = Thread.ofPlatform().start(() -> ask("one"));
            assertThat(ask("two")).hasValue(0);
            other.join();
        }
    }

    @Test
    void whatIsSaidComesWhileTheCommandStillRuns() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Porter.Service slow = (request, results, notes) -> {
            notes.println("at work");
            return await(seen) ? 0 : 1;
        };

        try (Porter porter = open(slow)) {
            Thread caller = Thread.ofPlatform().start(() -> assertThat(ask("one")).hasValue(0));
            Awaitility.await().until(() -> err.toString().contains("at work"));
            seen.countDown();
            caller.join();
        }
    }

    @Test
    void aCallerThatGoesAwayEndsNothing() throws IOException {
        CountDownLatch gone = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Porter.Service persistent = (request, results, notes) -> {
            await(gone);
            for (int i = 0; i < 1000; i++) {
                results.println("a result that nobody reads");
            }
            done.countDown();
            return 0;
        };

        try (Porter porter = open(persistent)) {
            try (SocketChannel channel = SocketChannel.open(new SocketPlace(folder).address())) {
                new DataInputStream(Channels.newInputStream(channel)).readInt();
                new Request(ANNA, List.of("export"))
                        .write(new DataOutputStream(Channels.newOutputStream(channel)));
            }
            gone.countDown();
            assertThat(await(done)).isTrue();
            assertThat(porter).isNotNull();
        }
    }

    @Test
    void aProcessThatEndsBeforeItsAnswerIsSaid() {
        Porter.Service failing = (request, results, notes) -> {
            throw new IllegalStateException("as if the process had ended");
        };

        try (Porter porter = open(failing)) {
            assertThatThrownBy(() -> ask("show")).isInstanceOf(Refused.class).hasMessage("handover.broken");
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
