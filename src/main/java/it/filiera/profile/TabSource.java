package it.filiera.profile;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/** A feature that has something to say about an organisation or a person, on a tab of that page. */
public interface TabSource {

    /** How much there is to say. Asked in the background whenever the page is read. */
    int count(UUID about);

    /** The tab, for this page only: after every change the page asks for a new one. FX thread. */
    ProfileTab tab(UUID about, int count);

    /** What it has to say in the middle of the overview, where that has columns; scrolls by itself. FX thread. */
    default Optional<Node> column(UUID about) {
        return Optional.empty();
    }

    /** A line for the head. Read in the background; put into words on the FX thread, in the language of that moment. */
    default Optional<Supplier<Head.Line>> line(UUID about) {
        return Optional.empty();
    }
}
