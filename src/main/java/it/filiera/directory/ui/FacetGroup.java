package it.filiera.directory.ui;

import it.filiera.directory.ui.FacetsModel.Facet;
import it.filiera.directory.ui.FacetsModel.Value;
import it.filiera.query.FilterName;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One facet of the panel. Its nodes stay while numbers and order change, so that the focus stays too. */
final class FacetGroup extends VBox {

    private final FilterName filter;
    private final Desk desk;
    private final FacetsModel facets;
    private final Button title = new Button();
    private final Hyperlink clear = new Hyperlink();
    private final Hyperlink more = new Hyperlink();
    private final StackPane chevron = new StackPane();
    private final VBox rows = new VBox();
    private final Map<String, FacetRow> known = new HashMap<>();

    FacetGroup(FilterName filter, Desk desk, FacetsModel facets) {
        this.filter = filter;
        this.desk = desk;
        this.facets = facets;
        getStyleClass().add("facet");
        getChildren().addAll(head(), rows, more);
        more.getStyleClass().add("facet-more");
        more.setOnAction(_ -> facets.unroll(filter));
    }

    private HBox head() {
        title.getStyleClass().add("facet-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setOnAction(_ -> facets.fold(filter));
        HBox.setHgrow(title, Priority.ALWAYS);
        clear.setText(desk.say("facets.clear"));
        clear.setOnAction(_ -> {
            title.requestFocus();
            facets.clear(filter);
        });
        clear.setMinWidth(USE_PREF_SIZE);
        chevron.getStyleClass().add("facet-fold");
        chevron.setOnMouseClicked(_ -> facets.fold(filter));
        HBox head = new HBox(title, clear, chevron);
        head.getStyleClass().add("facet-head");
        return head;
    }

    void show(Facet facet, Labels labels) {
        String name = labels.filter(filter.name());
        title.setText(name);
        chevron.getChildren().setAll((facet.folded() ? Icon.UNFOLD : Icon.FOLD).node());
        title.setAccessibleText(desk.say(facet.folded() ? "facets.unfold" : "facets.fold", name));
        clear.setAccessibleText(desk.say("facets.clear-of", name));
        visible(clear, facet.chosen());
        title.setDisable(facet.values().isEmpty());
        visible(chevron, !facet.values().isEmpty());
        visible(rows, !facet.folded());
        visible(more, !facet.folded() && (facet.more() > 0 || facet.unrolled()));
        more.setText(facet.unrolled() ? desk.say("facets.fewer") : desk.say("facets.more", facet.more()));
        more.setAccessibleText(name + ": " + more.getText());
        showRows(facet.values(), labels);
    }

    private void showRows(List<Value> values, Labels labels) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(desk.language().locale());
        List<Node> wanted = values.stream().<Node>map(value -> row(value, labels, numbers)).toList();
        if (!rows.getChildren().equals(wanted)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            rows.getChildren().setAll(wanted);
            if (focused != null && wanted.contains(focused.getParent())) {
                focused.requestFocus();
            }
        }
    }

    private FacetRow row(Value value, Labels labels, NumberFormat numbers) {
        FacetRow row = known.computeIfAbsent(value.code(), code -> new FacetRow(chosen -> facets.choose(filter, code, chosen)));
        row.show(labels.counted(filter, value.code()), numbers.format(value.count()), value);
        return row;
    }

    private static void visible(Node part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
