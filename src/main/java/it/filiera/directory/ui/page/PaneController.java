package it.filiera.directory.ui.page;

import it.filiera.profile.FrameController;
import it.filiera.profile.PaneHeadController;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One organisation beside the results. */
public final class PaneController implements Screen {

    private final PageDesk desk;
    private final FrameController frame;
    private final PaneHeadController head;
    private final PageKeys keys;
    private final WelcomeController welcome;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private StackPane place;

    @FXML
    private Parent nothing;

    public PaneController(PageDesk desk) {
        this.desk = desk;
        this.frame = new FrameController(desk.language(), desk.model().frame());
        this.head = new PaneHeadController(desk.language());
        this.keys = new PageKeys(desk);
        this.welcome = new WelcomeController(desk);
        this.root = Views.load(desk.language(), this);
    }

    @FXML
    private void initialize() {
        place.getChildren().addAll(welcome.root(), frame.root());
        keys.listen(place);
        subscriptions = desk.model().page().subscribe(this::show);
    }

    private void show(@Nullable Page page) {
        boolean welcoming = page == null && welcome.wanted();
        welcome.root().setVisible(welcoming);
        nothing.setVisible(page == null && !welcoming);
        frame.root().setVisible(page != null);
        if (page != null) {
            Node expand = Pieces.iconButton(Icon.EXPAND, desk.say("page.expand"), () -> desk.desk().navigator().go(target(page)));
            head.show(new HeadWords(desk).of(page), List.of(expand));
            frame.show(head.root(), new PageTabs(desk).of(page), new PageButtons(desk, keys).pane(page));
        }
    }

    private static Target target(Page page) {
        return new Target.Profile(page.organisation().id());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        frame.close();
    }
}
