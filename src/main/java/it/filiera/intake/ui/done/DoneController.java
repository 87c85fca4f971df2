package it.filiera.intake.ui.done;

import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.intake.ui.ImportDesk;
import it.filiera.message.Message;
import it.filiera.ui.Job;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What will be written, in counts; the writing, to be watched and stopped; what was written, and the way back. */
public final class DoneController implements Screen {

    private final ImportDesk around;
    private final DoneModel model;
    private final Runnable back;
    private final Runnable another;
    private final Consumer<String> ask;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private Subscription watching = Subscription.EMPTY;

    @FXML
    private Label title;

    @FXML
    private Label told;

    @FXML
    private FlowPane counts;

    @FXML
    private VBox contents;

    @FXML
    private VBox work;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button stop;

    @FXML
    private FlowPane report;

    @FXML
    private Button show;

    @FXML
    private Button save;

    @FXML
    private Button undo;

    @FXML
    private Button other;

    @FXML
    private Node foot;

    @FXML
    private Button go;

    /** {@code another} begins with another file; {@code ask} asks the directory something and goes there. */
    public DoneController(ImportDesk around, DoneModel model, Runnable back, Runnable another, Consumer<String> ask) {
        this.around = around;
        this.model = model;
        this.back = back;
        this.another = another;
        this.ask = ask;
        this.root = Views.load(around.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        subscriptions = model.state().subscribe(this::show);
    }

    private void show(DoneState state) {
        watching.unsubscribe();
        boolean ready = state instanceof DoneState.Ready;
        boolean written = state instanceof DoneState.Written;
        boolean gone = state instanceof DoneState.TakenBack;
        Pieces.show(work, state instanceof DoneState.Writing || state instanceof DoneState.Planning);
        Pieces.show(stop, state instanceof DoneState.Writing);
        Pieces.show(report, written || gone);
        Pieces.show(go, ready);
        Pieces.show(foot, state.hasWayBack());
        Report plan = state.report();
        Pieces.show(counts, plan != null && !gone);
        if (plan != null) {
            counts.getChildren().setAll(List.of(
                    count(plan, Status.NEW), count(plan, Status.SAME), count(plan, Status.MAYBE), count(plan, Status.REFUSED)));
            go.setText(around.say("wizard.done.import", Counts.taken(plan)));
            go.setDisable(Counts.taken(plan) == 0);
        }
        List<Message> brought = model.contents();
        contents.getChildren().setAll(brought.stream().map(line -> Pieces.text("• " + around.say(line))).toList());
        contents.getChildren().addFirst(Pieces.styled(new Label(around.say("wizard.done.contents")), "page-heading"));
        Pieces.show(contents, !brought.isEmpty() && !gone);
        switch (state) {
            case DoneState.Planning _ -> say("wizard.done.planning", "wizard.done.planning-hint");
            case DoneState.Ready(_, var stopped) -> say("wizard.done.ready", stopped ? "wizard.done.stopped" : "wizard.done.ready-hint");
            case DoneState.Writing(_, var job) -> {
                say("wizard.done.writing", "wizard.done.writing-hint");
                watching = job.progress().subscribe(value -> reached(job, value.doubleValue()));
            }
            case DoneState.Written(var done) when done.changeSet().isEmpty() -> say("wizard.done.unchanged", "wizard.done.unchanged-hint");
            case DoneState.Written _ -> say("wizard.done.written", "wizard.done.written-hint");
            case DoneState.TakenBack(_, var whole) ->
                say("wizard.done.taken-back", whole ? "wizard.done.taken-back-hint" : "wizard.done.taken-back-but");
        }
        Pieces.show(undo, stands(state));
        Pieces.show(show, stands(state));
        Pieces.show(save, model.hasRefused());
        if (title.getScene() != null && (state.hasWayBack() || written)) {
            focus();
        }
    }

    private static boolean stands(DoneState state) {
        return state instanceof DoneState.Written(var done) && done.changeSet().isPresent();
    }

    /** When the last row is written there is nothing to stop any more. */
    private void reached(Job job, double value) {
        progress.setProgress(value);
        stop.setDisable(job.stopped() || value >= 1);
    }

    private void say(String heading, String hint) {
        title.setText(around.say(heading, model.name()));
        told.setText(around.say(hint));
    }

    private Node count(Report plan, Status status) {
        long number = plan.count(status);
        Label figure = Pieces.styled(new Label(NumberFormat.getIntegerInstance(around.desk().language().locale()).format(number)), "figure");
        Label word = Pieces.styled(new Label(around.say(Counts.word(status), number)), "strong");
        Label hint = Pieces.muted(around.say(Counts.hint(status)));
        return Pieces.styled(new VBox(figure, word, hint), "count-card");
    }

    @FXML
    private void write() {
        model.write();
        stop.requestFocus();
    }

    @FXML
    private void stop() {
        model.stop();
        stop.setDisable(true);
    }

    @FXML
    private void showInDirectory() {
        ask.accept(model.query());
    }

    @FXML
    private void save() {
        around.files()
                .save(around.say("wizard.done.save-title"), around.say("wizard.refused-name"))
                .ifPresent(file -> model.save(file, around.desk().language().messages().get()));
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void another() {
        another.run();
    }

    @FXML
    private void back() {
        back.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        (go.isVisible() ? go : show.isVisible() ? show : report.isVisible() ? other : stop).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        watching.unsubscribe();
    }
}
