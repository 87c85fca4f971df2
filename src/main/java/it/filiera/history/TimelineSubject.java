package it.filiera.history;

import java.util.UUID;

/** Whose interactions a timeline shows. */
public sealed interface TimelineSubject {

    record OfOrganisation(UUID organisation) implements TimelineSubject {}

    record OfPerson(UUID person) implements TimelineSubject {}

    record OfInitiative(UUID initiative) implements TimelineSubject {}

    record Everything() implements TimelineSubject {}
}
