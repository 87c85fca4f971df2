package it.filiera.directory.ui;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.Nearby.Outside;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The bar under the results: what lies just outside the place that was asked for. Goes when there is nothing. */
public final class OutsideController implements Screen {

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private final HBox root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private HBox bar;

    @FXML
    private Label sentence;

    @FXML
    private Hyperlink show;

    OutsideController(Desk desk, DirectoryModel model, Asking asking) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        subscription = asking.nearby().outside().subscribe(this::show);
    }

    private void show(Outside outside) {
        Pieces.show(bar, outside.more() > 0);
        if (outside.more() > 0) {
            sentence.setText(sentence(outside));
            sentence.setTooltip(new Tooltip(sentence.getText()));
            show.setText(desk.say("outside.show", outside.all()));
        }
    }

    private String sentence(Outside outside) {
        Labels labels = new Labels(desk.language().messages().get(), model.names().get());
        String places = outside.places().stream()
                .map(labels::values)
                .collect(Collectors.joining("; "))
                .replaceFirst(", ([^,]*)$", " " + desk.say("outside.or") + " $1");
        String examples = outside.examples().stream()
                .map(OutsideController::named)
                .collect(Collectors.joining(" " + desk.say("outside.and") + " "));
        return examples.isEmpty()
                ? desk.say("outside.more", places, outside.more())
                : desk.say("outside.more-among", places, outside.more(), examples);
    }

    private static String named(Row row) {
        String place = Nearby.place(row);
        String name = row.organisation().name();
        return place.isEmpty() ? name : name + " (" + place + ")";
    }

    @FXML
    void showAll() {
        asking.box().ask(asking.nearby().outside().get().query());
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
