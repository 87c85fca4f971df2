package it.filiera.database;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a profile for this process. The operating system gives it back when the process dies, however it dies. */
public final class ProfileLock implements AutoCloseable {

    private final FileChannel channel;

    private ProfileLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the profile, or throws {@link ProfileInUse} at once when another process holds it. */
    public static ProfileLock take(ProfileFolder folder) {
        Path file = folder.path().resolve("filiera.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new ProfileInUse(folder);
            }
            return new ProfileLock(channel);
        } catch (IOException e) {
            throw new Refused(Message.of("profile.read-only", folder.path()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
