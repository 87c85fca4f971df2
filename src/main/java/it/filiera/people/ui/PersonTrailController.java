package it.filiera.people.ui;

import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.util.Subscription;

/** Where one is: the way up to all people, and the name. */
final class PersonTrailController implements Screen {

    private final PeopleDesk desk;
    private final PersonModel model;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label name;

    PersonTrailController(PeopleDesk desk, PersonModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        subscription = model.page().subscribe(page -> name.setText(page == null ? "" : page.person().name()));
    }

    @FXML
    private void people() {
        desk.desk().navigator().go(new Target.People());
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
