package it.filiera.directory.ui.edit;

import it.filiera.message.Messages;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The small choice of where a value comes from. */
final class SourceController implements Screen {

    private final SourceModel model;
    private final Words words;
    private final Runnable grown;
    private final Runnable enter;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private ToggleGroup kinds;

    @FXML
    private RadioButton none;

    @FXML
    private RadioButton firm;

    @FXML
    private RadioButton page;

    @FXML
    private VBox details;

    @FXML
    private TextField url;

    @FXML
    private TextField site;

    @FXML
    private TextField published;

    @FXML
    private Label problem;

    /** {@code grown} hears when the choice takes more or less room, {@code enter} when Enter ends what is typed here. */
    SourceController(Messages messages, Words words, SourceModel model, Runnable grown, Runnable enter) {
        this.enter = enter;
        this.model = model;
        this.words = words;
        this.grown = grown;
        this.root = Views.load(messages, this);
    }

    @FXML
    private void initialize() {
        Map<SourceModel.Kind, RadioButton> buttons =
                Map.of(SourceModel.Kind.NONE, none, SourceModel.Kind.FIRM, firm, SourceModel.Kind.PAGE, page);
        buttons.forEach((kind, button) -> button.setOnAction(_ -> model.kind().set(kind)));
        url.textProperty().bindBidirectional(model.url());
        site.textProperty().bindBidirectional(model.site());
        published.textProperty().bindBidirectional(model.published());
        List.of(url, site, published).forEach(field -> field.setOnAction(_ -> enter.run()));
        details.managedProperty().bind(details.visibleProperty());
        problem.managedProperty().bind(problem.visibleProperty());
        subscription = model.kind()
                .subscribe(kind -> {
                    kinds.selectToggle(Objects.requireNonNull(buttons.get(kind)));
                    details.setVisible(kind == SourceModel.Kind.PAGE);
                    check();
                })
                .and(model.wanted().subscribe((_, _) -> check()))
                .and(model.url().subscribe((_, _) -> check()))
                .and(model.site().subscribe((_, _) -> check()))
                .and(model.published().subscribe((_, _) -> check()));
    }

    private void check() {
        String reason = model.problem().map(words::say).orElse("");
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty() && (model.wanted().get() || !model.url().get().isEmpty()));
        grown.run();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        url.textProperty().unbindBidirectional(model.url());
        site.textProperty().unbindBidirectional(model.site());
        published.textProperty().unbindBidirectional(model.published());
    }
}
