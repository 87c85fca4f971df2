package it.filiera.directory.ui;

import it.filiera.directory.ui.results.ActionBarController;
import it.filiera.directory.ui.results.ResultsController;
import it.filiera.directory.ui.results.ResultsModel;
import it.filiera.directory.ui.page.PageFeature;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Puts the parts of the directory screen in their places. */
public final class DirectoryController implements Screen {

    private static final double LEAST_RESULTS = 560;

    private final SearchBoxController searchBox;
    private final FacetsController facets;
    private final ResultsController results;
    private final ActionBarController actions;
    private final Screen pane;
    private final Subscription selection;
    private final Parent root;

    @FXML
    private HBox screen;

    @FXML
    private StackPane facetsPlace;

    @FXML
    private StackPane resultsPlace;

    /** What lies just outside the filter; gives way to the actions. */
    @FXML
    private StackPane hintPlace;

    @FXML
    private StackPane actionsPlace;

    @FXML
    private StackPane panePlace;

    DirectoryController(Desk desk, DirectoryModel model, ResultsModel resultsModel, PageFeature page) {
        searchBox = new SearchBoxController(desk, model);
        facets = new FacetsController(desk, model);
        results = new ResultsController(desk, resultsModel, searchBox::focus);
        actions = new ActionBarController(desk, resultsModel);
        pane = page.pane();
        selection = model.selected().subscribe(page.model()::show);
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
        panePlace.getChildren().setAll(pane.root());
        panePlace.managedProperty().bind(panePlace.visibleProperty());
        panePlace
                .visibleProperty()
                .bind(Bindings.createBooleanBinding(this::hasRoom, screen.widthProperty(), facetsPlace.widthProperty()));
    }

    /** Beside the pane the results must keep their least width; where they cannot, a profile opens on the full width only. */
    private boolean hasRoom() {
        return screen.getWidth() - facetsPlace.getWidth() - panePlace.prefWidth(-1) >= LEAST_RESULTS;
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
        selection.unsubscribe();
        List.of(searchBox, facets, results, actions, pane).forEach(Screen::close);
    }
}
