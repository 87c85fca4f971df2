package it.filiera.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One whom the agency talks to. Null where nothing is stated.
 *
 * @param language to write in, ISO 639-1
 * @param positions those that last first, then by their first day, newest first
 */
public record Person(
        UUID id,
        String key,
        @Nullable String givenName,
        String familyName,
        @Nullable String salutation,
        @Nullable String language,
        Keeping keeping,
        @Nullable String note,
        List<Position> positions,
        List<DoNotContact> doNotContact,
        int version) {

    /**
     * By what right the data is kept.
     *
     * @param origin where it came from, in words
     * @param noticeGiven when the person was told (art. 13 or 14 GDPR); null as long as nobody did
     */
    public record Keeping(@Nullable String origin, @Nullable LocalDate noticeGiven, LawfulBasis basis) {}

    public Person {
        positions = List.copyOf(positions);
        doNotContact = List.copyOf(doNotContact);
    }

    /** Given name before family name. */
    public String name() {
        return Stream.of(givenName, familyName).flatMap(Stream::ofNullable).collect(Collectors.joining(" "));
    }

    /** As lists are sorted: family name first. */
    public String sortedName() {
        return givenName == null ? familyName : familyName + " " + givenName;
    }

    /** The positions that last. */
    public List<Position> current(LocalDate today) {
        return positions.stream().filter(position -> position.isCurrent(today)).toList();
    }

    /** Where this person is asked for first; empty for one who works nowhere that is known. */
    public Optional<Position> foremost(LocalDate today) {
        List<Position> current = current(today);
        return current.stream().filter(Position::mainContact).findFirst().or(() -> current.stream().findFirst());
    }

    /**
     * Whether this person may be written to, called or visited. Whoever hands an address on, links to it or puts it into a file asks here
     * first; {@link Channel#ANY} asks whether nothing at all stands against it.
     */
    public boolean mayBeContacted(Channel channel) {
        return refusal(channel).isEmpty();
    }

    /** The channels on which this person does not want to hear from the agency; {@link Channel#ANY} alone where that is all of them. */
    public List<Channel> refused() {
        return Channel.foremost(doNotContact.stream().map(DoNotContact::channel).toList());
    }

    /** What stands against a channel, the word about all of them first. */
    public Optional<DoNotContact> refusal(Channel channel) {
        return doNotContact.stream()
                .filter(entry -> entry.channel() == Channel.ANY)
                .findFirst()
                .or(() -> doNotContact.stream()
                        .filter(entry -> entry.channel() == channel || channel == Channel.ANY)
                        .findFirst());
    }
}
