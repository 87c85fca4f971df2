package it.filiera.history.ui.timeline;

import it.filiera.search.Highlights;
import it.filiera.search.Marked;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.function.Function;

/** Marks in texts what answers the words that were typed. */
final class Marking {

    /** Nothing is marked. */
    static final Function<String, Marked> NONE = text -> new Marked(text, List.of());

    private final Workspace workspace;

    Marking(Workspace workspace) {
        this.workspace = workspace;
    }

    /** For what stands in the search field. Asked for only when the index has answered, so that the vocabulary is at hand. */
    Function<String, Marked> of(String typed) {
        if (typed.isEmpty() || !workspace.interactionSearch().isOpen()) {
            return NONE;
        }
        Highlights highlights = new Highlights(workspace.vocabulary(), InteractionsReader.query(typed));
        return text -> highlights.in(text, List.of());
    }
}
