package it.filiera.directory;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How recent the newest dated page about an organisation is. It is old when more than twelve months have gone by since its date; a page
 * that says only its month or year counts as if it were from the last day of it. Pages without a date say nothing here.
 *
 * @param newest as exact as the page: YYYY, YYYY-MM or YYYY-MM-DD
 */
public record Freshness(String newest, boolean old) {

    private static final int MONTHS = 12;
    private static final int YYYY = 4;
    private static final int YYYY_MM = 7;

    /** Empty when no page has a date. */
    public static Optional<Freshness> of(List<SourcePage> pages, LocalDate today) {
        return pages.stream()
                .map(SourcePage::published)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Freshness::lastDay))
                .map(newest -> new Freshness(newest, lastDay(newest).plusMonths(MONTHS).isBefore(today)));
    }

    /** The day of the newest dated page or confirmation about an organisation; empty when neither has a day. */
    static Optional<LocalDate> lastSaid(Organisation organisation) {
        Stream<LocalDate> pages = organisation.sources().stream().flatMap(page -> Stream.ofNullable(page.published())).map(Freshness::lastDay);
        Stream<LocalDate> people = organisation.facts().stream()
                .flatMap(fact -> Stream.ofNullable(fact.confirmedAt()))
                .map(at -> at.atZoneSameInstant(Home.ZONE).toLocalDate());
        return Stream.concat(pages, people).max(Comparator.naturalOrder());
    }

    private static LocalDate lastDay(String published) {
        return switch (published.length()) {
            case YYYY -> Year.parse(published).atMonth(12).atEndOfMonth();
            case YYYY_MM -> YearMonth.parse(published).atEndOfMonth();
            default -> LocalDate.parse(published);
        };
    }
}
