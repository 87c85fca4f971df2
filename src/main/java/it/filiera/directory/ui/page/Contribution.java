package it.filiera.directory.ui.page;

import it.filiera.profile.Head;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.TabSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * What another feature says about an organisation.
 *
 * @param count how much it is
 * @param line puts it into a line of the head; empty when it is none
 */
public record Contribution(TabSource source, int count, Optional<Supplier<Head.Line>> line) {

    static Contribution of(TabSource source, UUID organisation) {
        return new Contribution(source, source.count(organisation), source.line(organisation));
    }

    ProfileTab tab(UUID organisation) {
        return source.tab(organisation, count);
    }

    Optional<Node> column(UUID organisation) {
        return source.column(organisation);
    }
}
