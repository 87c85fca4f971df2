package it.filiera.directory.ui.page;

import it.filiera.directory.Assignment;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;

/** What people do on a page and see of it. */
final class PageOnScreen {

    private final Window window;

    PageOnScreen(Window window) {
        this.window = window;
    }

    /** An ordinary window with one firm chosen. */
    void asAtFirst() {
        Toolkit.doOnScreen(() -> {
            window.desk.overlay().hide();
            window.desk.theme().shade().set(Theme.Shade.LIGHT);
            window.desk.theme().textSize().set(100);
            window.desk.language().choose(Locale.ENGLISH);
            window.stage.setWidth(1440);
            window.stage.setHeight(900);
        });
        search("teksid");
    }

    void search(String query) {
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Directory());
            ((TextField) window.scene().lookup(".search-box .text-field")).setText(query);
            settle();
        });
    }

    void show(String key) {
        UUID id = window.workspace.organisations().find(key).orElseThrow().id();
        Toolkit.doOnScreen(() -> {
            window.desk.navigator().go(new Target.Profile(id));
            settle();
        });
    }

    void choose(String tab) {
        Toolkit.doOnScreen(() -> {
            all(".profile-tab").stream()
                    .map(ToggleButton.class::cast)
                    .filter(button -> button.getText().equals(tab))
                    .forEach(ToggleButton::fire);
            settle();
        });
    }

    void edit(String name) {
        all(".page-icon-button").stream()
                .filter(button -> name.equals(button.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    void press(Node area, String text) {
        area.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .map(Button.class::cast)
                .forEach(Button::fire);
    }

    String enter(String name, String... values) {
        List<Assignment> stated = Arrays.stream(values).map(Assignment::parse).toList();
        return Toolkit.onScreen(() -> window.workspace.editor().create(name, stated, "tester"));
    }

    String name() {
        return Toolkit.onScreen(() -> ((Label) window.scene().lookup(".profile-name")).getText());
    }

    String chosen() {
        return Toolkit.onScreen(() -> all(".profile-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .findFirst()
                .orElse(""));
    }

    ScrollPane scroll() {
        return (ScrollPane) window.scene().lookup(".profile-scroll");
    }

    List<String> texts(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            return all(selector).stream().map(node -> ((Labeled) node).getText()).toList();
        });
    }

    List<Node> all(String selector) {
        return List.copyOf(window.scene().getRoot().lookupAll(selector));
    }

    double rightOf(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            Node node = window.scene().lookup(selector);
            return node.localToScene(node.getLayoutBounds()).getMaxX();
        });
    }

    double bottomOf(String selector) {
        return Toolkit.onScreen(() -> {
            settle();
            Node node = window.scene().lookup(selector);
            return node.localToScene(node.getLayoutBounds()).getMaxY();
        });
    }

    void settle() {
        window.scene().getRoot().applyCss();
        window.scene().getRoot().layout();
    }
}
