package it.filiera.initiative.ui;

import it.filiera.initiative.Coded;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeKind;
import it.filiera.initiative.InitiativeStatus;
import it.filiera.initiative.Zones;
import it.filiera.message.Message;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import java.time.ZoneId;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;

/** A value while it is typed or chosen, in the place of the value, with what is understood or wrong below it. */
final class FactEditor extends VBox {

    private static final int OFFERED = 3;

    private final Desk desk;
    private final InitiativeModel model;
    private final FieldEdit edit;
    private final Initiative initiative;
    private final InitiativeWords words;
    private final Node control;
    private final Label told = new Label();
    private final FlowPane zones = new FlowPane();
    private final Button save = new Button();
    private final Subscription subscription;

    FactEditor(Desk desk, InitiativeModel model, FieldEdit edit, Initiative initiative) {
        this.desk = desk;
        this.model = model;
        this.edit = edit;
        this.initiative = initiative;
        this.words = new InitiativeWords(desk.language());
        this.control = switch (edit.field()) {
            case KIND -> choice(List.of(InitiativeKind.values()));
            case STATUS -> choice(List.of(InitiativeStatus.values()));
            default -> line();
        };
        Button leave = new Button(words.say("edit.cancel"));
        leave.setOnAction(_ -> model.giveUp());
        save.setText(words.say("edit.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        HBox buttons = new HBox(save, leave);
        buttons.getStyleClass().add("initiative-buttons");
        told.setWrapText(true);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        zones.getStyleClass().add("initiative-chips");
        zones.managedProperty().bind(zones.visibleProperty());
        getStyleClass().add("initiative-editor");
        getChildren().setAll(control, told, zones, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        subscription = edit.text().subscribe(this::check).and(edit.refusal().subscribe(this::check));
    }

    InitiativeField field() {
        return edit.field();
    }

    /** Puts the focus where typing begins. */
    void begin() {
        control.requestFocus();
        if (control instanceof TextField line) {
            line.selectAll();
        }
    }

    /** Puts the focus behind what is typed so far. */
    void resume() {
        control.requestFocus();
        if (control instanceof TextField line) {
            line.end();
        }
    }

    private TextField line() {
        TextField line = new TextField();
        line.textProperty().bindBidirectional(edit.text());
        line.setAccessibleText(words.say(InitiativeWords.name(edit.field())));
        line.setOnAction(_ -> model.save());
        return line;
    }

    private <E extends Enum<E> & Coded> ComboBox<E> choice(List<E> values) {
        ComboBox<E> box = new ComboBox<>(FXCollections.observableArrayList(values));
        box.setConverter(new CodeWords<>(words));
        box.setAccessibleText(words.say(InitiativeWords.name(edit.field())));
        box.setValue(values.stream().filter(value -> value.code().equals(edit.text().get())).findFirst().orElse(null));
        box.valueProperty().subscribe((_, chosen) -> edit.text().set(chosen.code()));
        return box;
    }

    /** Names of codes for a box; nothing is ever typed into it. */
    static final class CodeWords<E extends Coded> extends StringConverter<E> {

        private final InitiativeWords words;

        CodeWords(InitiativeWords words) {
            this.words = words;
        }

        @Override
        public String toString(E value) {
            return value == null ? "" : words.of(value);
        }

        @Override
        public E fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }

    private void press(KeyEvent event) {
        boolean open = control instanceof ComboBox<?> box && box.isShowing();
        if (event.getCode() == KeyCode.ESCAPE && !open) {
            event.consume();
            model.giveUp();
        } else if (event.getCode() == KeyCode.ENTER && !open && event.getTarget() == control && control instanceof ComboBox<?>) {
            event.consume();
            model.save();
        }
    }

    private void check() {
        Message refusal = edit.refusal().get();
        String problem = refusal == null
                ? edit.problem().map(reason -> words.refusal(reason, edit.field())).orElse("")
                : words.refusal(refusal, edit.field());
        String understood = edit.day().map(new Dates(desk.language().locale())::day).orElse("");
        told.setText(problem.isEmpty() ? understood : problem);
        told.getStyleClass().setAll("label", problem.isEmpty() ? "understood" : "problem");
        save.setDisable(edit.problem().isPresent());
        offerZones();
    }

    private void offerZones() {
        List<ZoneId> offered = edit.field() != InitiativeField.ZONE || Zones.named(edit.text().get()).isPresent()
                ? List.of()
                : Zones.like(edit.text().get(), initiative.country(), OFFERED);
        zones.setVisible(!offered.isEmpty());
        zones.getChildren().setAll(offered.stream().map(this::offer).toList());
    }

    private Hyperlink offer(ZoneId zone) {
        Hyperlink link = new Hyperlink(zone.getId());
        link.getStyleClass().add("initiative-link");
        link.setOnAction(_ -> {
            edit.text().set(zone.getId());
            control.requestFocus();
        });
        return link;
    }

    void close() {
        subscription.unsubscribe();
        if (control instanceof TextField line) {
            line.textProperty().unbindBidirectional(edit.text());
        }
    }
}
