package it.filiera.directory.ui;

import it.filiera.directory.ui.page.PageFeature;
import it.filiera.directory.ui.results.ActionBarController;
import it.filiera.directory.ui.results.ResultsController;
import it.filiera.directory.ui.results.ResultsModel;
import it.filiera.directory.ui.results.SelectedController;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Puts the parts of the directory screen in their places. */
public final class DirectoryController implements Screen {

    /** Pixels that the results keep beside the pane, at a text size of 100 %. */
    private static final double LEAST_RESULTS = 560;

    private static final double WHOLE = 100;

    private final ReadOnlyObjectProperty<Integer> textSize;
    private final DirectoryModel model;
    private final ResultsModel answers;
    private final SearchBoxController searchBox;
    private final FacetsController facets;
    private final ResultsController results;
    private final AlsoFoundBar also;
    private final RelaxationsController relaxations;
    private final OutsideController outside;
    private final ActionBarController actions;
    private final Screen profile;
    private final SelectedController ticked;
    private final Subscription selection;
    private final Parent root;

    @FXML
    private HBox screen;

    @FXML
    private StackPane facetsPlace;

    @FXML
    private StackPane resultsPlace;

    @FXML
    private StackPane relaxationsPlace;

    /** What lies just outside the filter; gives way to the actions. */
    @FXML
    private StackPane hintPlace;

    @FXML
    private StackPane actionsPlace;

    @FXML
    private StackPane panePlace;

    /** {@code addFirm} begins to enter a new firm. */
    DirectoryController(Desk desk, DirectoryModel model, Asking asking, ResultsModel answers, AlsoFoundModel found, PageFeature page,
            Runnable addFirm) {
        this.model = model;
        this.answers = answers;
        textSize = desk.theme().textSize();
        searchBox = new SearchBoxController(desk, model, asking, this::toResults);
        facets = new FacetsController(desk, model, asking);
        results = new ResultsController(desk, answers, searchBox::focus);
        also = new AlsoFoundBar(desk, found);
        results.beside(also);
        relaxations = new RelaxationsController(desk, model, asking, addFirm);
        outside = new OutsideController(desk, model, asking);
        actions = new ActionBarController(desk, answers);
        profile = page.pane();
        ticked = new SelectedController(desk, answers);
        selection = Subscription.combine(
                model.beside().subscribe(page.model()::show),
                model.settled().subscribe((_, _) -> page.model().refresh()),
                model.ticked().subscribe((_, _) -> fillPane()));
        root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        facetsPlace.getChildren().setAll(facets.root());
        resultsPlace.getChildren().setAll(results.root());
        relaxationsPlace.getChildren().setAll(relaxations.root());
        hintPlace.getChildren().setAll(outside.root());
        actionsPlace.getChildren().setAll(actions.root());
        actionsPlace.managedProperty().bind(actions.root().managedProperty());
        hintPlace.visibleProperty().bind(actions.root().visibleProperty().not());
        hintPlace.managedProperty().bind(hintPlace.visibleProperty());
        panePlace.managedProperty().bind(panePlace.visibleProperty());
        panePlace
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(this::hasRoom, screen.widthProperty(), facetsPlace.widthProperty(), textSize));
        fillPane();
    }

    /** Several ticked firms are looked at together, one by itself. */
    private void fillPane() {
        panePlace.getChildren().setAll(model.ticked().get().size() > 1 ? ticked.root() : profile.root());
    }

    /** Beside the pane the results must keep their least width; where they cannot, a profile opens on the full width only. */
    private boolean hasRoom() {
        return screen.getWidth() - facetsPlace.getWidth() - panePlace.prefWidth(-1) >= LEAST_RESULTS * textSize.get() / WHOLE;
    }

    private void toResults() {
        if (relaxations.shown()) {
            relaxations.focus();
        } else {
            results.focus();
        }
    }

    /** Asks for a name under which the present query is saved. */
    void saveSearch() {
        searchBox.save();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(searchBox.root());
    }

    @Override
    public Subject subject() {
        return isSeen() ? Subject.organisations(answers.chosen()) : Subject.NOTHING;
    }

    /** What is ticked is counted on screen; one firm stands in the pane, or is a row. */
    private boolean isSeen() {
        return hasPane() || !model.ticked().get().isEmpty()
                || model.answer().get().rows().stream().anyMatch(row -> row.id().equals(model.selected().get()));
    }

    /** Whether a profile stands beside the results, as the window is now. */
    boolean hasPane() {
        root.getScene().getRoot().applyCss();
        root.getScene().getRoot().layout();
        return panePlace.isVisible();
    }

    @Override
    public void focus() {
        searchBox.focus();
    }

    @Override
    public void close() {
        selection.unsubscribe();
        also.close();
        List.of(searchBox, facets, results, relaxations, outside, actions, profile, ticked).forEach(Screen::close);
    }
}
