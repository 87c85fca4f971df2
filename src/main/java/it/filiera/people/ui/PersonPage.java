package it.filiera.people.ui;

import it.filiera.ledger.Committed;
import it.filiera.people.Person;
import it.filiera.profile.Contribution;
import java.util.List;

/**
 * All that a page shows of one person.
 *
 * @param changes newest first
 * @param contributions what other features say
 */
record PersonPage(Person person, List<Committed> changes, List<Contribution> contributions) {

    PersonPage {
        changes = List.copyOf(changes);
        contributions = List.copyOf(contributions);
    }
}
