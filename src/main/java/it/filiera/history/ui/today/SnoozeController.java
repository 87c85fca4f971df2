package it.filiera.history.ui.today;

import it.filiera.history.FollowUp;
import it.filiera.ui.DayWords;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/** Asks to which day something is put off. Enter alone puts it off by a day. */
final class SnoozeController implements Screen {

    private static final int DAYS_OF_WEEK = 7;

    private final Desk desk;
    private final FollowUp followUp;
    private final DayText text;
    private final Consumer<LocalDate> put;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label task;

    @FXML
    private TextField day;

    @FXML
    private Label understood;

    @FXML
    private Button aDay;

    @FXML
    private Button aWeek;

    SnoozeController(Desk desk, FollowUp followUp, DayText text, Consumer<LocalDate> put) {
        this.desk = desk;
        this.followUp = followUp;
        this.text = text;
        this.put = put;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        DayWords days = new DayWords(desk.language().messages().get());
        task.setText(followUp.task());
        aDay.setText(desk.say("today.by-a-day", days.weekday(later(1), text.today())));
        aWeek.setText(desk.say("today.by-a-week", days.weekday(later(DAYS_OF_WEEK), text.today())));
        subscription = DayLine.tie(desk, text, day, understood, desk.say("today.snooze-hint"));
    }

    /** From today for what is late: nobody can do it yesterday. */
    private LocalDate later(int by) {
        LocalDate from = followUp.due().isBefore(text.today()) ? text.today() : followUp.due();
        return from.plusDays(by);
    }

    @FXML
    private void byADay() {
        put(later(1));
    }

    @FXML
    private void byAWeek() {
        put(later(DAYS_OF_WEEK));
    }

    @FXML
    private void toTheDay() {
        if (text.typed().get().isBlank()) {
            byADay();
        } else {
            text.day().ifPresent(this::put);
        }
    }

    private void put(LocalDate chosen) {
        desk.overlay().hide();
        put.accept(chosen);
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        day.requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
