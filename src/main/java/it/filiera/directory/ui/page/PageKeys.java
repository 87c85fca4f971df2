package it.filiera.directory.ui.page;

import it.filiera.message.Message;
import it.filiera.ui.Target;
import java.util.Optional;
import java.util.UUID;
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
        });
    }

    /** Page Up and Page Down go through the answer one came from. */
    void walk(Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean back = event.getCode() == KeyCode.PAGE_UP;
            if (back || event.getCode() == KeyCode.PAGE_DOWN) {
                event.consume();
                neighbour(back).ifPresent(there -> desk.desk().navigator().replace(new Target.Profile(there)));
            }
        });
    }

    private Optional<UUID> neighbour(boolean back) {
        Page page = desk.model().page().get();
        return Optional.ofNullable(page)
                .flatMap(shown -> desk.actions().neighbours(shown.organisation().id()))
                .flatMap(beside -> Optional.ofNullable(back ? beside.previous() : beside.next()));
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
