package it.filiera.directory.ui.results;

import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.merge.MergeFeature;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.text.NumberFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** How many are ticked and what can be done with them. Takes room only while something is ticked. */
public final class ActionBarController implements Screen {

    private final Desk desk;
    private final ResultsModel model;
    private final Copying copying;
    private final Subscription subscription;
    private final Tooltip compareReason = new Tooltip();
    private final Pane root;

    @FXML
    private Label count;

    @FXML
    private Label ticked;

    @FXML
    private Button exportTicked;

    @FXML
    private Button compare;

    @FXML
    private StackPane comparePlace;

    @FXML
    private Button merge;

    public ActionBarController(Desk desk, ResultsModel model) {
        this.desk = desk;
        this.model = model;
        this.copying = new Copying(desk, model);
        this.root = Views.load(desk.language().messages().get(), this);
        addContributed();
        subscription = model.rows().ticked().subscribe(this::show)
                .and(model.rows().answer().subscribe((_, _) -> show(model.rows().ticked().get())));
    }

    /** Between the number and what is built in; the first of all stands out. */
    private void addContributed() {
        List<Button> contributed = IntStream.range(0, model.actions().size()).mapToObj(this::button).toList();
        int at = root.getChildren().indexOf(exportTicked);
        root.getChildren().addAll(at, contributed);
        ((Button) root.getChildren().get(at)).getStyleClass().add("accent");
    }

    /** What it does is asked for anew when it is pressed: it is about the ticked of that moment. */
    private Button button(int place) {
        Action action = model.actions().get(place);
        Button button = new Button(desk.language().say(action.title()), action.icon().node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> model.actions().get(place).work().run());
        return button;
    }

    private void show(Set<UUID> chosen) {
        int number = chosen.size();
        Pieces.show(root, number > 0);
        count.setText(NumberFormat.getIntegerInstance(desk.language().locale()).format(number));
        long hidden = hidden(chosen);
        ticked.setText(desk.say(hidden == 0 ? "results.ticked" : hidden == number ? "results.ticked-hidden" : "results.ticked-partly", hidden));
        compare.setDisable(!model.canCompare());
        Pieces.show(merge, MergeFeature.isPair(List.copyOf(chosen)));
        Tooltip.uninstall(comparePlace, compareReason);
        if (compare.isDisable()) {
            String reason = number > ResultsModel.MOST_COMPARED ? "results.compare-too-many" : "results.compare-too-few";
            compareReason.setText(desk.say(reason));
            Tooltip.install(comparePlace, compareReason);
        }
        compare.setAccessibleHelp(compare.isDisable() ? compareReason.getText() : null);
    }

    /** How many were ticked in another result and are not in this one; none as long as not all of it was read. */
    private long hidden(Set<UUID> chosen) {
        Answer answer = model.rows().answer().get();
        Set<UUID> shown = answer.rows().stream().map(Row::id).collect(Collectors.toSet());
        return shown.size() < answer.total() ? 0 : chosen.stream().filter(id -> !shown.contains(id)).count();
    }

    @FXML
    private void export() {
        model.export();
    }

    @FXML
    private void compare() {
        model.compare();
    }

    @FXML
    private void merge() {
        model.merge(List.copyOf(model.rows().ticked().get()));
    }

    @FXML
    private void copy() {
        copying.asText();
    }

    @FXML
    private void copyTable() {
        copying.asTable();
    }

    @FXML
    private void clear() {
        model.ticks().clear();
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
