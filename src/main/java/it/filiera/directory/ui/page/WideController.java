package it.filiera.directory.ui.page;

import it.filiera.profile.FrameController;
import it.filiera.profile.WideHeadController;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One organisation on the full width. */
public final class WideController implements Screen {

    /** Where the window is narrower than so many pixels at a text size of 100 %, the columns become tabs. */
    private static final double COLUMNS = 1200;

    private static final double WHOLE = 100;

    private final PageDesk desk;
    private final FrameController frame;
    private final WideHeadController head;
    private final TrailController trail;
    private final PageKeys keys;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;
    private boolean narrow;

    @FXML
    private StackPane place;

    public WideController(PageDesk desk) {
        this.desk = desk;
        this.frame = new FrameController(desk.language(), desk.model().frame());
        this.head = new WideHeadController(desk.language());
        this.trail = new TrailController(desk);
        this.keys = new PageKeys(desk);
        this.root = Views.load(desk.language(), this);
    }

    @FXML
    private void initialize() {
        place.getChildren().add(frame.root());
        keys.listen(place);
        subscriptions = desk.model()
                .page()
                .subscribe(this::show)
                .and(place.widthProperty().subscribe((_, _) -> fit()))
                .and(desk.desk().theme().textSize().subscribe((_, _) -> fit()));
    }

    private void fit() {
        double window = place.getScene() == null ? place.getWidth() : place.getScene().getWidth();
        boolean tight = window * WHOLE < COLUMNS * desk.desk().theme().textSize().get();
        if (narrow != tight) {
            narrow = tight;
            show(desk.model().page().get());
        }
    }

    private void show(@Nullable Page page) {
        frame.root().setVisible(page != null);
        if (page != null) {
            PageTabs tabs = new PageTabs(desk);
            PageButtons buttons = new PageButtons(desk, keys);
            HeadWords words = new HeadWords(desk);
            head.show(narrow ? words.of(page) : words.wide(page), narrow ? buttons.brief(page) : buttons.of(page));
            frame.show(head.root(), narrow ? tabs.narrow(page) : tabs.wide(page), List.of());
        }
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(trail.root());
    }

    @Override
    public Subject subject() {
        Page page = desk.model().page().get();
        return page == null ? Subject.NOTHING : Subject.organisations(List.of(page.organisation().id()));
    }

    @Override
    public void focus() {
        place.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        frame.close();
        trail.close();
    }
}
