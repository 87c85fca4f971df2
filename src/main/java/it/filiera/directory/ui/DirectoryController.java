package it.filiera.directory.ui;

import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** Puts the parts of the directory screen in their places. */
public final class DirectoryController implements Screen {

    private final SearchBoxController searchBox;
    private final FacetsController facets;
    private final ResultsController results;
    private final RelaxationsController relaxations;
    private final OutsideController outside;
    private final Parent root;

    @FXML
    private StackPane facetsPlace;

    @FXML
    private StackPane resultsPlace;

    @FXML
    private StackPane relaxationsPlace;

    @FXML
    private StackPane outsidePlace;

    /** {@code addFirm} begins to enter a new firm. */
    DirectoryController(Desk desk, DirectoryModel model, Asking asking, Runnable addFirm) {
        searchBox = new SearchBoxController(desk, model, asking, this::toResults);
        facets = new FacetsController(desk, model, asking);
        results = new ResultsController(desk, model);
        relaxations = new RelaxationsController(desk, model, asking, addFirm);
        outside = new OutsideController(desk, model, asking);
        root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        facetsPlace.getChildren().setAll(facets.root());
        resultsPlace.getChildren().setAll(results.root());
        relaxationsPlace.getChildren().setAll(relaxations.root());
        outsidePlace.getChildren().setAll(outside.root());
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
    public void focus() {
        searchBox.focus();
    }

    @Override
    public void close() {
        List.of(searchBox, facets, results, relaxations, outside).forEach(Screen::close);
    }
}
