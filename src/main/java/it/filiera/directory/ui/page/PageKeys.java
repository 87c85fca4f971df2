package it.filiera.directory.ui.page;

import it.filiera.message.Message;
import it.filiera.profile.Scrolling;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
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
            turn(page, event);
        });
    }

    /** A column that has the focus turns its own pages; from the tabs and the head the first column is turned. */
    private static void turn(Node page, KeyEvent event) {
        boolean back = event.getCode() == KeyCode.PAGE_UP;
        if ((back || event.getCode() == KeyCode.PAGE_DOWN) && page.lookup(".profile-scroll") instanceof Scrolling column) {
            event.consume();
            column.turn(back);
        }
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
