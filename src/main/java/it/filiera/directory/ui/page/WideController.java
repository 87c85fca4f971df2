package it.filiera.directory.ui.page;

import it.filiera.profile.FrameController;
import it.filiera.profile.WideHeadController;
import it.filiera.ui.Screen;
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

    /** Where the window is narrower, the columns become tabs. */
    static final double COLUMNS = 1200;

    private final PageDesk desk;
    private final FrameController frame;
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
                .and(desk.model().unfolded().subscribe((_, _) -> show(desk.model().page().get())))
                .and(place.widthProperty().subscribe((_, width) -> fit(width.doubleValue())));
    }

    private void fit(double width) {
        double window = place.getScene() == null ? width : place.getScene().getWidth();
        if (narrow != window < COLUMNS) {
            narrow = window < COLUMNS;
            show(desk.model().page().get());
        }
    }

    private void show(@Nullable Page page) {
        frame.root().setVisible(page != null);
        if (page != null) {
            PageTabs tabs = new PageTabs(desk);
            frame.show(
                    new WideHeadController(desk.language(), new HeadWords(desk).of(page), new PageButtons(desk, keys).of(page)).root(),
                    narrow ? tabs.narrow(page) : tabs.wide(page),
                    List.of());
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
    public void close() {
        subscriptions.unsubscribe();
        frame.close();
        trail.close();
    }
}
