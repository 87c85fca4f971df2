package it.filiera.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a screen is about at the moment: what an interaction is logged with, or what goes onto a list.
 *
 * @param organisations those that are ticked, or the one that is looked at
 * @param people the person who is looked at
 * @param initiative null when the screen is about none
 */
public record Subject(List<UUID> organisations, List<UUID> people, @Nullable UUID initiative) {

    public static final Subject NOTHING = new Subject(List.of(), List.of(), null);

    public Subject {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }

    public static Subject organisations(List<UUID> organisations) {
        return new Subject(organisations, List.of(), null);
    }
}
