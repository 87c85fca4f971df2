package it.filiera.history.ui.timeline;

import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import it.filiera.ui.Pieces;
import it.filiera.ui.Views;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** The timeline of one subject, with its filters. Follows its model for as long as it stands in a window. */
public final class TimelineController {

    private final Desk desk;
    private final TimelineModel model;
    private final Doing doing;
    private final boolean named;
    private final Marking marking;
    private final Latest typing;
    private final Parent root;

    @FXML
    private Label title;

    @FXML
    private MenuButton kinds;

    @FXML
    private MenuButton periods;

    @FXML
    private ToggleButton filtering;

    @FXML
    private FlowPane filters;

    @FXML
    private TextField text;

    @FXML
    private MenuButton officers;

    @FXML
    private MenuButton initiatives;

    @FXML
    private ListView<TimelineRow> list;

    /** {@code named} says whether its title stands above it. */
    TimelineController(Desk desk, TimelineModel model, Doing doing, Marking marking, boolean named) {
        this.desk = desk;
        this.model = model;
        this.doing = doing;
        this.marking = marking;
        this.named = named;
        this.typing = new Latest(desk.tasks());
        this.root = Views.load(desk.language().messages().get(), this);
        follow(root.sceneProperty().map(Objects::nonNull).orElse(false));
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        Pieces.show(title, named);
        filters.visibleProperty().bind(filtering.selectedProperty());
        filters.managedProperty().bind(filtering.selectedProperty());
        new TimelineList(list, desk, model, doing, marking::of);
    }

    private void follow(ObservableValue<Boolean> shown) {
        Filters chosen = new Filters(desk, model, kinds, periods, officers, initiatives);
        model.wanted().when(shown).subscribe(this::showWanted);
        model.wanted().when(shown).subscribe(_ -> chosen.show());
        model.choices().when(shown).subscribe(_ -> chosen.show());
        text.textProperty().subscribe((_, typed) -> typing.atRest(() -> model.wanted().set(model.wanted().get().saying(typed))));
        filtering.selectedProperty().subscribe((_, open) -> {
            if (open) {
                text.requestFocus();
            }
        });
    }

    private void showWanted(Wanted wanted) {
        if (wanted.more()) {
            filtering.setSelected(true);
        }
        if (!text.getText().strip().equals(wanted.text())) {
            text.setText(wanted.text());
        }
    }
}
