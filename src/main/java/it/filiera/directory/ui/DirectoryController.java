package it.filiera.directory.ui;

import it.filiera.directory.ui.results.ActionBarController;
import it.filiera.directory.ui.results.ResultsController;
import it.filiera.directory.ui.results.ResultsModel;
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
    private final ActionBarController actions;
    private final Parent root;

    @FXML
    private StackPane facetsPlace;

    @FXML
    private StackPane resultsPlace;

    /** What lies just outside the filter; gives way to the actions. */
    @FXML
    private StackPane hintPlace;

    @FXML
    private StackPane actionsPlace;

    DirectoryController(Desk desk, DirectoryModel model, ResultsModel resultsModel) {
        searchBox = new SearchBoxController(desk, model);
        facets = new FacetsController(desk, model);
        results = new ResultsController(desk, resultsModel, searchBox::focus);
        actions = new ActionBarController(desk, resultsModel);
        root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        facetsPlace.getChildren().setAll(facets.root());
        resultsPlace.getChildren().setAll(results.root());
        actionsPlace.getChildren().setAll(actions.root());
        actionsPlace.managedProperty().bind(actions.root().managedProperty());
        hintPlace.visibleProperty().bind(actions.root().visibleProperty().not());
        hintPlace.managedProperty().bind(hintPlace.visibleProperty());
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
        List.of(searchBox, facets, results, actions).forEach(Screen::close);
    }
}
