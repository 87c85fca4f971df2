package it.filiera.directory.ui;

import it.filiera.directory.ui.FacetsModel.Facet;
import it.filiera.directory.ui.FacetsModel.Value;
import it.filiera.query.FilterName;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One facet of the panel. Its rows stay and show other values, because new nodes are what typing waits for; the focus goes with its value. */
final class FacetGroup extends VBox {

    private final FilterName filter;
    private final Desk desk;
    private final FacetsModel facets;
    private final Button title = new Button();
    private final Hyperlink clear = new Hyperlink();
    private final Hyperlink more = new Hyperlink();
    private final Node fold = Icon.FOLD.node();
    private final Node unfold = Icon.UNFOLD.node();
    private final StackPane chevron = new StackPane(fold, unfold);
    private final VBox rows = new VBox();

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
        unfold.setVisible(facet.folded());
        fold.setVisible(!facet.folded());
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
        Optional<String> focused = rows().flatMap(row -> row.focused().stream()).findFirst();
        while (rows.getChildren().size() < values.size()) {
            rows.getChildren().add(new FacetRow((code, chosen) -> facets.choose(filter, code, chosen)));
        }
        for (int i = 0; i < rows.getChildren().size(); i++) {
            FacetRow row = (FacetRow) rows.getChildren().get(i);
            visible(row, i < values.size());
            if (i < values.size()) {
                Value value = values.get(i);
                row.show(labels.counted(filter, value.code()), numbers.format(value.count()), value);
            }
        }
        focused.ifPresent(code -> rows().filter(Node::isVisible).forEach(row -> row.focus(code)));
    }

    private Stream<FacetRow> rows() {
        return rows.getChildren().stream().map(FacetRow.class::cast);
    }

    private static void visible(Node part, boolean visible) {
        Pieces.show(part, visible);
    }
}
