package it.filiera.intake.ui.columns;

import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.table.Table;
import it.filiera.ui.Latest;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which column of a table holds what. FX thread only. */
public final class ColumnsModel {

    private final ImportDesk around;
    private final Latest guessing;
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FileColumn>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Assigned> assigned = new ReadOnlyObjectWrapper<>(Assigned.NOTHING);
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);

    private record Guess(List<FileColumn> columns, Mapping mapping) {}

    public ColumnsModel(ImportDesk around) {
        this.around = around;
        this.guessing = new Latest(around.desk().tasks());
    }

    /** Looks at a table, and finds or guesses what its columns hold; a table that is looked at already stays as it is. */
    public void begin(Table read) {
        if (read != table.get()) {
            table.set(read);
            assigned.set(Assigned.NOTHING);
            columns.set(FileColumn.of(read));
            busy.set(true);
            guessing.ask(() -> new Guess(FileColumn.of(read), around.intake().mapping(read)), this::guessed, this::failed);
        }
    }

    private void guessed(Guess guess) {
        busy.set(false);
        assigned.set(Assigned.of(guess.mapping()));
    }

    private void failed(Throwable reason) {
        busy.set(false);
        around.refused(reason, around.desk().notices()::refuse);
    }

    public ReadOnlyObjectProperty<List<FileColumn>> columns() {
        return columns.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Assigned> assigned() {
        return assigned.getReadOnlyProperty();
    }

    /** Whether the columns are still being guessed. */
    public ReadOnlyObjectProperty<Boolean> busy() {
        return busy.getReadOnlyProperty();
    }

    public Mapping mapping() {
        return assigned.get().mapping();
    }

    /** What is missing, in words. */
    List<Message> missing() {
        return Missing.in(assigned.get());
    }

    /** A column goes into a field, beside those it goes into already. */
    public void add(int column, IntakeField field) {
        assigned.set(assigned.get().with(column, field));
    }

    public void remove(int column, IntakeField field) {
        assigned.set(assigned.get().without(column, field));
    }

    void change(int column, IntakeField from, IntakeField to) {
        if (from != to) {
            assigned.set(assigned.get().without(column, from).with(column, to));
        }
    }

    /** The text for all rows, or for those in which the columns of the field are empty. */
    public void constant(IntakeField field, String text) {
        assigned.set(assigned.get().withConstant(field, text));
    }

    void removeConstant(IntakeField field) {
        assigned.set(assigned.get().withoutConstant(field));
    }
}
