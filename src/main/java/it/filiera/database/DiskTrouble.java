package it.filiera.database;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what the disk said in what the libraries made of it. */
public final class DiskTrouble {

    private static final int DEEPEST = 20;

    private DiskTrouble() {}

    /** The first {@link IOException} among an exception's causes, such as a full disk; a file that ends too early is no trouble of the disk. */
    public static Optional<IOException> in(Throwable exception) {
        return Stream.<@Nullable Throwable>iterate(exception, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(DEEPEST)
                .filter(cause -> cause instanceof IOException && !(cause instanceof EOFException))
                .map(IOException.class::cast)
                .findFirst();
    }
}
