package it.filiera.profile;

import it.filiera.ui.Action;
import java.util.List;
import java.util.UUID;

/** A feature that can do something with organisations: a button of their page, and over those that are ticked. */
public interface OrganisationActions {

    /** What can be done with these, in the order of the buttons. FX thread. */
    List<Action> of(List<UUID> organisations);
}
