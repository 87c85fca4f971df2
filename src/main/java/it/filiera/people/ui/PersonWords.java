package it.filiera.people.ui;

import it.filiera.contact.EmailAddress;
import it.filiera.message.Message;
import it.filiera.people.Channel;
import it.filiera.people.DoNotContact;
import it.filiera.people.LawfulBasis;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.Position;
import it.filiera.people.PositionField;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People and positions in the words of the window. */
final class PersonWords {

    private final Desk desk;

    PersonWords(Desk desk) {
        this.desk = desk;
    }

    static Message label(PersonField field) {
        return Message.of("people.field." + field.code());
    }

    static Message label(PositionField field) {
        return Message.of("people.position." + field.code());
    }

    static Message channel(Channel channel) {
        return Message.of("people.channel." + channel.code());
    }

    static Message basis(LawfulBasis basis) {
        return Message.of("people.basis." + basis.code());
    }

    /** The value as it would be typed; empty where nothing is stated. */
    static String text(Person person, PersonField field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case SALUTATION -> person.salutation();
                    case GIVEN_NAME -> person.givenName();
                    case FAMILY_NAME -> person.familyName();
                    case LANGUAGE -> person.language();
                    case ORIGIN -> person.keeping().origin();
                    case NOTICE_GIVEN -> iso(person.keeping().noticeGiven());
                    case LAWFUL_BASIS -> person.keeping().basis().code();
                    case NOTE -> person.note();
                },
                "");
    }

    /** The value as it would be typed; empty where nothing is stated. */
    static String text(Position position, PositionField field) {
        return Objects.requireNonNullElse(
                switch (field) {
                    case TITLE -> position.title();
                    case DEPARTMENT -> position.department();
                    case EMAIL -> Objects.toString(position.email(), null);
                    case PHONE -> position.shownPhone();
                    case SINCE -> iso(position.since());
                    case UNTIL -> iso(position.until());
                    case MAIN_CONTACT -> String.valueOf(position.mainContact());
                },
                "");
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The value as it is read; empty where nothing is stated. */
    String shown(Person person, PersonField field) {
        String text = text(person, field);
        return switch (field) {
            case LANGUAGE -> text.isEmpty() ? "" : Locale.of(text).getDisplayLanguage(desk.language().locale());
            case NOTICE_GIVEN -> Optional.ofNullable(person.keeping().noticeGiven()).map(this::day).orElse("");
            case LAWFUL_BASIS -> desk.language().say(basis(person.keeping().basis()));
            default -> text;
        };
    }

    /** Title and department; empty where neither is stated. */
    static String title(Position position) {
        return Stream.of(position.title(), position.department()).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** From when until when; empty where neither is stated. */
    String period(Position position) {
        if (position.since() != null && position.until() != null) {
            return desk.say("page.from-to", day(position.since()), day(position.until()));
        }
        if (position.since() != null) {
            return desk.say("page.since", day(position.since()));
        }
        return position.until() == null ? "" : desk.say("page.until", day(position.until()));
    }

    /** What kind of certified mail it is; empty for ordinary mail. */
    String kind(EmailAddress address) {
        if (address.onlyReceives()) {
            return desk.say("people.only-receives");
        }
        return address.isPec() ? "PEC" : "";
    }

    /** That somebody does not want to hear from us, why, and since when. */
    String refusal(DoNotContact entry) {
        return desk.say("people.refused", channel(entry.channel()), entry.reason(), day(entry.since()));
    }

    String day(LocalDate date) {
        return new Dates(desk.language().locale()).day(date);
    }
}
