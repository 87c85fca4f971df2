package it.filiera.history.ui.log;

import it.filiera.history.ContactGuard.Contact;
import it.filiera.history.ContactGuard.Crowd;
import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Tells that a buyer hears from us often: who spoke to them of late, and what was promised last. */
final class GuardPart {

    private final Desk desk;
    private final LogForm form;
    private final LogWork work;
    private final Node box;
    private final List<Label> lines;
    private final Hyperlink link;
    private final DateTimeFormatter day;
    private final ListChangeListener<Pick> change = _ -> ask();
    private final Subscription subscription;

    /** {@code lines}: how often, who and when, what was promised. */
    GuardPart(Desk desk, LogForm form, LogWork work, Node box, List<Label> lines, Hyperlink link) {
        this.desk = desk;
        this.form = form;
        this.work = work;
        this.box = box;
        this.lines = lines;
        this.link = link;
        this.day = DateTimeFormatter.ofPattern("d MMM uuuu", desk.language().locale());
        box.managedProperty().bind(box.visibleProperty());
        box.setVisible(false);
        lines.getLast().managedProperty().bind(lines.getLast().visibleProperty());
        form.who().chosen().addListener(change);
        form.zone().chosen().addListener(change);
        subscription = form.when().subscribe(_ -> ask()).and(form.kind().subscribe((_, _) -> ask()));
    }

    private void ask() {
        work.crowd(form, this::show);
    }

    private void show(Optional<Crowd> found) {
        box.setVisible(found.isPresent());
        found.ifPresent(crowd -> {
            lines.get(0).setText(desk.say("log.guard-title", crowd.contacts() + 1, crowd.buyer().name()));
            lines.get(1).setText(crowd.latest().stream().map(this::contact).collect(Collectors.joining(" · ")));
            FollowUp promised = crowd.promised();
            lines.get(2).setVisible(promised != null);
            lines.get(2).setText(promised == null ? "" : promise(promised));
            link.setOnAction(_ -> work.showHistory(crowd));
        });
    }

    private String contact(Contact contact) {
        return desk.say("log.guard-contact", desk.say("log.kind." + contact.kind().code()), day.format(contact.at()), contact.officer().name());
    }

    private String promise(FollowUp promised) {
        String key = promised.isOpen() ? "log.guard-promised" : "log.guard-kept";
        return desk.say(key, promised.task(), day.format(promised.due()), promised.officer().name());
    }

    void close() {
        subscription.unsubscribe();
        form.who().chosen().removeListener(change);
        form.zone().chosen().removeListener(change);
    }
}
