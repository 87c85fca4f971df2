package it.filiera.intake.ui;

import it.filiera.data.DataPart;
import it.filiera.intake.ui.check.CheckModel;
import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The import as a part of the Data screen. */
public final class ImportPart implements DataPart {

    private static final String CODE = "import";
    private static final Target HERE = new Target.Data(CODE);

    private final ImportDesk around;
    private final ImportModel model;
    private final Consumer<String> ask;
    private final ObservableValue<Boolean> alone;
    private final Subscription following;
    private @Nullable ImportController screen;

    /** {@code ask} asks the directory something and goes there. */
    public ImportPart(Workspace workspace, OnDuty duty, Desk desk, FileDialogs files, Changes changes, Consumer<String> ask) {
        this.around = new ImportDesk(desk, workspace, duty, files);
        this.model = new ImportModel(around);
        this.ask = ask;
        this.alone = model.step().map(step -> step != Step.FILE);
        this.following = changes.last().subscribe((_, _) -> model.done().look());
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Icon icon() {
        return Icon.IMPORT;
    }

    @Override
    public Message title() {
        return Message.of("wizard.title");
    }

    @Override
    public ObservableValue<Boolean> alone() {
        return alone;
    }

    /** From the report in sight to another file: nothing of what was written is lost. Whoever comes from elsewhere finds it again. */
    @Override
    public void begin() {
        ImportController shown = screen;
        if (shown != null && shown.root().getScene() != null && model.step().get() == Step.IMPORT) {
            model.leave();
        }
    }

    @Override
    public Screen open() {
        ImportController shown = new ImportController(around, model, ask);
        screen = shown;
        return shown;
    }

    /** Shows the import and reads these files into it, one after the other. */
    @Override
    public boolean drop(List<Path> files) {
        go();
        model.open(files);
        return true;
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(Stream.of(new Action("wizard.action", Icon.IMPORT, "Shortcut+Shift+I", this::anew)), ofCheck()).toList();
    }

    /** What keys mean while rows are looked at: what is taken back there was never written. */
    private Stream<Action> ofCheck() {
        ImportController shown = screen;
        CheckModel check = model.check();
        return shown != null && shown.root().getScene() != null && model.step().get() == Step.CHECK
                ? Stream.of(
                        new Action("wizard.check.next", Icon.REPAIRED, "F8", () -> next(shown)),
                        new Action("wizard.check.undo", Icon.UNDO, "Shortcut+Z", check::undo))
                : Stream.empty();
    }

    /** And there the keys are understood at once. */
    private void next(ImportController shown) {
        model.check().next();
        shown.focus();
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void anew() {
        begin();
        go();
    }

    private void go() {
        around.desk().navigator().go(HERE);
    }
}
