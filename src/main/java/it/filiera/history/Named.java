package it.filiera.history;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.people.Channel;
import it.filiera.people.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One who takes part in something, as people call them.
 *
 * @param key what the command line knows an organisation, a person or an initiative by; the initials of an officer
 * @param refused the channels on which a person does not want to hear from the agency, as {@link Person#refused}; none of anybody else
 */
public record Named(UUID id, String key, String name, List<Channel> refused) {

    public Named {
        refused = List.copyOf(refused);
    }

    public Named(UUID id, String key, String name) {
        this(id, key, name, List.of());
    }

    public static Named of(Person person) {
        return new Named(person.id(), person.key(), person.name(), person.refused());
    }

    public boolean refuses() {
        return !refused.isEmpty();
    }

    /** What must be seen wherever the name stands. */
    public Stream<Message> flags() {
        return refused.stream().map(Channel::flag);
    }

    /** The name, with the flags behind it where there are any. */
    public String told(Messages messages) {
        return refuses() ? flags().map(messages::say).collect(Collectors.joining(", ", name + " (", ")")) : name;
    }
}
