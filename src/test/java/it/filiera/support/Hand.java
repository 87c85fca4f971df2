package it.filiera.support;

import it.filiera.ui.Theme.Shade;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.assertj.core.api.Assertions;

/** What a person does in a window, and reads there. Everything is done on the FX thread, and laid out before the next. */
public final class Hand {

    private final Window window;

    public Hand(Window window) {
        this.window = window;
    }

    /** Presses a key where the focus is, with these held. */
    public void press(KeyCode code, KeyCode... held) {
        List<KeyCode> keys = List.of(held);
        does(() -> {
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(window.scene().getFocusOwner(), new KeyEvent(
                        kind, "", "", code, keys.contains(KeyCode.SHIFT), keys.contains(KeyCode.CONTROL), keys.contains(KeyCode.ALT), false));
            }
        });
    }

    /** Puts a text into the field that has the focus. */
    public void type(String text) {
        does(() -> ((TextInputControl) window.scene().getFocusOwner()).setText(text));
    }

    /** Types a letter where the focus is. */
    public void typeLetter(String letter) {
        does(() -> Event.fireEvent(
                window.scene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false)));
    }

    /** Types into the line of the small window that stands over this one, and presses a key there. */
    public void inPopup(String text, KeyCode code) {
        does(() -> {
            TextField line = (TextField) javafx.stage.Window.getWindows().getLast().getScene().getFocusOwner();
            line.setText(text);
            Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    /** Copies a text somewhere and pastes it where the focus is. */
    public void paste(String text) {
        does(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
        press(KeyCode.V, KeyCode.CONTROL);
    }

    /** Presses the button with this text, which can be pressed. */
    public void fire(String text) {
        does(() -> {
            Button button = button(text);
            Assertions.assertThat(button.isDisabled()).as(text).isFalse();
            button.requestFocus();
            button.fire();
        });
    }

    /** The button with this text that is shown. FX thread. */
    public Button button(String text) {
        return all(".button", Button.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** What is shown of a kind. FX thread. */
    public <T extends Node> List<T> all(String selector, Class<T> type) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .filter(node -> type.isInstance(node) && shown(node))
                .map(type::cast)
                .toList();
    }

    /** The text of the first of a kind that is shown; empty where none is. */
    public String text(String selector) {
        return texts(selector).stream().findFirst().orElse("");
    }

    public List<String> texts(String selector) {
        return Toolkit.onScreen(() -> all(selector, Labeled.class).stream().map(Labeled::getText).toList());
    }

    /** The first of a kind, shown or not. FX thread. */
    public Node node(String selector) {
        return Objects.requireNonNull(window.scene().lookup(selector), selector);
    }

    /** Puts the focus there, as tabbing would. */
    public void focus(String selector) {
        does(() -> node(selector).requestFocus());
    }

    public void resize(int width, int height) {
        does(() -> {
            window.stage.setWidth(width);
            window.stage.setHeight(height);
        });
    }

    public void look(Shade shade, Locale language, int textSize) {
        does(() -> {
            window.desk.theme().shade().set(shade);
            window.desk.language().choose(language);
            window.desk.theme().textSize().set(textSize);
        });
    }

    /** In both themes and languages, and what a person could not read or hear. The names of the pictures end in light and dark-it. */
    public void pictures(String name) {
        window.picture(name + "-light");
        look(Shade.DARK, Locale.ITALIAN, 100);
        window.picture(name + "-dark-it");
        Walk walk = Toolkit.onScreen(() -> new Walk(window.scene()));
        Assertions.assertThat(Toolkit.onScreen(walk::withoutName)).isEmpty();
        Assertions.assertThat(Toolkit.onScreen(walk::withoutContrast)).isEmpty();
        look(Shade.LIGHT, Locale.ENGLISH, 100);
    }

    /** In a small window, and there with large letters. The names of the pictures end in small and large. */
    public void sizes(String name) {
        resize(1024, 700);
        window.picture(name + "-small");
        look(Shade.LIGHT, Locale.ENGLISH, 200);
        window.picture(name + "-large");
        look(Shade.LIGHT, Locale.ENGLISH, 100);
        resize(1440, 900);
    }

    /** Does something and lays the window out. */
    public void does(Runnable work) {
        Toolkit.doOnScreen(() -> {
            work.run();
            Parent root = window.scene().getRoot();
            root.applyCss();
            root.layout();
        });
    }

    public static boolean shown(Node node) {
        return node.getParent() == null ? node.isVisible() : node.isVisible() && shown(node.getParent());
    }
}
