package it.filiera.intake.ui.columns;

import it.filiera.intake.Intake;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import it.filiera.intake.MappingText;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.table.Table;
import it.filiera.ui.Latest;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

    private final ReadOnlyObjectWrapper<@Nullable String> known = new ReadOnlyObjectWrapper<>();

    /** {@code known} is what the mapping was saved as; null for one that was guessed. */
    private record Guess(Mapping mapping, @Nullable String known) {}

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
            known.set(null);
            guessing.ask(() -> guess(read), this::guessed, this::failed);
        }
    }

    /** Whether it is this table that is looked at; never where there is none. */
    public boolean isAbout(@Nullable Table other) {
        return other != null && other == table.get();
    }

    private Guess guess(Table read) {
        Intake intake = around.intake();
        return new Guess(intake.mapping(read), intake.mappings().forTable(read).map(MappingText::name).orElse(null));
    }

    private void guessed(Guess guess) {
        busy.set(false);
        known.set(guess.known());
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

    /** The name of the saved mapping that the columns were recognised by; null where they were guessed. */
    ReadOnlyObjectProperty<@Nullable String> known() {
        return known.getReadOnlyProperty();
    }

    /** Saves the mapping, so that such columns are recognised next time. */
    void save(String name, Runnable done, Consumer<Message> refused) {
        Table shown = Objects.requireNonNull(table.get());
        Mapping chosen = mapping();
        around.desk().tasks().write(() -> around.intake().mappings().save(name, chosen, shown, around.duty().name()), written -> {
            done.run();
            known.set(name.strip());
            Message said = Message.of("wizard.columns.saved", name.strip());
            written.ifPresentOrElse(
                    changeSet -> around.desk().notices().tell(said, changeSet), () -> around.desk().notices().tell(said));
        }, reason -> around.refused(reason, refused));
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
