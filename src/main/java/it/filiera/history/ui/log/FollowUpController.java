package it.filiera.history.ui.log;

import it.filiera.history.when.Read;
import it.filiera.message.Message;
import it.filiera.ui.DayWords;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One follow-up of the form: the day that was understood always stands below what is typed. */
final class FollowUpController {

    private final Desk desk;
    private final FollowUpForm form;
    private final Supplier<Reading> reading;
    private final Runnable removed;
    private final Parent root;
    private final DateTimeFormatter day;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Label hint;

    @FXML
    private Button remove;

    @FXML
    private TextField due;

    @FXML
    private Label dueRead;

    @FXML
    private TextField task;

    @FXML
    private Label taskProblem;

    @FXML
    private CheckBox promised;

    @FXML
    private MenuButton owner;

    /** {@code removed} takes it out of the form. */
    FollowUpController(Desk desk, FollowUpForm form, Supplier<Reading> reading, Runnable removed) {
        this.desk = desk;
        this.form = form;
        this.reading = reading;
        this.removed = removed;
        this.day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", desk.language().locale());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        due.textProperty().bindBidirectional(form.due());
        task.textProperty().bindBidirectional(form.task());
        promised.selectedProperty().bindBidirectional(form.promised());
        taskProblem.managedProperty().bind(taskProblem.visibleProperty());
        taskProblem.visibleProperty().bind(taskProblem.textProperty().isNotEmpty());
        dueRead.managedProperty().bind(dueRead.visibleProperty());
        subscriptions = form.due()
                .subscribe(_ -> showDay())
                .and(form.task().subscribe(_ -> taskProblem.setText("")))
                .and(form.owner().subscribe(this::showOwner));
    }

    Parent root() {
        return root;
    }

    FollowUpForm form() {
        return form;
    }

    /** The only one cannot be taken away, for it may stay empty. */
    void isOnly(boolean only) {
        Pieces.show(hint, only);
        Pieces.show(remove, !only);
    }

    /** Those who can do it. */
    void offer(List<Pick> officers) {
        owner.getItems().setAll(officers.stream().map(this::item).toList());
        owner.getItems().addFirst(item(null));
    }

    private MenuItem item(@Nullable Pick officer) {
        MenuItem item = new MenuItem(officer == null ? desk.say("log.owner-me") : officer.name());
        item.setOnAction(_ -> form.owner().set(officer));
        return item;
    }

    private void showOwner(@Nullable Pick officer) {
        String words = officer == null ? desk.say("log.owner", desk.say("log.owner-me")) : desk.say("log.owner", officer.name());
        owner.setText(words);
        owner.setAccessibleText(words);
    }

    private void showDay() {
        boolean typed = !form.due().get().isBlank();
        dueRead.setVisible(typed);
        if (typed) {
            switch (reading.get().due(form.due().get())) {
                case Read.Understood<LocalDate>(LocalDate read) -> say(understood(read), true);
                case Read.NotRead<LocalDate>(Message reason) -> say(desk.language().say(reason), false);
            }
        }
    }

    private String understood(LocalDate read) {
        String away = new DayWords(desk.language().messages().get()).away(read, reading.get().today());
        return desk.say("log.day-and-distance", day.format(read), away.toLowerCase(desk.language().locale()));
    }

    private void say(String words, boolean understood) {
        ReadLine.show(dueRead, words, understood, Icon.DAY);
    }

    /** Tells why it cannot be saved, and goes there. */
    void complain(Problem problem) {
        if (problem.part() == Problem.Part.TASK) {
            taskProblem.setText(desk.language().say(problem.reason()));
            task.requestFocus();
        } else {
            dueRead.setVisible(true);
            say(desk.language().say(problem.reason()), false);
            due.requestFocus();
        }
    }

    void focus() {
        due.requestFocus();
    }

    @FXML
    private void remove() {
        removed.run();
    }

    /** Ends what it follows. */
    void close() {
        subscriptions.unsubscribe();
        due.textProperty().unbindBidirectional(form.due());
        task.textProperty().unbindBidirectional(form.task());
        promised.selectedProperty().unbindBidirectional(form.promised());
    }
}
