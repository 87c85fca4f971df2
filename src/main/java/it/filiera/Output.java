package it.filiera;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output in UTF-8, which remembers what a {@link PrintWriter} would swallow: that it could not be written. */
final class Output extends FilterOutputStream {

    private @Nullable IOException trouble;

    Output(FileDescriptor stream) {
        super(new FileOutputStream(stream));
    }

    PrintWriter writer() {
        return new PrintWriter(this, false, StandardCharsets.UTF_8);
    }

    /** Why not everything was written. A reader that went away, such as {@code head}, is no trouble. */
    Optional<IOException> trouble() {
        return Optional.ofNullable(trouble).filter(e -> !"Broken pipe".equals(e.getMessage()));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = e;
            throw e;
        }
    }
}
