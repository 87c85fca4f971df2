package it.filiera.initiative.ui;

import it.filiera.initiative.Coded;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeKind;
import it.filiera.initiative.InitiativeStatus;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.message.Message;
import it.filiera.ui.Dates;
import it.filiera.ui.Icon;
import it.filiera.ui.Language;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the screens of initiatives call things, in the language of the window. */
final class InitiativeWords {

    private final Language language;

    InitiativeWords(Language language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    String say(Message message) {
        return language.say(message);
    }

    static Message name(InitiativeField field) {
        return Message.of("initiative.field." + field.code());
    }

    static Message name(Coded value) {
        String area = switch (value) {
            case InitiativeKind _ -> "kind";
            case InitiativeStatus _ -> "status";
            case ParticipationPart _ -> "part";
            case ParticipationStatus _ -> "answer";
            default -> throw new IllegalArgumentException(value.name());
        };
        return Message.of("initiative." + area + "." + value.code());
    }

    String of(Coded value) {
        return language.say(name(value));
    }

    /** The heading over those who take a part: Buyers. */
    String heading(ParticipationPart part) {
        return say("initiative.parts." + part.code());
    }

    /** Town and country: Pontiac, United States. Empty when nobody said where it is. */
    String place(Initiative initiative) {
        String country = initiative.country();
        return Stream.of(initiative.place(), country == null ? null : country(country))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    String country(String code) {
        return Locale.of("", code).getDisplayCountry(language.locale());
    }

    /** 23–24 Apr 2025, as exact as it is known. */
    String days(Initiative initiative) {
        LocalDate first = initiative.starts();
        LocalDate last = initiative.lastDay();
        return first == null || last == null ? say("initiative.no-days") : days(first, last);
    }

    private String days(LocalDate first, LocalDate last) {
        Dates dates = new Dates(language.locale());
        if (first.equals(last)) {
            return dates.day(first);
        }
        boolean oneMonth = first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
        return (oneMonth ? String.valueOf(first.getDayOfMonth()) : dates.day(first)) + "–" + dates.day(last);
    }

    /** 12 confirmed · 2 declined, in the order in which things become of an invitation. */
    String counts(Map<ParticipationStatus, Integer> counts) {
        return counts.isEmpty()
                ? say("initiative.nobody")
                : new TreeMap<>(counts).entrySet().stream()
                        .map(entry -> say("initiative.count." + entry.getKey().code(), entry.getValue()))
                        .collect(Collectors.joining(" · "));
    }

    /** The refusal with the field's name in words where it has its code. */
    String refusal(Message reason, @Nullable InitiativeField field) {
        return language.say(new Message(
                reason.key(),
                reason.arguments().stream()
                        .map(argument -> field != null && field.code().equals(argument) ? name(field) : argument)
                        .toList()));
    }

    static Icon icon(InitiativeKind kind) {
        return switch (kind) {
            case FAIR -> Icon.FAIR;
            case MISSION -> Icon.MISSION;
            case INCOMING -> Icon.INCOMING;
            case B2B -> Icon.INITIATIVE;
        };
    }

    static Icon icon(ParticipationStatus status) {
        return switch (status) {
            case INVITED -> Icon.EMAIL;
            case CONFIRMED -> Icon.SUCCESS;
            case DECLINED -> Icon.FAILURE;
            case ATTENDED -> Icon.ATTENDED;
        };
    }
}
