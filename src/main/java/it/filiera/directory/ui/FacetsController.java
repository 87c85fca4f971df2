package it.filiera.directory.ui;

import it.filiera.directory.ui.FacetsModel.Facet;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Saved searches, and the values that one can filter by, with their counts. Nodes are kept while numbers change. */
public final class FacetsController implements Screen {

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private final Map<String, FacetGroup> shown = new LinkedHashMap<>();
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox saved;

    @FXML
    private VBox groups;

    FacetsController(Desk desk, DirectoryModel model, Asking asking) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        subscription = Subscription.combine(
                model.names().subscribe(_ -> show(asking.facets().facets().get())),
                asking.facets().facets().subscribe(this::show),
                asking.saved().entries().subscribe(this::showSaved));
    }

    private void show(List<Facet> facets) {
        Labels labels = new Labels(desk.language().messages().get(), model.names().get());
        List<Node> wanted = facets.stream().<Node>map(facet -> group(facet, labels)).toList();
        if (!groups.getChildren().equals(wanted)) {
            groups.getChildren().setAll(wanted);
        }
    }

    private FacetGroup group(Facet facet, Labels labels) {
        FacetGroup group = shown.computeIfAbsent(facet.filter().name(), _ -> new FacetGroup(facet.filter(), desk, asking.facets()));
        group.show(facet, labels);
        return group;
    }

    private void showSaved(List<SavedSearchesModel.Entry> entries) {
        saved.getChildren().setAll(entries.stream().map(entry -> new SavedSearchRow(entry, desk, asking)).toList());
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
