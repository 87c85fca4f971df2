package it.filiera.people.ui;

import it.filiera.people.Employer;
import it.filiera.ui.Desk;
import it.filiera.ui.Offered;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.util.Subscription;

/** A line with the organisations below it that are called as what is typed. */
final class EmployerControl {

    private final EmployerChoice choice;
    private final TextField line = new TextField();
    private final Offered<Employer> offered;
    private final Subscription subscription;

    /** Enter in the line does {@code enter}, once an organisation is chosen. */
    EmployerControl(Desk desk, EmployerChoice choice, Runnable enter) {
        this.choice = choice;
        this.offered = new Offered<>(line, Employer::name, choice::take);
        line.setId("form-employer");
        line.setAccessibleText(desk.say("people.employer"));
        line.setPromptText(desk.say("people.employer-prompt"));
        line.textProperty().bindBidirectional(choice.typed());
        line.setOnAction(_ -> {
            if (choice.chosen().get() == null && !choice.offered().isEmpty()) {
                choice.take(choice.offered().getFirst());
            } else {
                enter.run();
            }
        });
        subscription = choice.offered().subscribe(this::show);
        show();
    }

    private void show() {
        offered.show(choice.offered());
    }

    Node node() {
        return offered.node();
    }

    TextField line() {
        return line;
    }

    void close() {
        subscription.unsubscribe();
        line.textProperty().unbindBidirectional(choice.typed());
    }
}
