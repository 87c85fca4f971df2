package it.filiera.intake.ui.done;

import it.filiera.exchange.RefusedRows;
import it.filiera.intake.Checks;
import it.filiera.intake.Decisions;
import it.filiera.intake.IntakeKnowledge;
import it.filiera.intake.Matched;
import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.ledger.LedgerReader;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.query.Clause;
import it.filiera.query.FilterValue;
import it.filiera.query.QueryPrinter;
import it.filiera.table.Source;
import it.filiera.ui.Job;
import it.filiera.ui.Latest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What an import will do, does and did. FX thread only. */
public final class DoneModel {

    private final ImportDesk around;
    private final Latest planning;
    private final Latest looking;
    private final ReadOnlyObjectWrapper<DoneState> state = new ReadOnlyObjectWrapper<>(new DoneState.Planning());
    private @Nullable Everything everything;

    /** All that was decided. */
    private record Everything(Source source, Checks checks, List<Matched> matches, Decisions decisions) {}

    public DoneModel(ImportDesk around) {
        this.around = around;
        this.planning = new Latest(around.desk().tasks());
        this.looking = new Latest(around.desk().tasks());
    }

    public ReadOnlyObjectProperty<DoneState> state() {
        return state.getReadOnlyProperty();
    }

    /** Finds out what writing would do; {@code failed} is done where that cannot be said. */
    public void begin(Source source, Checks checks, List<Matched> matches, Decisions decisions, Runnable failed) {
        looking.forget();
        everything = new Everything(source, checks, matches, decisions);
        state.set(new DoneState.Planning());
        planning.ask(
                () -> around.intake().plan(source, checks, matches, decisions),
                plan -> state.set(new DoneState.Ready(plan, false)),
                reason -> {
                    failed.run();
                    around.refused(reason, around.desk().notices()::refuse);
                });
    }

    /** Writes it all, or nothing. */
    public void write() {
        Everything all = everything;
        if (all != null && state.get() instanceof DoneState.Ready(var plan, _)) {
            Job job = new Job(Message.of("wizard.done.job", all.source().name()), around.desk().tasks());
            state.set(new DoneState.Writing(plan, job));
            around.desk().tasks().write(job, () -> write(all, job), written -> written(plan, written), reason -> failed(plan, reason));
        }
    }

    private Optional<Report> write(Everything all, Job job) {
        return around.intake().write(all.source(), all.checks(), all.matches(), all.decisions(), around.duty().name(), job::goesOn);
    }

    private void written(Report plan, Optional<Report> report) {
        state.set(report.<DoneState>map(DoneState.Written::new).orElse(new DoneState.Ready(plan, true)));
    }

    private void failed(Report plan, Throwable reason) {
        state.set(new DoneState.Ready(plan, false));
        around.refused(reason, around.desk().notices()::refuse);
    }

    /** Takes the whole import back; why that cannot be is told at the edge of the window. */
    public void undo() {
        if (state.get() instanceof DoneState.Written(var report)) {
            report.changeSet().ifPresent(number -> around.desk().tasks().read(
                    () -> around.workspace().ledger().reader().find(number).orElseThrow(),
                    changeSet -> around.desk().notices().takeBack(changeSet.id())));
        }
    }

    /** Looks whether what was written still stands: it can be taken back, and brought back, from everywhere. */
    public void look() {
        DoneState now = state.get();
        Report report = now.report();
        if (report != null && (now instanceof DoneState.Written || now instanceof DoneState.TakenBack)) {
            report.changeSet().ifPresent(number -> looking.ask(() -> stands(report, number), state::set));
        }
    }

    private DoneState stands(Report report, long number) {
        LedgerReader written = around.workspace().ledger().reader();
        return written.isTakenBack(number) ? new DoneState.TakenBack(report, written.isRemoved(number)) : new DoneState.Written(report);
    }

    /** Asks the writing to stop; nothing of it stays. */
    void stop() {
        if (state.get() instanceof DoneState.Writing(_, var job)) {
            job.stop();
        }
    }

    /** What the import is called: the name of its file. */
    String name() {
        return everything == null ? "" : everything.source().name();
    }

    /** What the rows become, beside organisations. */
    List<Message> contents() {
        return everything == null ? List.of() : Contents.of(everything.checks().mapping());
    }

    boolean hasRefused() {
        Report report = state.get().report();
        return report != null && report.count(RowOutcome.Status.REFUSED) > 0;
    }

    /** The question to the directory that finds those for which the file is a source now. */
    public String query() {
        return QueryPrinter.print(new Clause.Filter(IntakeKnowledge.FILTER, List.of(new FilterValue.Exactly(name())))) + " ";
    }

    /** Writes the rows that were refused into a file, with the reasons. */
    void save(Path file, Messages messages) {
        Everything all = everything;
        Report report = state.get().report();
        if (all != null && report != null) {
            around.desk().tasks().read(
                    () -> new RefusedRows(all.checks(), report, messages).write(file),
                    rows -> around.desk().notices().tell(Message.of("wizard.done.saved", rows, file)),
                    reason -> around.refused(reason, around.desk().notices()::refuse));
        }
    }
}
