package it.filiera.intake.ui.done;

import it.filiera.intake.Report;
import it.filiera.ui.Job;
import org.jspecify.annotations.Nullable;

/** How far the writing is. */
public sealed interface DoneState {

    /** What writing would do is being found out. */
    record Planning() implements DoneState {}

    /** Nothing is written yet. {@code stopped}: because somebody stopped it. */
    record Ready(Report plan, boolean stopped) implements DoneState {}

    record Writing(Report plan, Job job) implements DoneState {}

    record Written(Report report) implements DoneState {}

    /** It was written, and somebody took it back. {@code whole}: a partial undo leaves what was used or changed since. */
    record TakenBack(Report report, boolean whole) implements DoneState {}

    /** Whether nothing of it is written, nor about to be, so that one can decide otherwise. */
    default boolean hasWayBack() {
        return this instanceof Ready || this instanceof TakenBack;
    }

    /** The report of what is or would be written; null before it is known. */
    default @Nullable Report report() {
        return switch (this) {
            case Planning _ -> null;
            case Ready(var plan, _) -> plan;
            case Writing(var plan, _) -> plan;
            case Written(var report) -> report;
            case TakenBack(var report, _) -> report;
        };
    }
}
