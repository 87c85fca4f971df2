package it.filiera.history.ui.today;

import it.filiera.ui.Desk;
import it.filiera.ui.Views;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The card that names the lists on which somebody waits to be spoken to. */
final class SilenceController implements Aside {

    private final Desk desk;
    private final SilenceModel model;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private MenuButton days;

    @FXML
    private Label nothing;

    @FXML
    private VBox rows;

    SilenceController(Desk desk, SilenceModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        nothing.managedProperty().bind(nothing.visibleProperty());
        subscriptions = model.days().subscribe(this::showDays).and(model.lists().subscribe(this::show));
    }

    private void showDays(int chosen) {
        days.setText(desk.say("today.silent-days", chosen));
        days.getItems().setAll(SilenceModel.CHOICES.stream().map(choice -> choice(choice, chosen)).toList());
    }

    private RadioMenuItem choice(int choice, int chosen) {
        RadioMenuItem item = new RadioMenuItem(desk.say("today.silent-days", choice));
        item.setSelected(choice == chosen);
        item.setOnAction(_ -> model.days().set(choice));
        return item;
    }

    private void show(List<Silence.OnList> lists) {
        nothing.setVisible(lists.isEmpty());
        rows.getChildren().setAll(lists.stream().map(this::row).toList());
    }

    private Node row(Silence.OnList list) {
        String name = desk.language().isItalian() ? list.italian() : list.english();
        Label text = new Label(desk.say("today.silent-of", list.silent(), list.organisations(), name));
        text.setWrapText(true);
        Button show = new Button(desk.say("today.silent-show", list.silent()));
        show.getStyleClass().add("small");
        show.setAccessibleText(show.getText() + ", " + name);
        show.setOnAction(_ -> model.show(list));
        VBox row = new VBox(text, show);
        row.getStyleClass().add("silent-row");
        return row;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
