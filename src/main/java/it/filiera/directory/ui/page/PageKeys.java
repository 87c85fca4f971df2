package it.filiera.directory.ui.page;

import it.filiera.message.Message;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** What the keys do on a page. */
final class PageKeys {

    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private final PageDesk desk;

    PageKeys(PageDesk desk) {
        this.desk = desk;
    }

    void listen(Node page) {
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                event.consume();
                copy();
            }
        });
    }

    /** Puts the page as text into the clipboard. */
    void copy() {
        Page page = desk.model().page().get();
        if (page != null) {
            Copying.text(new PageText(desk).of(page));
            desk.desk().notices().tell(Message.of("page.copied", page.organisation().name()));
        }
    }
}
