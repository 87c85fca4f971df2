package it.filiera.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/**
 * Sees which threads enter H2 or Lucene, from now on. The flight recorder of the JVM traces the methods at their entrances, so that the
 * program itself needs nothing for it.
 */
public final class Watcher implements AutoCloseable {

    private static final String ENTRANCES = "org.h2.jdbc.JdbcConnection;org.h2.jdbc.JdbcPreparedStatement;org.h2.jdbc.JdbcStatement;"
            + "org.apache.lucene.search.IndexSearcher;org.apache.lucene.index.DirectoryReader;org.apache.lucene.index.IndexWriter";
    private static final String FX_THREAD = "JavaFX Application Thread";

    private final Recording recording = new Recording();

    public Watcher() {
        recording.enable("jdk.MethodTrace").with("filter", ENTRANCES).withStackTrace();
        recording.start();
    }

    /** Ends the watch: what the FX thread entered. */
    public List<String> trespasses() throws IOException {
        return entered(true);
    }

    /** Ends the watch: what other threads entered. A watch that saw nothing at all proves nothing. */
    public List<String> visits() throws IOException {
        return entered(false);
    }

    private List<String> entered(boolean byScreen) throws IOException {
        Path file = Files.createTempFile("filiera-watch", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                    .filter(event -> FX_THREAD.equals(event.getThread().getJavaName()) == byScreen)
                    .map(Watcher::method)
                    .distinct()
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    private static String method(RecordedEvent event) {
        RecordedMethod method = event.getValue("method");
        return method.getType().getName() + "." + method.getName();
    }

    @Override
    public void close() {
        recording.close();
    }
}
