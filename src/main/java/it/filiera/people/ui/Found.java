package it.filiera.people.ui;

import it.filiera.people.Person;
import java.util.List;

/**
 * What a list shows.
 *
 * @param people the first of them
 * @param total how many there are
 */
record Found(List<Person> people, long total) {

    static final Found NOBODY = new Found(List.of(), 0);

    Found {
        people = List.copyOf(people);
    }
}
