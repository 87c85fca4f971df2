package it.filiera.initiative.ui;

import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Who takes part, under the headings of their parts. What became of an invitation is changed in place: by the button of a row, or for all
 * that are marked by a digit.
 */
final class ParticipantsController {

    private final Desk desk;
    private final InitiativeModel model;
    private final Runnable adding;
    private final InitiativeWords words;
    private final Parent root;

    @FXML
    private Label count;

    @FXML
    private ListView<ParticipantLine> list;

    @FXML
    private Node empty;

    @FXML
    private Node keys;

    /** {@code adding} opens the form for more of them. */
    ParticipantsController(Desk desk, InitiativeModel model, List<Participation> participants, Runnable adding) {
        this.desk = desk;
        this.model = model;
        this.adding = adding;
        this.words = new InitiativeWords(desk.language());
        this.root = Views.load(desk.language().messages().get(), this);
        show(participants);
    }

    Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        list.setCellFactory(_ -> new ParticipantCell(words, this::answer));
        list.setAccessibleText(desk.say("initiative.participants"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        new Headings<>(list, ParticipantLine.Heading.class::isInstance).skip();
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void show(List<Participation> participants) {
        list.getItems().setAll(ParticipantLine.of(participants));
        count.setText(String.valueOf(participants.size()));
        empty.setVisible(participants.isEmpty());
        list.setVisible(!participants.isEmpty());
        keys.setVisible(!participants.isEmpty());
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof ParticipantLine.Row(var one) && model.marked().contains(one.id())) {
                list.getSelectionModel().select(i);
            }
        }
        if (list.getSelectionModel().isEmpty() && !participants.isEmpty()) {
            list.getSelectionModel().select(1);
        }
        mark();
        list.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ParticipantLine>) _ -> mark());
        list.setContextMenu(participants.isEmpty() ? null : menu());
    }

    private void mark() {
        model.marked().clear();
        chosen().forEach(one -> model.marked().add(one.id()));
    }

    private List<Participation> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .<Participation>mapMulti((line, found) -> {
                    if (line instanceof ParticipantLine.Row(var one)) {
                        found.accept(one);
                    }
                })
                .toList();
    }

    /** All that are marked when the row is among them, else the row alone. */
    private void answer(Participation one, ParticipationStatus status) {
        List<Participation> chosen = chosen();
        model.answer(chosen.contains(one) ? chosen : List.of(one), status);
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        int digit = plain && event.getText().length() == 1 ? "1234".indexOf(event.getText()) : -1;
        if (digit >= 0) {
            event.consume();
            model.answer(chosen(), ParticipationStatus.values()[digit]);
        } else if (event.getCode() == KeyCode.DELETE) {
            event.consume();
            model.remove(chosen());
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == list) {
            event.consume();
            open();
        }
    }

    private void open() {
        if (list.getFocusModel().getFocusedItem() instanceof ParticipantLine.Row(var one)) {
            desk.navigator().go(new Target.Profile(one.organisation().id()));
        }
    }

    private ContextMenu menu() {
        Stream<MenuItem> answers = Arrays.stream(ParticipationStatus.values())
                .map(status -> item(words.of(status), InitiativeWords.icon(status), () -> model.answer(chosen(), status)));
        Menu parts = new Menu(words.say("initiative.takes-part-as"));
        parts.getItems().setAll(Arrays.stream(ParticipationPart.values()).map(this::part).toList());
        Stream<MenuItem> rest = Stream.of(
                new SeparatorMenuItem(),
                parts,
                item(words.say("initiative.open-organisation"), Icon.DIRECTORY, this::open),
                item(words.say("initiative.remove-marked"), Icon.REMOVE, () -> model.remove(chosen())));
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(Stream.concat(answers, rest).toList());
        return menu;
    }

    private MenuItem part(ParticipationPart part) {
        MenuItem item = new MenuItem(words.of(part));
        item.setOnAction(_ -> model.assign(chosen(), part));
        return item;
    }

    private static MenuItem item(String text, Icon icon, Runnable work) {
        MenuItem item = new MenuItem(text, icon.node());
        item.setOnAction(_ -> work.run());
        return item;
    }

    @FXML
    private void add() {
        adding.run();
    }
}
