package it.filiera.cli;

import it.filiera.people.Channel;
import it.filiera.people.DoNotContact;
import it.filiera.people.Person;
import it.filiera.people.Position;
import java.util.Objects;

/** People as the command line's JSON; docs/command-line.md describes the members. */
final class PersonJson {

    private PersonJson() {}

    static JsonLine of(Person person) {
        return new JsonLine()
                .with("key", person.key())
                .with("id", person.id())
                .with("salutation", person.salutation())
                .with("givenName", person.givenName())
                .with("familyName", person.familyName())
                .with("language", person.language())
                .with("origin", person.keeping().origin())
                .with("noticeGiven", person.keeping().noticeGiven())
                .with("lawfulBasis", person.keeping().basis().code())
                .with("note", person.note())
                .with("positions", person.positions().stream().map(PersonJson::position).toList())
                .with("mayBeContacted", person.mayBeContacted(Channel.ANY))
                .with("doNotContact", person.doNotContact().stream().map(PersonJson::refusal).toList())
                .with("version", person.version());
    }

    private static JsonLine position(Position position) {
        return new JsonLine()
                .with("id", position.id())
                .with("organisation", position.employer().key())
                .with("organisationName", position.employer().name())
                .with("title", position.title())
                .with("department", position.department())
                .with("email", Objects.toString(position.email(), null))
                .with("phone", Objects.toString(position.phone(), null))
                .with("since", position.since())
                .with("until", position.until())
                .with("mainContact", position.mainContact())
                .with("version", position.version());
    }

    private static JsonLine refusal(DoNotContact entry) {
        return new JsonLine().with("channel", entry.channel().code()).with("reason", entry.reason()).with("since", entry.since());
    }
}
