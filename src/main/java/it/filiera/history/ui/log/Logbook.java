package it.filiera.history.ui.log;

import it.filiera.history.ContactGuard.Crowd;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionEditor;
import it.filiera.history.InteractionKind;
import it.filiera.history.when.Moment;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.profile.Logging;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Icon;
import it.filiera.ui.Latest;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** Opens forms, keeps them as drafts, has them saved. One form is in hand at a time. FX thread only. */
final class Logbook implements Logging, LogWork {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private final Workspace workspace;
    private final OnDuty duty;
    private final Desk desk;
    private final FileDialogs dialogs;
    private final Clock clock;
    private final Known known;
    private final DraftShelf shelf;
    private final Saving saving;
    private final Latest guarding;
    private @Nullable LogForm open;

    Logbook(Workspace workspace, OnDuty duty, Desk desk, FileDialogs dialogs, Clock clock) {
        this.workspace = workspace;
        this.duty = duty;
        this.desk = desk;
        this.dialogs = dialogs;
        this.clock = clock;
        this.known = new Known(workspace, duty, clock);
        Drafts drafts = new Drafts(desk.settings().folder().resolve("drafts"));
        this.shelf = new DraftShelf(drafts, desk.tasks(), desk.notices(), clock, workspace.interactions()::standing);
        this.saving = new Saving(workspace, duty, desk, shelf, this::refused);
        this.guarding = new Latest(desk.tasks());
    }

    /** How many wait to be saved; null while none does. */
    ReadOnlyObjectProperty<@Nullable Message> waiting() {
        return saving.told();
    }

    @Override
    public void log(Subject subject) {
        Instant now = clock.instant();
        desk.tasks().read(() -> known.seed(subject, now.atZone(clock.getZone()).toLocalDate()), seed -> {
            LogForm form = form(InteractionEditor.fresh(), now, null);
            form.who().chosen().setAll(seed.who());
            form.initiative().chosen().setAll(seed.initiative());
            form.zone().chosen().setAll(seed.zone());
            form.officers().chosen().setAll(seed.officers());
            form.when().set(now(form));
            show(form, form.draft());
        });
    }

    /** Goes on with the draft of this correction where there is one. */
    @Override
    public void correct(UUID interaction) {
        shelf.offered().stream()
                .filter(kept -> interaction.equals(kept.draft().corrects()))
                .findFirst()
                .ifPresentOrElse(this::resume, () -> correctAnew(interaction));
    }

    private void correctAnew(UUID interaction) {
        desk.tasks().read(() -> noted(interaction), noted -> {
            Draft draft = Corrected.of(noted, clock.instant(), clock.getZone());
            show(filled(draft), draft);
        });
    }

    private Interaction noted(UUID interaction) {
        return workspace.interactions().find(interaction).orElseThrow(() -> new Refused("interaction.gone"));
    }

    /** The moment in which the form was opened, as somebody would type it. */
    private String now(LogForm form) {
        return desk.say("log.today", MINUTE.format(form.opened().atZone(new Reading(form.draft(), clock.getZone()).zone())));
    }

    private LogForm form(UUID id, Instant opened, @Nullable UUID corrects) {
        return new LogForm(desk.tasks(), known.finders(), id, opened, corrects);
    }

    private LogForm filled(Draft draft) {
        LogForm form = form(draft.id(), Instant.ofEpochMilli(draft.opened()), draft.corrects());
        form.fill(draft);
        UUID corrected = draft.corrects();
        if (corrected != null) {
            desk.tasks().read(() -> workspace.followUps().ofInteraction(corrected), form.standing()::setAll);
        }
        return form;
    }

    /** What was never touched is no draft. */
    private void show(LogForm form, Draft untouched) {
        form.onChange(() -> {
            Draft now = form.draft();
            if (!now.saysAs(untouched)) {
                shelf.keep(now);
            }
        });
        new ZoneOfInitiative(form, desk.tasks(), known, this::now);
        show(form);
    }

    private void show(LogForm form) {
        putAside();
        open = form;
        shelf.take(form.id());
        desk.overlay().show(new LogController(desk, form, this, () -> closed(form)));
    }

    private void closed(LogForm form) {
        if (form.equals(open)) {
            putAside();
        }
    }

    private void putAside() {
        if (open != null) {
            shelf.putAside(open.id());
            open = null;
        }
    }

    private void refused(LogForm form, Problem reason) {
        shelf.keep(form.draft());
        if (open == null) {
            show(form);
            form.complain(reason);
        } else {
            shelf.putAside(form.id());
            desk.notices().refuse(reason.reason());
        }
    }

    @Override
    public ZoneId home() {
        return clock.getZone();
    }

    @Override
    public void save(LogForm form, boolean another) {
        Reading reading = new Reading(form.draft(), home());
        Optional<Problem> problem = form.unfinished().or(reading::problem);
        if (problem.isPresent()) {
            form.complain(problem.get());
            return;
        }
        open = null;
        shelf.keep(form.draft());
        saving.save(form, reading);
        if (another) {
            next(form);
        } else if (open == null) {
            desk.overlay().hide();
        }
    }

    /** The next one of the same day: kind, place, officers and initiative stay. */
    private void next(LogForm before) {
        LogForm form = form(InteractionEditor.fresh(), clock.instant(), null);
        form.kind().set(before.kind().get());
        form.place().set(before.place().get());
        form.officers().chosen().setAll(before.officers().chosen());
        form.initiative().chosen().setAll(before.initiative().chosen());
        form.zone().chosen().setAll(before.zone().chosen());
        form.when().set(now(form));
        show(form, form.draft());
    }

    @Override
    public List<Kept> offered(LogForm form) {
        return form.corrects() == null ? shelf.offered() : List.of();
    }

    @Override
    public void resume(Kept draft) {
        desk.tasks().read(() -> known.asTheyStand(draft.draft().who()), who -> {
            LogForm form = filled(draft.draft());
            form.who().chosen().setAll(who);
            form.onChange(() -> shelf.keep(form.draft()));
            new ZoneOfInitiative(form, desk.tasks(), known, this::now);
            show(form);
        });
    }

    @Override
    public void discard(Kept draft) {
        shelf.forget(draft.draft().id());
        desk.notices().tell(Message.of("log.discarded"), new Action("shell.undo", Icon.UNDO, () -> bringBack(draft.draft())));
    }

    private void bringBack(Draft draft) {
        shelf.keep(draft.as(InteractionEditor.fresh(), 0));
    }

    @Override
    public void takeTheirs(LogForm form) {
        UUID interaction = form.corrects();
        if (interaction != null) {
            open = null;
            shelf.forget(form.id());
            correctAnew(interaction);
        }
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Instant> kept() {
        return shelf.kept();
    }

    @Override
    public void crowd(LogForm form, Consumer<Optional<Crowd>> told) {
        Draft draft = form.draft();
        Reading reading = new Reading(draft, home());
        UUID me = duty.known().map(Officer::id).orElse(null);
        List<UUID> firms = draft.who().stream().filter(pick -> pick.what() == Pick.What.ORGANISATION).map(Pick::id).toList();
        Optional<ZonedDateTime> at =
                form.kind().get() == InteractionKind.NOTE ? Optional.empty() : reading.when().toOptional().map(Moment::at);
        guarding.ask(() -> at.flatMap(moment -> workspace.contactGuard().crowd(firms, moment, draft.corrects(), me)), told);
    }

    @Override
    public void officers(Consumer<List<Pick>> told) {
        desk.tasks().read(known::officers, told);
    }

    @Override
    public void attach(LogForm form) {
        attach(form, dialogs.open(desk.say("log.attach-title")));
    }

    @Override
    public void attach(LogForm form, List<Path> files) {
        form.copying(1);
        desk.tasks().read(
                () -> files.stream()
                        .map(workspace.attachments()::keep)
                        .map(file -> new Draft.File(file.name(), file.sha256(), file.bytes()))
                        .toList(),
                kept -> {
                    form.copying(-1);
                    form.files().addAll(kept.stream().filter(file -> !form.files().contains(file)).toList());
                },
                reason -> {
                    form.copying(-1);
                    notAttached(form, reason);
                });
    }

    private void notAttached(LogForm form, Throwable reason) {
        if (reason instanceof Refused refused) {
            form.complain(new Problem(Problem.Part.FILES, 0, refused.reason()));
        } else {
            desk.tasks().fail(reason);
        }
    }

    @Override
    public void showHistory(Crowd crowd) {
        desk.overlay().hide();
        desk.navigator().go(new Target.Profile(crowd.buyer().id()));
    }

    @Override
    public void leave() {
        desk.overlay().hide();
    }
}
