package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.ui.InitiativeWork.Page;
import it.filiera.profile.FrameController;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.Scrolling;
import it.filiera.profile.Timelines;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One initiative: its facts and its participants side by side, what was said during it on a tab. */
final class InitiativeController implements Screen {

    /** Where there is less room than so many pixels at a text size of 100 %, facts and participants become tabs. */
    private static final double COLUMNS = 800;

    private static final double WHOLE = 100;

    private final Desk desk;
    private final InitiativeModel model;
    private final Optional<Timelines> timelines;
    private final Links links;
    private final Consumer<Initiative> adding;
    private final FrameController frame;
    private final HBox trail;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;
    private Optional<FactsPane> facts = Optional.empty();
    private boolean narrow;

    @FXML
    private StackPane place;

    /** {@code adding} opens the form for more participants of an initiative. */
    InitiativeController(Desk desk, InitiativeModel model, Optional<Timelines> timelines, Links links, Consumer<Initiative> adding) {
        this.desk = desk;
        this.model = model;
        this.timelines = timelines;
        this.links = links;
        this.adding = adding;
        this.frame = new FrameController(desk.language().messages().get(), model.frame());
        Hyperlink up = new Hyperlink(desk.say("initiative.title"));
        up.setOnAction(_ -> desk.navigator().go(new Target.Initiatives()));
        this.trail = new HBox(up);
        trail.getStyleClass().add("initiative-trail");
        trail.getStylesheets().add(Styles.sheet());
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        place.getChildren().add(frame.root());
        subscription = model.page()
                .subscribe(this::show)
                .and(place.widthProperty().subscribe((_, _) -> fit()))
                .and(desk.theme().textSize().subscribe((_, _) -> fit()));
    }

    private void fit() {
        boolean tight = place.getWidth() > 0 && place.getWidth() * WHOLE < COLUMNS * desk.theme().textSize().get();
        if (narrow != tight) {
            narrow = tight;
            show(model.page().get());
        }
    }

    private void show(@Nullable Page page) {
        frame.root().setVisible(page != null);
        facts.ifPresent(FactsPane::close);
        facts = Optional.empty();
        if (page != null) {
            FactsPane pane = new FactsPane(desk, model, links, page.initiative());
            facts = Optional.of(pane);
            Parent head = new InitiativeHeadController(desk, page.initiative()).root();
            head.pseudoClassStateChanged(Styles.NARROW, narrow);
            Parent participants =
                    new ParticipantsController(desk, model, page.participants(), () -> adding.accept(page.initiative())).root();
            List<ProfileTab> tabs = new ArrayList<>(narrow ? narrow(page, pane, participants) : wide(pane, participants));
            timelines.ifPresent(shown -> tabs.add(history(page, shown)));
            participants.pseudoClassStateChanged(Styles.NARROW, narrow);
            participants.lookupAll(".initiative-keys").forEach(keys -> keys.setManaged(!narrow && keys.isVisible()));
            frame.show(head, tabs, List.of());
            frame.root().applyCss(); // what scrolls takes its content in only now, and nothing outside a scene takes the focus
            pane.resume();
            trail.getChildren().setAll(trail.getChildren().getFirst(), new Label("/"), new Label(page.initiative().name()));
        }
    }

    private List<ProfileTab> wide(FactsPane pane, Parent participants) {
        Scrolling column = new Scrolling(pane, model.frame(), "facts");
        column.getStyleClass().add("initiative-column");
        HBox.setHgrow(participants, Priority.ALWAYS);
        HBox columns = new HBox(column, participants);
        return List.of(new ProfileTab("overview", desk.say("initiative.overview"), null, () -> columns));
    }

    private List<ProfileTab> narrow(Page page, FactsPane pane, Parent participants) {
        Scrolling column = new Scrolling(pane, model.frame(), "facts");
        return List.of(
                new ProfileTab("overview", desk.say("initiative.participants"), page.participants().size(), () -> participants),
                new ProfileTab("facts", desk.say("initiative.facts"), null, () -> column));
    }

    private ProfileTab history(Page page, Timelines shown) {
        Subject subject = new Subject(List.of(), List.of(), page.initiative().id());
        return new ProfileTab("history", desk.say("initiative.history"), page.contacts(), () -> shown.of(subject));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(trail);
    }

    @Override
    public Subject subject() {
        return model.initiative()
                .map(now -> new Subject(
                        model.chosen().size() > 1 ? model.chosen().stream().map(one -> one.organisation().id()).toList() : List.of(),
                        List.of(),
                        now.id()))
                .orElse(Subject.NOTHING);
    }

    @Override
    public void focus() {
        Node list = root.lookup("#participants");
        if (list != null && list.isVisible()) {
            list.requestFocus();
        } else {
            place.requestFocus();
        }
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        facts.ifPresent(FactsPane::close);
        frame.close();
    }
}
