package it.filiera.history.ui.log;

import it.filiera.history.FollowUp;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The follow-ups of the form, one below the other. */
final class FollowUpsPart {

    private final VBox box;
    private final Desk desk;
    private final LogForm form;
    private final Supplier<Reading> reading;
    private final List<FollowUpController> shown = new ArrayList<>();
    private final Hyperlink another;
    private final ListChangeListener<FollowUpForm> change = _ -> show();
    private final ListChangeListener<FollowUp> standing = _ -> show();
    private List<Pick> officers = List.of();

    FollowUpsPart(VBox box, Desk desk, LogForm form, Supplier<Reading> reading) {
        this.box = box;
        this.desk = desk;
        this.form = form;
        this.reading = reading;
        this.another = new Hyperlink(desk.say("log.follow-up-another"), Icon.ADD.node());
        another.setOnAction(_ -> {
            form.addFollowUp();
            shown.getLast().focus();
        });
        another.managedProperty().bind(another.visibleProperty());
        form.followUps().addListener(change);
        form.standing().addListener(standing);
        show();
    }

    /** Those who can do them. */
    void offer(List<Pick> known) {
        officers = known;
        shown.forEach(each -> each.offer(officers));
    }

    private void show() {
        shown.removeIf(this::isGone);
        for (FollowUpForm each : form.followUps()) {
            if (shown.stream().noneMatch(controller -> controller.form().equals(each))) {
                FollowUpController controller = new FollowUpController(desk, each, reading, () -> form.followUps().remove(each));
                controller.offer(officers);
                shown.add(controller);
            }
        }
        shown.forEach(each -> each.isOnly(shown.size() == 1));
        another.visibleProperty().bind(form.followUps().getLast().due().isNotEmpty());
        List<Node> nodes = new ArrayList<>(form.standing().stream().map(this::line).toList());
        nodes.addAll(shown.stream().map(FollowUpController::root).toList());
        nodes.add(another);
        box.getChildren().setAll(nodes);
    }

    /** One that stands already, so that nobody writes it down again. */
    private Node line(FollowUp followUp) {
        String day = DateTimeFormatter.ofPattern("EEE d MMM uuuu", desk.language().locale()).format(followUp.due());
        String key = followUp.isOpen() ? "log.follow-up-standing" : "log.follow-up-done";
        Label line = new Label(desk.say(key, followUp.task(), day, followUp.officer().name()), Icon.FOLLOW_UP.node());
        line.getStyleClass().add("quiet");
        line.setWrapText(true);
        return line;
    }

    private boolean isGone(FollowUpController controller) {
        boolean gone = !form.followUps().contains(controller.form());
        if (gone) {
            controller.close();
        }
        return gone;
    }

    void complain(Problem problem) {
        shown.get(Math.min(problem.index(), shown.size() - 1)).complain(problem);
    }

    void close() {
        form.followUps().removeListener(change);
        form.standing().removeListener(standing);
        shown.forEach(FollowUpController::close);
    }
}
