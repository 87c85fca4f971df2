package it.filiera.list.ui;

import it.filiera.list.Combination;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Two lists, how they are taken together, and how many that gives. */
final class CombineController implements Screen {

    private final ListDesk around;
    private final Desk desk;
    private final CombineModel model;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private ToggleGroup ways;

    @FXML
    private ComboBox<SavedList> first;

    @FXML
    private ComboBox<SavedList> second;

    @FXML
    private RadioButton both;

    @FXML
    private RadioButton either;

    @FXML
    private RadioButton without;

    @FXML
    private Label count;

    @FXML
    private TextField name;

    @FXML
    private Label refusal;

    @FXML
    private Button keep;

    CombineController(ListDesk around, CombineModel model) {
        this.around = around;
        this.desk = around.desk();
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        choosing(first, model.first());
        choosing(second, model.second());
        both.setUserData(Combination.BOTH);
        either.setUserData(Combination.EITHER);
        without.setUserData(Combination.WITHOUT);
        ways.getToggles().stream().filter(toggle -> toggle.getUserData() == model.way().get()).forEach(ways::selectToggle);
        name.textProperty().bindBidirectional(model.name());
        keep.disableProperty().bind(Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty()));
        subscriptions = Subscription.combine(
                ways.selectedToggleProperty().subscribe((_, toggle) -> model.way().set((Combination) toggle.getUserData())),
                model.count().subscribe(this::showCount));
    }

    private void choosing(ComboBox<SavedList> box, ObjectProperty<SavedList> chosen) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable SavedList list) {
                return list == null ? "" : around.name(list);
            }

            @Override
            public @Nullable SavedList fromString(String text) {
                return null;
            }
        });
        box.getItems().setAll(model.lists());
        box.setValue(chosen.get());
        box.valueProperty().subscribe((_, list) -> {
            if (list != null) {
                chosen.set(list);
            }
        });
    }

    private void showCount(@Nullable Long number) {
        count.setText(number == null ? " " : desk.say("lists.count", number));
    }

    @FXML
    private void show() {
        desk.overlay().hide();
        model.show();
    }

    @FXML
    private void keep() {
        model.keep(desk.overlay()::hide, this::refuse);
    }

    private void refuse(Message reason) {
        refusal.setText(desk.language().say(reason));
        Pieces.show(refusal, true);
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        second.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        name.textProperty().unbindBidirectional(model.name());
    }
}
