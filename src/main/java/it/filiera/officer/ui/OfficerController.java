package it.filiera.officer.ui;

import it.filiera.message.Message;
import it.filiera.officer.Officer;
import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The small question who works here. Whoever does not want to say it now may leave it. */
final class OfficerController implements Screen {

    private final Desk desk;
    private final OfficerModel model;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private TextField name;

    @FXML
    private TextField initials;

    @FXML
    private CheckBox somebodyElse;

    @FXML
    private Label problem;

    @FXML
    private Button later;

    @FXML
    private Button save;

    OfficerController(Desk desk, OfficerModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        name.textProperty().bindBidirectional(model.name());
        initials.textProperty().bindBidirectional(model.initials());
        somebodyElse.selectedProperty().bindBidirectional(model.somebodyElse());
        somebodyElse.managedProperty().bind(somebodyElse.visibleProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        later.setText(desk.say(model.known().isPresent() ? "edit.cancel" : "officer.later"));
        subscription = model.name().subscribe(this::check).and(model.refusal().subscribe(this::complain));
    }

    private void check() {
        save.setDisable(name.getText().isBlank());
        String before = model.known().map(Officer::name).orElse(name.getText());
        somebodyElse.setVisible(!before.equalsIgnoreCase(name.getText().strip()));
        somebodyElse.setText(desk.say("officer.somebody-else", before));
    }

    private void complain(@Nullable Message reason) {
        problem.setText(reason == null ? "" : desk.language().say(reason));
    }

    @FXML
    private void save() {
        if (!name.getText().isBlank()) {
            model.save(desk.overlay()::hide);
        }
    }

    @FXML
    private void leave() {
        desk.overlay().hide();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        name.requestFocus();
        name.selectAll();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        name.textProperty().unbindBidirectional(model.name());
        initials.textProperty().unbindBidirectional(model.initials());
        somebodyElse.selectedProperty().unbindBidirectional(model.somebodyElse());
    }
}
