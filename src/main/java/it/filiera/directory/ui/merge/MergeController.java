package it.filiera.directory.ui.merge;

import it.filiera.directory.MergeChoices.OtherSeat;
import it.filiera.directory.MergePair;
import it.filiera.directory.MergeSide;
import it.filiera.directory.Merged;
import it.filiera.directory.MergedField;
import it.filiera.directory.Organisation;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Two organisations side by side: field by field what will stand, what goes over, and the button that makes them one. */
final class MergeController implements Screen {

    /** So many letters of a name stand on the button. */
    private static final int LONGEST = 40;

    private static final int KINDS_IN_HEAD = 6;
    private static final int KINDS_BELOW = 20;

    private final Desk desk;
    private final MergeModel model;
    private final MergeWords words;
    private final Consumer<UUID> gone;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private List<MergeLine> lines = List.of();
    private boolean closed;

    @FXML
    private Button back;

    @FXML
    private CheckBox onlyDifferent;

    @FXML
    private ScrollPane scroll;

    @FXML
    private GridPane fields;

    @FXML
    private Label refusal;

    @FXML
    private HBox below;

    @FXML
    private Label goesOver;

    @FXML
    private Label saidByBoth;

    @FXML
    private Label keptBeside;

    @FXML
    private Button merge;

    @FXML
    private Button swap;

    /** {@code gone} is told who was absorbed. */
    MergeController(Desk desk, MergeModel model, Consumer<UUID> gone) {
        this.gone = gone;
        this.desk = desk;
        this.model = model;
        this.words = new MergeWords(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
        new MergeKeys(scroll, () -> lines, this::merge).listen(root);
    }

    @FXML
    private void initialize() {
        onlyDifferent.selectedProperty().bindBidirectional(model.onlyDifferent());
        subscriptions = Subscription.combine(
                model.refusal().subscribe(this::showRefusal),
                model.pair().subscribe(this::show),
                model.onlyDifferent().subscribe((_, _) -> show(model.pair().get())),
                model.choices().subscribe((_, now) -> lines.forEach(line -> line.show(now))),
                model.plan().subscribe(this::showPlan));
    }

    private void showRefusal(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : desk.language().say(reason));
        Pieces.show(refusal, reason != null);
    }

    private void show(@Nullable MergePair pair) {
        fields.getChildren().clear();
        Pieces.show(scroll, pair != null);
        Pieces.show(below, pair != null);
        swap.setDisable(pair == null);
        lines = pair == null ? List.of() : lines(pair);
        if (pair != null) {
            fields.addRow(0, corner(), head(pair.survivor(), true), head(pair.absorbed(), false), preview());
            lines.forEach(line -> fields.addRow(fields.getRowCount(), line.nodes().toArray(Node[]::new)));
            merge.setText(desk.say("merge.do", brief(pair.survivor().organisation().name())));
            merge.setTooltip(new Tooltip(desk.say(
                    "merge.do-hint", pair.absorbed().organisation().name(), pair.survivor().organisation().name())));
        }
    }

    private List<MergeLine> lines(MergePair pair) {
        return pair.fields().stream()
                .filter(field -> !model.onlyDifferent().get() || pair.isChoice(field))
                .map(field -> line(pair, field))
                .toList();
    }

    private MergeLine line(MergePair pair, MergedField field) {
        MergeLine line = new MergeLine(words, pair, field, absorbed -> model.take(field, absorbed));
        line.show(model.choices().get());
        if (field == MergedField.SEAT) {
            line.below(ofSeats(pair));
        }
        return line;
    }

    private List<Node> ofSeats(MergePair pair) {
        if (pair.oneSeat()) {
            return List.of(Pieces.muted(desk.say("merge.one-seat")));
        }
        ToggleGroup kinds = new ToggleGroup();
        FlowPane choice = new FlowPane(kind(kinds, OtherSeat.PLANT, "edit.site.plant"), kind(kinds, OtherSeat.OFFICE, "edit.site.office"));
        return pair.isChoice(MergedField.SEAT)
                ? List.of(Pieces.muted(desk.say("merge.other-seat")), Pieces.styled(choice, "merge-kinds"))
                : List.of();
    }

    private RadioButton kind(ToggleGroup kinds, OtherSeat kind, String title) {
        RadioButton radio = new RadioButton(desk.say(title));
        radio.setToggleGroup(kinds);
        radio.setSelected(model.choices().get().otherSeat() == kind);
        radio.setOnAction(_ -> model.makeOtherSeat(kind));
        return radio;
    }

    private Node corner() {
        return Pieces.styled(new VBox(), "merge-head");
    }

    private Node preview() {
        return Pieces.styled(new VBox(role("merge.result")), "merge-head");
    }

    private Label role(String key) {
        Label role = Pieces.styled(new Label(desk.say(key)), "merge-role");
        role.setWrapText(true);
        return role;
    }

    private Node head(MergeSide side, boolean stays) {
        Organisation firm = side.organisation();
        Label role = role(stays ? "merge.stays" : "merge.goes");
        role.getStyleClass().add(stays ? "stays" : "goes");
        Hyperlink name = Pieces.link(firm.name(), () -> desk.navigator().go(new Target.Profile(firm.id())));
        name.getStyleClass().add("merge-firm");
        return Pieces.styled(
                new VBox(
                        role,
                        name,
                        Pieces.muted(firm.key() + " · " + words.place(firm)),
                        Pieces.muted(words.rows(side.belongings(), KINDS_IN_HEAD))),
                "merge-head");
    }

    private void showPlan(@Nullable Merged plan) {
        merge.setDisable(plan == null);
        if (plan != null) {
            say(goesOver, "merge.goes-over", plan.moved().isEmpty(), words.rows(plan.moved(), KINDS_BELOW));
            say(saidByBoth, "merge.said-by-both", plan.joined().isEmpty(), words.rows(plan.joined(), KINDS_BELOW));
            String kept = plan.kept().stream().map(one -> words.label(one.field())).distinct().collect(Collectors.joining(", "));
            say(keptBeside, "merge.kept-beside", kept.isEmpty(), kept);
        }
    }

    private void say(Label label, String key, boolean nothing, String what) {
        label.setText(desk.say(key, what));
        Pieces.show(label, !nothing);
    }

    private static String brief(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).strip() + "…";
    }

    @FXML
    private void swap() {
        model.swap();
    }

    @FXML
    private void merge() {
        model.merge(this::merged, reason -> desk.notices().refuse(reason));
    }

    private void merged(Merged merged) {
        MergePair pair = model.pair().get();
        Committed done = merged.changeSet();
        if (pair != null && done != null) {
            Organisation survivor = pair.survivor().organisation();
            gone.accept(pair.absorbed().organisation().id());
            if (!closed) {
                desk.navigator().replace(new Target.Profile(survivor.id()));
            }
            desk.notices().tell(Message.of("merge.done", pair.absorbed().organisation().name(), survivor.name()), done);
        }
    }

    @FXML
    private void back() {
        if (desk.navigator().canGoBack().get()) {
            desk.navigator().back();
        } else {
            desk.navigator().go(new Target.Directory());
        }
    }

    @Override
    public Subject subject() {
        MergePair pair = model.pair().get();
        return pair == null
                ? Subject.NOTHING
                : Subject.organisations(
                        Stream.of(pair.survivor(), pair.absorbed()).map(side -> side.organisation().id()).toList());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        lines.stream().filter(MergeLine::isChoice).findFirst().ifPresentOrElse(MergeLine::focus, back::requestFocus);
    }

    @Override
    public void close() {
        closed = true;
        subscriptions.unsubscribe();
        onlyDifferent.selectedProperty().unbindBidirectional(model.onlyDifferent());
    }
}
