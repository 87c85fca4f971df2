package it.filiera.history.ui.timeline;

import it.filiera.history.Named;
import java.util.List;

/** What a timeline can be filtered by: years newest first, the others by name. */
record Choices(List<Integer> years, List<Named> officers, List<Named> initiatives) {

    static final Choices NONE = new Choices(List.of(), List.of(), List.of());

    Choices {
        years = List.copyOf(years);
        officers = List.copyOf(officers);
        initiatives = List.copyOf(initiatives);
    }
}
