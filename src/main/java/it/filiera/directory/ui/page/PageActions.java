package it.filiera.directory.ui.page;

import it.filiera.directory.ui.duplicates.PairActions;
import it.filiera.search.Match;
import it.filiera.ui.Action;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a page asks of the directory around it. */
public interface PageActions {

    /** Shows the organisations that have a value, besides what is asked already. */
    void find(String filter, String value);

    /** What other features can do with an organisation. */
    List<Action> actions(UUID organisation);

    /** Marks an organisation for comparison, or shows the comparison. */
    void compare(UUID organisation);

    /** Where an organisation stands in the present answer; empty when it is not in it. */
    Optional<Neighbours> neighbours(UUID organisation);

    /** Why an organisation is in the present answer. */
    List<Match> reasons(UUID organisation);

    /** What can be done with an organisation and another that may be the same. */
    PairActions pairs();

    /** An organisation was shown on the full width: its row is the one to come back to. */
    void passed(UUID organisation);
}
