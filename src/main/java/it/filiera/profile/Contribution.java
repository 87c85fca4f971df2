package it.filiera.profile;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What a feature says about the organisation or person of a page.
 *
 * @param count how much it is
 * @param line puts it into a line of the head; empty when there is none
 */
public record Contribution(TabSource source, int count, Optional<Supplier<Head.Line>> line) {

    /** Asks a feature. In the background. */
    public static Contribution of(TabSource source, UUID about) {
        return new Contribution(source, source.count(about), source.line(about));
    }

    public ProfileTab tab(UUID about) {
        return source.tab(about, count);
    }

    public Optional<Node> column(UUID about) {
        return source.column(about);
    }
}
