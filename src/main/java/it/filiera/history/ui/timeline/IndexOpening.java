package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionSearch;
import it.filiera.message.Message;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Opens the index of interactions when something needs it, as a job that the status bar shows: with millions of them it is built for
 * minutes, and nothing else may wait for it. FX thread only.
 */
final class IndexOpening {

    private final InteractionSearch search;
    private final Tasks tasks;
    private final List<Runnable> waiting = new ArrayList<>();

    IndexOpening(InteractionSearch search, Tasks tasks) {
        this.search = search;
        this.tasks = tasks;
    }

    /** Does something as soon as the index answers; at once when it does. */
    void whenOpen(Runnable work) {
        if (search.isOpen()) {
            work.run();
            return;
        }
        waiting.add(work);
        if (waiting.size() == 1) {
            tasks.run(new Job(Message.of("timeline.indexing"), tasks), this::open, this::opened);
        }
    }

    /** What went wrong; empty when it is open. */
    private Optional<RuntimeException> open() {
        try {
            search.open();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }

    /** Nobody waits for ever: after a failure the next who asks tries again. */
    private void opened(Optional<RuntimeException> failure) {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        failure.ifPresentOrElse(tasks::fail, () -> now.forEach(Runnable::run));
    }
}
