package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import java.time.LocalDate;

/** What can be done with the follow-ups of the screen: at once, or after a small dialog. FX thread only. */
final class FollowUpWork {

    private final Desk desk;
    private final TodayModel model;
    private final Doing doing;
    private final WhomFinder known;
    private final CalendarFile calendar;

    /** {@code known} finds those for whom something can be done. */
    FollowUpWork(Desk desk, TodayModel model, Doing doing, WhomFinder known, CalendarFile calendar) {
        this.desk = desk;
        this.model = model;
        this.doing = doing;
        this.known = known;
        this.calendar = calendar;
    }

    void tick(FollowUp followUp) {
        doing.tick(followUp);
    }

    void finish(FollowUp followUp) {
        desk.overlay().show(new ResultController(desk, followUp, result -> doing.done(followUp, result)));
    }

    void snooze(FollowUp followUp) {
        desk.overlay().show(new SnoozeController(desk, followUp, new DayText(today()), due -> {
            model.leave(followUp.id());
            doing.snooze(followUp, due, today());
        }));
    }

    void open(FollowUp followUp) {
        Target target = new Task(followUp, null).target();
        if (target == null) {
            desk.notices().tell(Message.of("today.for-nobody"));
        } else {
            desk.navigator().go(target);
        }
    }

    void edit(FollowUp followUp) {
        show(new FollowUpFormModel(doing, known, desk.tasks(), today(), followUp));
    }

    void remove(FollowUp followUp) {
        model.leave(followUp.id());
        doing.remove(followUp);
    }

    /** Opens the form for a new one. */
    void add() {
        show(new FollowUpFormModel(doing, known, desk.tasks(), today(), null));
    }

    /** Writes the follow-ups of those who are shown into a calendar file. */
    void saveAsCalendar() {
        calendar.save(model.whose().get());
    }

    private void show(FollowUpFormModel form) {
        desk.overlay().show(new FollowUpFormController(desk, form, id -> {
            desk.overlay().hide();
            model.selected().set(id);
        }));
    }

    private LocalDate today() {
        return model.now().getValue().toLocalDate();
    }
}
