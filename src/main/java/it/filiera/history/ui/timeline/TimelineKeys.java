package it.filiera.history.ui.timeline;

import it.filiera.history.Interaction;
import it.filiera.ui.Copied;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys do in a timeline: Enter and Space open and close, F2 corrects, Ctrl+C copies. */
final class TimelineKeys {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final TimelineDesk desk;
    private final ListView<TimelineRow> list;

    TimelineKeys(TimelineDesk desk, ListView<TimelineRow> list) {
        this.desk = desk;
        this.list = list;
    }

    void listen() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        TimelineRow row = list.getFocusModel().getFocusedItem();
        // a button or a link within a row has keys of its own
        if (row != null && event.getTarget() == list && isDone(row, event)) {
            event.consume();
        }
    }

    private boolean isDone(TimelineRow row, KeyEvent event) {
        Optional<Interaction> about = interaction(row);
        if (COPY.match(event)) {
            about.ifPresent(interaction -> Copied.text(desk.words().asText(interaction)));
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            about.ifPresent(this::toggle);
        } else if (event.getCode() == KeyCode.F2) {
            about.ifPresent(interaction -> desk.doing().logging().correct(interaction.id()));
        } else {
            return false;
        }
        return about.isPresent();
    }

    private void toggle(Interaction interaction) {
        desk.model().toggle(interaction.id());
        mark(list, interaction);
    }

    /** Marks its entry, not a row of what is open below it. */
    static void mark(ListView<TimelineRow> list, Interaction interaction) {
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i) instanceof TimelineRow.Entry entry && entry.interaction().id().equals(interaction.id())) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
            }
        }
    }

    /** The interaction to which a row belongs. */
    static Optional<Interaction> interaction(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Entry entry -> Optional.of(entry.interaction());
            case TimelineRow.Passage passage -> Optional.of(passage.interaction());
            case TimelineRow.Details details -> Optional.of(details.interaction());
            case TimelineRow.Version version -> Optional.of(version.interaction());
            case TimelineRow.Nothing _, TimelineRow.Task _, TimelineRow.Said _ -> Optional.empty();
        };
    }
}
