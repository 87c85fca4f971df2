package it.filiera.shell;

import it.filiera.ui.Desk;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Target;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A place in the rail, with how much waits there at its icon. */
final class RailButton extends Button {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final int MOST = 99;

    private final Desk desk;
    private final RailEntry entry;
    private final Label badge = new Label();
    private final Subscription waiting;

    RailButton(Desk desk, RailEntry entry) {
        super(desk.language().say(entry.title()));
        this.desk = desk;
        this.entry = entry;
        badge.getStyleClass().add("rail-badge");
        StackPane.setAlignment(badge, Pos.TOP_RIGHT);
        setGraphic(new StackPane(entry.icon().node(), badge));
        getStyleClass().add("rail-entry");
        setContentDisplay(ContentDisplay.TOP);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> {
            entry.before().run();
            desk.navigator().go(entry.target());
        });
        waiting = entry.count().subscribe(this::show);
    }

    /** More than two digits would cover the icon; the number itself is what one hears. */
    private void show(RailEntry.@Nullable Count count) {
        badge.setVisible(count != null);
        if (count == null) {
            setAccessibleText(getText());
        } else {
            badge.setText(count.number() > MOST ? MOST + "+" : String.valueOf(count.number()));
            setAccessibleText(getText() + ", " + desk.language().say(count.words()));
        }
    }

    /** Marks it while a target of its own is on screen. */
    void here(Target shown) {
        pseudoClassStateChanged(HERE, entry.covers(shown));
    }

    /** Ends what it follows. */
    void close() {
        waiting.unsubscribe();
    }
}
