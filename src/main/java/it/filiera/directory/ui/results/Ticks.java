package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.DirectoryModel;
import it.filiera.query.Query;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ticks organisations: one, a stretch of rows, or the whole result. They stay ticked when a later query hides them. FX thread only. */
final class Ticks {

    /** How much of the result is ticked. */
    enum Share {
        NONE,
        SOME,
        ALL
    }

    private final DirectoryModel model;
    private final Directory directory;
    private final Latest all;
    private @Nullable UUID anchor;

    Ticks(DirectoryModel model, Directory directory, Tasks tasks) {
        this.model = model;
        this.directory = directory;
        this.all = new Latest(tasks);
    }

    void toggle(UUID id) {
        anchor = id;
        if (model.ticked().get().contains(id)) {
            model.untick(List.of(id));
        } else {
            model.tick(List.of(id));
        }
    }

    /** Ticks the rows from the last one ticked, or the one selected, to this one, and selects it. */
    void extendTo(UUID id) {
        List<UUID> rows = model.answer().get().rows().stream().map(Row::id).toList();
        int from = rows.indexOf(anchor == null || !rows.contains(anchor) ? model.selected().get() : anchor);
        int to = rows.indexOf(id);
        if (from < 0 || to < 0) {
            return;
        }
        anchor = rows.get(from);
        model.tick(rows.subList(Math.min(from, to), Math.max(from, to) + 1));
        model.selected().set(id);
    }

    /** Ticks everything that matches, also what no page shows. */
    void tickAll() {
        Query asked = model.query().get();
        all.ask(() -> directory.ids(asked), model::tick);
    }

    void clear() {
        all.forget();
        anchor = null;
        model.untick(model.ticked().get());
    }

    /** How much of the rows so far is ticked. */
    Share share() {
        List<Row> rows = model.answer().get().rows();
        long ticked = rows.stream().filter(row -> model.ticked().get().contains(row.id())).count();
        if (ticked == 0) {
            return Share.NONE;
        }
        return ticked == rows.size() ? Share.ALL : Share.SOME;
    }
}
