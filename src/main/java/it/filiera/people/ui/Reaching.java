package it.filiera.people.ui;

import it.filiera.contact.EmailAddress;
import it.filiera.message.Message;
import it.filiera.people.Channel;
import it.filiera.people.DoNotContact;
import it.filiera.people.Person;
import it.filiera.ui.Copied;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The one way by which screens hand on how somebody is reached: never on a channel which that person refused. */
final class Reaching {

    private final Desk desk;
    private final Links links;

    Reaching(Desk desk, Links links) {
        this.desk = desk;
        this.links = links;
    }

    /** Opens a letter in the person's mail program, or says why not. */
    void write(Person person, EmailAddress address) {
        if (allowed(person, Channel.EMAIL)) {
            links.open(mailto(address));
        }
    }

    /** Puts an address or number into the clipboard, or says why not. */
    void copy(Person person, Channel channel, String text) {
        if (allowed(person, channel)) {
            Copied.text(text);
            desk.notices().tell(Message.of("people.copied", text));
        }
    }

    private boolean allowed(Person person, Channel channel) {
        Optional<DoNotContact> refusal = person.refusal(channel);
        refusal.ifPresent(entry -> desk.notices()
                .refuse(Message.of("people.blocked", person.name(), new PersonWords(desk).refusal(entry))));
        return refusal.isEmpty();
    }

    private static String mailto(EmailAddress address) {
        try {
            return new URI("mailto", address.text(), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
