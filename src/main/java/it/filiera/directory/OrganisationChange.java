package it.filiera.directory;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Difference;
import java.util.List;

/** A change set, and what it did to one organisation and what hangs on it. */
public record OrganisationChange(Committed changeSet, List<Difference> differences) {

    public OrganisationChange {
        differences = List.copyOf(differences);
    }
}
