package it.filiera.handover;

import it.filiera.database.ProfileFolder;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the socket of a profile is: in a folder within the profile that only its user can enter. Operating systems allow such an address
 * about 100 bytes; for a longer one the socket is in a private temporary folder, and a note in the profile says where.
 */
final class SocketPlace {

    private static final int LONGEST = 100;
    private static final String NAME = "socket";

    private final Path room;
    private final Path note;

    SocketPlace(ProfileFolder folder) {
        room = folder.path().resolve("window");
        note = room.resolve("elsewhere");
    }

    /** The address that callers use. */
    UnixDomainSocketAddress address() throws IOException {
        return UnixDomainSocketAddress.of(socket());
    }

    private Path socket() throws IOException {
        return Files.exists(note) ? Path.of(Files.readString(note)).resolve(NAME) : room.resolve(NAME);
    }

    /** A fresh address for the process that holds the profile; what a killed one left is removed. */
    UnixDomainSocketAddress prepare() throws IOException {
        Files.createDirectories(room);
        close(room);
        clear();
        if (bytes(room.resolve(NAME)) > LONGEST) {
            Files.writeString(note, Files.createTempDirectory(temporary(), "filiera-" + shortName()).toString());
        }
        if (bytes(socket()) > LONGEST) {
            throw new IOException("No address short enough for a socket");
        }
        return address();
    }

    /** Takes the address away again. */
    void clear() throws IOException {
        Path socket = socket();
        Files.deleteIfExists(socket);
        if (Files.deleteIfExists(note)) {
            Files.deleteIfExists(Objects.requireNonNull(socket.getParent()));
        }
    }

    /** Nobody else may enter. Where there are no such permissions, the profile is in the user's own folder. */
    private static void close(Path folder) throws IOException {
        if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Path temporary() {
        return Stream.of(System.getProperty("java.io.tmpdir"), "/tmp")
                .map(Path::of)
                .filter(Files::isWritable)
                .findFirst()
                .orElseGet(() -> Path.of(""));
    }

    private String shortName() {
        return HexFormat.of().toHexDigits(room.toString().hashCode()) + "-";
    }

    private static int bytes(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
