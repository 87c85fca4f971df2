package it.filiera.directory.ui.page;

import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Where one is: the way up, the name, and the neighbours in the answer one came from. */
public final class TrailController implements Screen {

    private final PageDesk desk;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private Label name;

    @FXML
    private Label position;

    @FXML
    private Button previous;

    @FXML
    private Button next;

    TrailController(PageDesk desk) {
        this.desk = desk;
        this.root = Views.load(desk.language(), this);
    }

    @FXML
    private void initialize() {
        subscription = desk.model().page().subscribe(this::show);
    }

    private void show(@Nullable Page page) {
        name.setText(page == null ? "" : page.organisation().name());
        Optional<Neighbours> beside =
                page == null ? Optional.empty() : desk.actions().neighbours(page.organisation().id());
        position.setText(beside.map(here -> desk.say("page.position", here.position(), here.total())).orElse(""));
        previous.setVisible(beside.isPresent());
        next.setVisible(beside.isPresent());
        lead(previous, beside.map(Neighbours::previous).orElse(null));
        lead(next, beside.map(Neighbours::next).orElse(null));
    }

    private void lead(Button button, @Nullable UUID neighbour) {
        button.setDisable(neighbour == null);
        button.setOnAction(_ -> {
            if (neighbour != null) {
                desk.desk().navigator().replace(new Target.Profile(neighbour));
            }
        });
    }

    @FXML
    private void directory() {
        desk.desk().navigator().go(new Target.Directory());
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
