package it.filiera.history.ui.log;

import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
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
        List<Node> nodes = new ArrayList<>(shown.stream().map(FollowUpController::root).toList());
        nodes.add(another);
        box.getChildren().setAll(nodes);
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
        shown.forEach(FollowUpController::close);
    }
}
