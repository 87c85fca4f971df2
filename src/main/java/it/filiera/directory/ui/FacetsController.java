package it.filiera.directory.ui;

import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The values that one can filter by, with their counts. */
public final class FacetsController implements Screen {

    private final DirectoryModel model;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox groups;

    FacetsController(Desk desk, DirectoryModel model) {
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        subscription = model.counts().subscribe(this::show);
    }

    private void show(Map<String, Map<String, Integer>> counts) {
        groups.getChildren().setAll(counts.keySet().stream().map(Label::new).toList());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
