package it.filiera.intake.ui;

import it.filiera.officer.OnDuty;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Brings the import into the window. */
public final class IntakeFeature implements Feature {

    private final ImportDesk around;
    private final ImportModel model;
    private final Consumer<String> ask;

    /** {@code ask} asks the directory something and goes there. */
    public IntakeFeature(Workspace workspace, OnDuty duty, Desk desk, FileDialogs files, Consumer<String> ask) {
        this.around = new ImportDesk(desk, workspace, duty, files);
        this.model = new ImportModel(around);
        this.ask = ask;
    }

    @Override
    public Optional<Screen> open(Target target) {
        return target instanceof Target.Import ? Optional.of(new ImportController(around, model, ask)) : Optional.empty();
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(Stream.of(new Action("wizard.action", Icon.IMPORT, "Shortcut+Shift+I", this::go)), ofCheck()).toList();
    }

    /** What the keys mean while rows are looked at: there is more to take back than what was written. */
    private Stream<Action> ofCheck() {
        boolean checking = around.desk().navigator().current().get() instanceof Target.Import && model.step().get() == Step.CHECK;
        return checking
                ? Stream.of(
                        new Action("wizard.check.next", Icon.REPAIRED, "F8", model.check()::next),
                        new Action("wizard.check.undo", Icon.UNDO, "Shortcut+Z", model.check()::undo))
                : Stream.empty();
    }

    private void go() {
        around.desk().navigator().go(new Target.Import());
    }
}
