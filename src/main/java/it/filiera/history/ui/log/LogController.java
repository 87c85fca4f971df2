package it.filiera.history.ui.log;

import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.history.ui.log.Problem.Part;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.KeyCaps;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The sheet in which an interaction is written down. Keeps nothing itself. */
final class LogController implements Screen {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Desk desk;
    private final LogForm form;
    private final LogWork work;
    private final Runnable closed;
    private final OffersPane offers;
    private final Spots spots;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML private StackPane sheet;
    @FXML private Label title;
    @FXML private Label kept;
    @FXML private HBox escape;
    @FXML private ScrollPane scroll;
    @FXML private VBox drafts;
    @FXML private HBox kinds;
    @FXML private StackPane whoPlace;
    @FXML private Label whoProblem;
    @FXML private HBox guard;
    @FXML private Label guardTitle;
    @FXML private Label guardText;
    @FXML private Label guardPromise;
    @FXML private Hyperlink guardLink;
    @FXML private TextField subject;
    @FXML private Label subjectProblem;
    @FXML private TextArea body;
    @FXML private Label bodyProblem;
    @FXML private VBox outcomePlace;
    @FXML private FlowPane outcomes;
    @FXML private VBox followUps;
    @FXML private TextField when;
    @FXML private Label whenRead;
    @FXML private Label whenHome;
    @FXML private StackPane initiativePlace;
    @FXML private Label initiativeProblem;
    @FXML private ToggleButton more;
    @FXML private VBox rest;
    @FXML private TextField minutes;
    @FXML private Label minutesProblem;
    @FXML private TextField place;
    @FXML private Label placeProblem;
    @FXML private StackPane officersPlace;
    @FXML private Label officersProblem;
    @FXML private StackPane zonePlace;
    @FXML private Label zoneProblem;
    @FXML private VBox files;
    @FXML private Label filesProblem;
    @FXML private HBox whole;
    @FXML private Label wholeProblem;
    @FXML private Hyperlink theirs;
    @FXML private Button save;
    @FXML private Button saveAndNext;

    /** {@code closed} is told when the sheet goes, for whatever reason. */
    LogController(Desk desk, LogForm form, LogWork work, Runnable closed) {
        this.desk = desk;
        this.form = form;
        this.work = work;
        this.closed = closed;
        this.offers = new OffersPane(desk);
        this.spots = new Spots(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        sheet.getChildren().add(offers);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        title.setText(desk.say(form.corrects() == null ? "log.title" : "log.title-correct"));
        escape.getChildren().setAll(KeyCaps.of(List.of("Esc")));
        Faces.dress(save, desk, "log.save", "Shortcut+Enter");
        Faces.dress(saveAndNext, desk, "log.save-and-next", "Shortcut+Shift+Enter");
        Pieces.show(saveAndNext, form.corrects() == null);
        bind();
        fillRest();
        follow(form.problem().subscribe(this::complain));
        follow(work.kept().subscribe(this::showKept));
    }

    private void bind() {
        text(subject, form.subject());
        text(body, form.body());
        text(when, form.when());
        text(minutes, form.minutes());
        text(place, form.place());
        follow(new Mentioning(subject, form.who(), desk.tasks(), form.finders().who(), offers)::close);
        follow(new Mentioning(body, form.who(), desk.tasks(), form.finders().who(), offers)::close);
        PickField who = field(whoPlace, form.who(), "log.who", "log.who-prompt");
        PickField initiative = field(initiativePlace, form.initiative(), "log.initiative", "log.initiative-prompt");
        PickField officers = field(officersPlace, form.officers(), "log.officers", "log.officers-prompt");
        PickField zone = field(zonePlace, form.zone(), "log.zone", "log.zone-prompt");
        spots.put(Part.WHO, whoProblem, who.line());
        spots.put(Part.SUBJECT, subjectProblem, subject);
        spots.put(Part.BODY, bodyProblem, body);
        spots.put(Part.INITIATIVE, initiativeProblem, initiative.line());
        spots.put(Part.MINUTES, minutesProblem, minutes);
        spots.put(Part.PLACE, placeProblem, place);
        spots.put(Part.OFFICERS, officersProblem, officers.line());
        spots.put(Part.ZONE, zoneProblem, zone.line());
        spots.put(Part.FILES, filesProblem, files);
        spots.put(Part.WHOLE, wholeProblem, save);
        whole.managedProperty().bind(whole.visibleProperty());
        whole.visibleProperty().bind(wholeProblem.visibleProperty());
    }

    private void fillRest() {
        ChoiceBar<InteractionKind> kind = new ChoiceBar<>(kinds, form.kind(), each -> Faces.kind(each, desk), false);
        kind.offer(List.of(InteractionKind.values()));
        ChoiceBar<Outcome> outcome = new ChoiceBar<>(outcomes, form.outcome(), each -> Faces.outcome(each, desk), true);
        outcomes.prefWrapLengthProperty().bind(outcomePlace.widthProperty());
        outcomePlace.managedProperty().bind(outcomePlace.visibleProperty());
        follow(form.kind().subscribe(chosen -> {
            outcome.offer(Outcome.of(chosen));
            outcomePlace.setVisible(!Outcome.of(chosen).isEmpty());
        }));
        FollowUpsPart tasks = new FollowUpsPart(followUps, desk, form, this::reading);
        follow(new WhenPart(desk, form, this::reading, whenRead, whenHome)::close);
        follow(new GuardPart(desk, form, work, guard, List.of(guardTitle, guardText, guardPromise), guardLink)::close);
        follow(new FilesPart(desk, form, files)::close);
        new DraftsPart(desk, work, drafts).show(work.offered(form));
        spots.followUps(tasks);
        work.officers(tasks::offer);
        follow(kind::close);
        follow(outcome::close);
        follow(tasks::close);
        rest.managedProperty().bind(rest.visibleProperty());
        rest.visibleProperty().bind(more.selectedProperty());
        more.setSelected(form.saysMore());
        more.graphicProperty().bind(more.selectedProperty().map(on -> (on ? Icon.FOLD : Icon.UNFOLD).node()));
    }

    private Reading reading() {
        return new Reading(form.draft(), work.home());
    }

    private void follow(Subscription subscription) {
        subscriptions = subscriptions.and(subscription);
    }

    private void text(TextInputControl control, StringProperty value) {
        control.textProperty().bindBidirectional(value);
        follow(() -> control.textProperty().unbindBidirectional(value));
    }

    private PickField field(StackPane where, PickModel model, String name, String prompt) {
        PickField field = new PickField(desk, model, offers, desk.say(name), desk.say(prompt));
        where.getChildren().setAll(field);
        follow(field::close);
        return field;
    }

    private void pressed(KeyEvent event) {
        if (offers.pressed(event) || isCommand(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() == body && !event.isControlDown()) {
            // a tabulator in a note helps nobody; the next field does
            body.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private boolean isCommand(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            work.save(form, event.isShiftDown() && form.corrects() == null);
            return true;
        }
        int digit = event.getCode().isDigitKey() ? event.getCode().getCode() - KeyCode.DIGIT1.getCode() : -1;
        if (event.isAltDown() && digit >= 0 && digit < InteractionKind.values().length) {
            form.kind().set(InteractionKind.values()[digit]);
            return true;
        }
        return false;
    }

    private void complain(@Nullable Problem problem) {
        if (problem == null) {
            spots.clear();
            return;
        }
        if (List.of(Part.MINUTES, Part.PLACE, Part.OFFICERS, Part.ZONE, Part.FILES).contains(problem.part())) {
            more.setSelected(true);
        }
        Pieces.show(theirs, problem.reason().key().equals("log.overtaken"));
        if (problem.part() == Part.WHEN) {
            when.requestFocus();
        } else {
            spots.complain(problem);
        }
    }

    private void showKept(@Nullable Instant at) {
        kept.setGraphic(at == null ? null : Icon.DRAFT.node());
        kept.setText(at == null ? "" : desk.say("log.kept", SECOND.format(at.atZone(work.home()))));
    }

    @FXML
    private void leave() {
        work.leave();
    }

    @FXML
    private void save() {
        work.save(form, false);
    }

    @FXML
    private void saveAndNext() {
        work.save(form, true);
    }

    @FXML
    private void attach() {
        work.attach(form);
    }

    @FXML
    private void takeTheirs() {
        work.takeTheirs(form);
    }

    @Override
    public Parent root() {
        return root;
    }

    /** Where typing begins: a draft is offered first, whoever is on screen need not be typed. */
    @Override
    public void focus() {
        Node draft = drafts.lookup(".button");
        if (draft != null) {
            draft.requestFocus();
        } else if (form.who().chosen().isEmpty()) {
            whoPlace.lookup(".text-field").requestFocus();
        } else {
            subject.requestFocus();
            subject.end();
        }
    }

    @Override
    public void close() {
        offers.leave();
        subscriptions.unsubscribe();
        closed.run();
    }
}
