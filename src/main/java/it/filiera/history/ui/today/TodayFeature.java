package it.filiera.history.ui.today;

import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Icon;
import it.filiera.ui.Minutes;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;

/** Brings into the window what is to be done. */
public final class TodayFeature implements Feature {

    private final Desk desk;
    private final Minutes minutes;
    private final TodayModel model;
    private final MineModel mine;
    private final SilenceModel silence;
    private final FollowUpWork work;
    private final Subscription changes;

    /** Days begin and end in the zone of this computer. {@code silence} knows whom on lists nobody spoke to. */
    public TodayFeature(Workspace workspace, OnDuty duty, Changes changes, Desk desk, FileDialogs files, Silence silence) {
        this.desk = desk;
        Clock clock = Clock.systemDefaultZone();
        this.minutes = new Minutes(clock, desk.tasks());
        DayReader reader = new DayReader(workspace, duty);
        this.model = new TodayModel(reader, desk.tasks(), minutes.now());
        this.mine = new MineModel(reader, desk.tasks(), minutes.now());
        this.silence = new SilenceModel(silence, duty, desk.tasks(), desk.settings());
        CalendarFile calendar = new CalendarFile(workspace, duty, desk, files, clock);
        this.work = new FollowUpWork(desk, model, new Doing(workspace, duty, desk), new KnownWhom(workspace, duty, clock), calendar);
        this.changes = changes.last().subscribe(_ -> mine.refresh()).and(changes.whileAt(Target.Today.class, desk.navigator(), this::refresh));
    }

    private void refresh() {
        minutes.look();
        model.refresh();
        silence.refresh();
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("today.title"), Icon.TODAY, new Target.Today(), () -> {}, mine.waiting()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return target instanceof Target.Today ? Optional.of(today()) : Optional.empty();
    }

    private TodayController today() {
        refresh();
        List<Aside> asides = new ArrayList<>(List.of(new AgendaController(desk, model), new PromisesController(desk, model, work)));
        if (silence.isKept()) {
            asides.add(new SilenceController(desk, silence));
        }
        return new TodayController(desk, model, work, asides);
    }

    @Override
    public List<Action> actions() {
        return List.of(
                new Action("today.go", Icon.TODAY, "Shortcut+T", () -> desk.navigator().go(new Target.Today())),
                new Action("today.new", Icon.ADD, "Shortcut+Shift+F", work::add));
    }

    @Override
    public List<StatusItem> status() {
        return List.of(new StatusItem(Icon.TODAY, mine.status(), StatusItem.Side.LEFT));
    }

    @Override
    public void close() {
        minutes.close();
        changes.unsubscribe();
    }
}
