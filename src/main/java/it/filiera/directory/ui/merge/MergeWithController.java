package it.filiera.directory.ui.merge;

import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationSearch;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import it.filiera.ui.Offered;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** Asks with which other organisation one is to be merged: type, and take one of those that are offered. */
final class MergeWithController implements Screen {

    private static final int OFFERED = 8;

    private final Desk desk;
    private final Supplier<OrganisationSearch> search;
    private final Organisation organisation;
    private final Latest latest;
    private final Parent root;
    private final TextField line = new TextField();
    private final Offered<Organisation> offered;

    @FXML
    private Label title;

    @FXML
    private StackPane place;

    MergeWithController(Desk desk, Supplier<OrganisationSearch> search, Organisation organisation) {
        this.desk = desk;
        this.search = search;
        this.organisation = organisation;
        this.latest = new Latest(desk.tasks());
        this.offered = new Offered<>(line, this::words, other -> open(other.id()));
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        title.setText(desk.say("merge.with-title", organisation.name()));
        line.setPromptText(desk.say("merge.with-prompt"));
        line.setAccessibleText(desk.say("merge.with-prompt"));
        line.textProperty().subscribe((_, typed) -> latest.ask(() -> search.get().suggest(typed, OFFERED + 1), this::offer));
        line.setOnAction(_ -> offered.takeFirst());
        place.getChildren().setAll(offered.node());
    }

    private void offer(List<Organisation> found) {
        offered.show(found.stream().filter(other -> !other.id().equals(organisation.id())).limit(OFFERED).toList());
    }

    private String words(Organisation other) {
        return other.name() + " · " + new MergeWords(desk.language()).place(other);
    }

    private void open(UUID other) {
        desk.overlay().hide();
        desk.navigator().go(new Target.Merge(organisation.id(), other));
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
        line.requestFocus();
    }

    @Override
    public void close() {
        latest.forget();
    }
}
