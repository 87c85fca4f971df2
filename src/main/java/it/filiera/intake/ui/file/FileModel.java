package it.filiera.intake.ui.file;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.table.Format;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import it.filiera.ui.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/** The file that is imported, as it is understood, and those that wait behind it. FX thread only. */
public final class FileModel {

    private final ImportDesk around;
    private final TableReader reader = new TableReader();
    private final Latest reading;
    private final ReadOnlyObjectWrapper<FileState> state = new ReadOnlyObjectWrapper<>(FileState.NOTHING);

    public FileModel(ImportDesk around) {
        this.around = around;
        this.reading = new Latest(around.desk().tasks());
    }

    public ReadOnlyObjectProperty<FileState> state() {
        return state.getReadOnlyProperty();
    }

    /** Says when another table is there, or none. */
    public Subscription onTable(Runnable changed) {
        return state.subscribe((before, now) -> {
            if (before.table() != now.table() || before.source() != now.source()) {
                changed.run();
            }
        });
    }

    /** Reads the first of these files now, in place of the one that is there; the others wait for their turn. */
    void open(List<Path> files) {
        read(sources(files));
    }

    public static List<Source> sources(List<Path> files) {
        return files.stream().<Source>map(Source.Lying::new).toList();
    }

    /** Keeps these until the one that is there is left, after those that wait already. */
    public void keep(List<Source> sources) {
        state.set(state.get().keeping(sources));
    }

    /** Goes on to the file that waits; back to nothing where none does. */
    public void next() {
        List<Source> waiting = state.get().waiting();
        state.set(FileState.NOTHING);
        read(waiting);
    }

    /** Reads the file once more, in another way. */
    public void readAs(Format format) {
        Source source = state.get().source();
        if (source != null) {
            state.set(state.get().reading(true));
            reading.ask(() -> reader.read(source, format), this::arrived, this::refused);
        }
    }

    /** Reads the first of these now; the others wait for their turn. Without any, nothing happens. */
    public void read(List<Source> sources) {
        if (sources.isEmpty()) {
            return;
        }
        Source first = sources.getFirst();
        List<Source> later = Stream.concat(sources.stream().skip(1), state.get().waiting().stream()).toList();
        state.set(FileState.reading(first, later));
        reading.ask(() -> reader.read(first, reader.detect(first)), this::arrived, this::refused);
    }

    private void arrived(Table table) {
        state.set(state.get().read(table));
    }

    private void refused(Throwable reason) {
        state.set(state.get().reading(false));
        around.refused(reason, said -> state.set(state.get().refused(said)));
    }
}
