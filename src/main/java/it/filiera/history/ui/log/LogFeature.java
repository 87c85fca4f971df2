package it.filiera.history.ui.log;

import it.filiera.officer.OnDuty;
import it.filiera.profile.Logging;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Brings the quick log into the window: Ctrl+L anywhere. */
public final class LogFeature implements Feature, Logging {

    private final Desk desk;
    private final Logbook book;

    /** {@code clock} is in the time zone of whoever sits here. */
    public LogFeature(Workspace workspace, OnDuty duty, Desk desk, FileDialogs dialogs, Clock clock) {
        this.desk = desk;
        this.book = new Logbook(workspace, duty, desk, dialogs, clock);
    }

    @Override
    public Optional<Screen> open(Target target) {
        return Optional.empty();
    }

    @Override
    public List<Action> actions() {
        return List.of(logging());
    }

    @Override
    public Optional<Action> foremost() {
        return Optional.of(logging());
    }

    private Action logging() {
        return new Action("log.action", Icon.LOG, "Shortcut+L", () -> log(desk.navigator().subject()));
    }

    @Override
    public List<StatusItem> status() {
        return List.of(new StatusItem(Icon.DRAFT, book.waiting(), StatusItem.Side.RIGHT));
    }

    @Override
    public void log(Subject subject) {
        book.log(subject);
    }

    @Override
    public void correct(UUID interaction) {
        book.correct(interaction);
    }
}
