package it.filiera.cli;

import it.filiera.directory.DecidedMerges;
import it.filiera.directory.DecidedMerges.State;
import it.filiera.directory.DecidedMerges.Step;
import it.filiera.ledger.Committed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Merges what is decided of the bundled directory, and prints each pair with what became of it. */
final class DecidedRun {

    private final DecidedMerges merges;
    private final Console console;
    private final boolean json;

    DecidedRun(DecidedMerges merges, Console console, boolean json) {
        this.merges = merges;
        this.console = console;
        this.json = json;
    }

    /** {@code by} signs what is written; without anybody nothing is. */
    void run(@Nullable String by) {
        List<Step> steps = merges.steps();
        steps.forEach(step -> print(step, by == null || step.state() != State.OPEN ? null : merges.merge(step, by).changeSet()));
        if (!json) {
            long open = steps.stream().filter(step -> step.state() == State.OPEN).count();
            console.note(by == null ? "decided.cli-would" : "decided.cli-done", open, steps.size());
        }
    }

    private void print(Step step, @Nullable Committed done) {
        console.result(json ? object(step, done).toString() : line(step));
    }

    private String line(Step step) {
        return "%-8s  %s > %s  %s".formatted(
                status(step), step.pair().absorbed(), step.pair().survivor(), console.messages().say(step.pair().reason()));
    }

    private static JsonLine object(Step step, @Nullable Committed done) {
        return new JsonLine()
                .with("survivor", step.pair().survivor())
                .with("absorbed", step.pair().absorbed())
                .with("status", status(step))
                .with("changeSet", done == null ? null : done.id())
                .with("number", done == null ? null : done.number())
                .with("why", step.pair().why());
    }

    /** What is open was merged, or would be. */
    private static String status(Step step) {
        return switch (step.state()) {
            case OPEN -> "merged";
            case ALREADY -> "already";
            case DISTINCT -> "distinct";
            case MISSING -> "missing";
        };
    }
}
