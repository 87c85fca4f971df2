package it.filiera.directory.ui.results;

import it.filiera.directory.CertificateHeld;
import it.filiera.directory.Figure;
import it.filiera.directory.Figure.Qualifier;
import it.filiera.directory.LastContacts.LastContact;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.RoleHeld;
import it.filiera.directory.ui.Directory.Own;
import it.filiera.directory.ui.Labels;
import it.filiera.directory.ui.results.ResultColumn.Lines;
import it.filiera.ui.Dates;
import it.filiera.ui.Language;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of an organisation in the words of the reader's language; empty where nothing is stated. */
final class FactWords {

    private static final long MILLION = 1_000_000;

    private final Language language;
    private final Labels names;
    private final Own own;

    FactWords(Language language, Labels names, Own own) {
        this.language = language;
        this.names = names;
        this.own = own;
    }

    /** When it was last spoken to, and below it who did: 12 Nov 2026 over Anna Example. */
    Lines contact(Organisation firm) {
        LastContact last = own.contacts().get(firm.id());
        return last == null
                ? new Lines("", Optional.of(names.notStated("contacted")))
                : new Lines(new Dates(language.locale()).day(last.day()), Optional.of(last.officer()));
    }

    /** The activity in the reader's language, else in the other. */
    Optional<String> activity(Organisation firm) {
        String own = language.isItalian() ? firm.activityIt() : firm.activityEn();
        String other = language.isItalian() ? firm.activityEn() : firm.activityIt();
        return Optional.ofNullable(own == null ? other : own).map(FactWords::capital);
    }

    Optional<String> municipality(Organisation firm) {
        return seat(firm, Place::municipality);
    }

    /** The province, else the region. */
    Optional<String> province(Organisation firm) {
        return seat(firm, Place::province).or(() -> seat(firm, Place::region));
    }

    Optional<String> place(Organisation firm) {
        return joined(Stream.of(municipality(firm), province(firm)).flatMap(Optional::stream));
    }

    Optional<String> categories(Organisation firm) {
        return joined(firm.categories().stream().map(names::category));
    }

    Optional<String> roles(Organisation firm) {
        return joined(firm.roles().stream().map(RoleHeld::role).distinct().map(names::role));
    }

    /** One name for each list, short enough for a badge: those of this house, then the public ones. */
    List<String> badges(Organisation firm) {
        Stream<String> shortlists = own.lists().getOrDefault(firm.id(), List.of()).stream();
        return Stream.concat(shortlists, firm.memberships().stream().map(member -> member.list())).map(names::list).toList();
    }

    Optional<String> lists(Organisation firm) {
        return joined(badges(firm).stream());
    }

    Optional<String> employees(Organisation firm) {
        return Optional.ofNullable(firm.employees()).map(figure -> figure.amount() == null
                ? figure.words()
                : qualified(figure.qualifier(), number(figure.amount())));
    }

    /** The number, and below it its year or what its source says about it: 6,650 over worldwide, 2019. */
    Lines headcount(Organisation firm) {
        Optional<WordedNumber> worded =
                Optional.ofNullable(firm.employees()).filter(figure -> !figure.certain()).flatMap(figure -> WordedNumber.in(figure.words()));
        return worded.map(number -> new Lines(qualified(number.qualifier(), number(number.amount())), Optional.of(about(number.about()))))
                .orElseGet(() -> Lines.figure(employees(firm), year(firm.employees())));
    }

    private String about(String words) {
        String key = "figure." + words.split(",", 2)[0].replace(' ', '-');
        return language.messages().get().has(key) ? language.say(key) + words.replaceFirst("^[^,]*", "") : words;
    }

    Optional<String> turnover(Organisation firm) {
        return Optional.ofNullable(firm.turnover()).map(figure -> figure.amount() == null
                ? figure.words()
                : qualified(figure.qualifier(), money(figure.amount())));
    }

    /** The year that a figure speaks of. */
    Optional<String> year(@Nullable Figure figure) {
        return Optional.ofNullable(figure).flatMap(one -> Optional.ofNullable(one.year())).map(String::valueOf);
    }

    /** A figure with its year: {@code about 160 (2021)}. */
    Optional<String> whole(Optional<String> value, @Nullable Figure figure) {
        return value.map(text -> text + year(figure).map(year -> " (" + year + ")").orElse(""));
    }

    Optional<String> founded(Organisation firm) {
        return Optional.ofNullable(firm.founded()).map(String::valueOf);
    }

    Optional<String> certificates(Organisation firm) {
        return joined(firm.certificates().stream().map(CertificateHeld::standard).distinct().map(names::certificate));
    }

    Optional<String> capabilities(Organisation firm) {
        return joined(firm.capabilities().stream().map(held -> language.isItalian() ? held.labelIt() : held.labelEn()));
    }

    Optional<String> tags(Organisation firm) {
        return joined(firm.tags().stream());
    }

    Optional<String> website(Organisation firm) {
        return Optional.ofNullable(firm.contact().website());
    }

    String status(Organisation firm) {
        return names.status(firm.status());
    }

    private String qualified(@Nullable Qualifier qualifier, String amount) {
        return switch (Objects.requireNonNull(qualifier)) {
            case EXACT -> amount;
            case ABOUT -> language.say("fact.about", amount);
            case OVER -> language.say("fact.over", amount);
            case UNDER -> language.say("fact.under", amount);
        };
    }

    private String money(long euros) {
        return euros < MILLION
                ? language.say("fact.euros", euros)
                : language.say("fact.million-euros", (double) euros / MILLION);
    }

    private String number(long amount) {
        return NumberFormat.getIntegerInstance(language.locale()).format(amount);
    }

    private static Optional<String> seat(Organisation firm, Function<Place, @Nullable String> part) {
        return Optional.ofNullable(firm.seat()).flatMap(seat -> Optional.ofNullable(part.apply(seat)));
    }

    private static Optional<String> joined(Stream<String> values) {
        return Optional.of(values.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
