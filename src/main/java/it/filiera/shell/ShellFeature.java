package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import it.filiera.ui.UndoStack;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the window itself can do, and its settings. */
final class ShellFeature implements Feature {

    private final Desk desk;
    private final ShellModel model;
    private final Links outside;

    /** {@code outside} opens addresses with what the operating system has for them. */
    ShellFeature(Desk desk, ShellModel model, Links outside) {
        this.desk = desk;
        this.model = model;
        this.outside = outside;
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("shell.settings"), Icon.SETTINGS, new Target.Settings()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return target instanceof Target.Settings ? Optional.of(new SettingsController(desk, outside, model.worker())) : Optional.empty();
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action("shell.find", Icon.SEARCH, "Shortcut+K", this::openPalette),
                new Action("shell.keys", Icon.HELP, "F1", () -> desk.overlay().show(new KeysController(desk, model.groups()))),
                new Action("shell.undo", Icon.UNDO, "Shortcut+Z", this::undo),
                new Action("shell.redo", Icon.REDO, "Shortcut+Shift+Z", this::redo),
                new Action("shell.back", Icon.BACK, "Alt+Left", desk.navigator()::back),
                new Action("shell.forward", Icon.FORWARD, "Alt+Right", desk.navigator()::forward),
                new Action("shell.open-settings", Icon.SETTINGS, "Shortcut+Comma", () -> desk.navigator().go(new Target.Settings())),
                new Action("shell.larger", Icon.TEXT_SIZE, "Shortcut+Plus", () -> desk.theme().enlarge(1)),
                new Action("shell.smaller", Icon.TEXT_SIZE, "Shortcut+Minus", () -> desk.theme().enlarge(-1)),
                new Action("shell.normal-size", Icon.TEXT_SIZE, "Shortcut+0", () -> desk.theme().textSize().set(Theme.SMALLEST)),
                new Action("shell.light", Icon.THEME, () -> desk.theme().choose(Theme.Shade.LIGHT)),
                new Action("shell.dark", Icon.THEME, () -> desk.theme().choose(Theme.Shade.DARK)),
                new Action("shell.english", Icon.LANGUAGE, () -> desk.language().choose(Locale.ENGLISH)),
                new Action("shell.italian", Icon.LANGUAGE, () -> desk.language().choose(Locale.ITALIAN)));
    }

    private void openPalette() {
        desk.overlay().show(new PaletteController(desk, new PaletteModel(desk, model)));
    }

    private void undo() {
        UndoStack stack = model.undo().get();
        if (stack != null) {
            stack.undo();
        }
    }

    private void redo() {
        UndoStack stack = model.undo().get();
        if (stack != null) {
            stack.redo();
        }
    }
}
