package it.filiera.intake.ui;

import it.filiera.intake.Checks;
import it.filiera.intake.ui.check.CheckModel;
import it.filiera.intake.ui.columns.ColumnsModel;
import it.filiera.intake.ui.done.DoneModel;
import it.filiera.intake.ui.done.DoneState;
import it.filiera.intake.ui.file.FileModel;
import it.filiera.intake.ui.file.FileState;
import it.filiera.intake.ui.match.MatchModel;
import it.filiera.message.Message;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** An import from its file to its report. Outlives the views, so that one can leave it and find it again. FX thread only. */
public final class ImportModel {

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.FILE);
    private final ImportDesk around;
    private final FileModel file;
    private final ColumnsModel columns;
    private final CheckModel check;
    private final MatchModel match;
    private final DoneModel done;

    public ImportModel(ImportDesk around) {
        this.around = around;
        this.file = new FileModel(around);
        this.columns = new ColumnsModel(around);
        this.check = new CheckModel(around);
        this.match = new MatchModel(around);
        this.done = new DoneModel(around);
        file.onTable(() -> step.set(Step.FILE));
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public FileModel file() {
        return file;
    }

    public ColumnsModel columns() {
        return columns;
    }

    public CheckModel check() {
        return check;
    }

    public MatchModel match() {
        return match;
    }

    public DoneModel done() {
        return done;
    }

    /** Begins with these files, one after the other. As long as something was decided about another file they wait: nothing of that is lost. */
    public void open(List<Path> files) {
        begin(FileModel.sources(files));
    }

    /** Begins with a table that was copied, as with files. */
    public void paste(String text) {
        if (!text.isBlank()) {
            begin(List.of(new Source.Copied(around.say("wizard.file.clipboard"), text)));
        }
    }

    private void begin(List<Source> sources) {
        if (sources.isEmpty() || !isUnderWay()) {
            file.read(sources);
        } else {
            file.keep(sources);
            around.desk().notices().tell(Message.of("wizard.file.kept", sources.size(), sources.getFirst().name()));
        }
    }

    private boolean isWritten() {
        return step.get() == Step.IMPORT && done.state().get() instanceof DoneState.Written;
    }

    /** From the first look at the columns of a table until it is written. */
    private boolean isUnderWay() {
        return columns.isAbout(file.state().get().table()) && !isWritten();
    }

    /** Leaves this import behind and goes on to the file that waits, if one does. */
    public void another() {
        if (!(done.state().get() instanceof DoneState.Writing)) {
            file.next();
            step.set(Step.FILE);
        }
    }

    /** Out of the steps: from what is written to another file, else back to the file that is there. */
    public void leave() {
        if (isWritten()) {
            another();
        } else {
            returnTo(Step.FILE);
        }
    }

    /** Goes to the next step, as soon as what it needs is there. */
    public void forward() {
        if (!isBusy()) {
            goForward();
        }
    }

    private boolean isBusy() {
        return columns.busy().get() || check.busy().get() || match.running().get() != null;
    }

    private void goForward() {
        switch (step.get()) {
            case FILE -> toColumns();
            case COLUMNS -> check.begin(table(), columns.mapping(), () -> step.set(Step.CHECK));
            case CHECK -> toDuplicates();
            case DUPLICATES -> toImport();
            case IMPORT -> done.write();
        }
    }

    private void toColumns() {
        if (file.state().get().table() != null) {
            columns.begin(table());
            step.set(Step.COLUMNS);
        }
    }

    private void toDuplicates() {
        check.lend(true);
        match.begin(checks(), found -> {
            check.lend(false);
            if (found) {
                step.set(Step.DUPLICATES);
            }
        });
    }

    private void toImport() {
        Source source = Objects.requireNonNull(file.state().get().source());
        step.set(Step.IMPORT);
        done.begin(source, checks(), match.matches(), match.decisions(), () -> step.set(Step.DUPLICATES));
    }

    /** Whether one can go back to a step; nothing leads back from what is written, as long as it stands. */
    public boolean canReturnTo(Step earlier) {
        boolean over = step.get() == Step.IMPORT && !done.state().get().hasWayBack() || isBusy();
        return earlier.compareTo(step.get()) < 0 && !over;
    }

    /** Goes back to a step; what was done later is kept as long as it still fits. */
    public void returnTo(Step earlier) {
        if (canReturnTo(earlier)) {
            step.set(earlier);
        }
    }

    private Table table() {
        FileState state = file.state().get();
        return Objects.requireNonNull(state.table());
    }

    private Checks checks() {
        return Objects.requireNonNull(check.checks());
    }
}
