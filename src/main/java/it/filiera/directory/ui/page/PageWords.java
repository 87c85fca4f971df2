package it.filiera.directory.ui.page;

import it.filiera.directory.Claim;
import it.filiera.directory.Fact;
import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.Provenance;
import it.filiera.directory.SourcePage;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts values and where they come from into the words of the window. */
final class PageWords {

    private static final double MILLION = 1e6;

    private final PageDesk desk;

    PageWords(PageDesk desk) {
        this.desk = desk;
    }

    /** A page by its site, else by its address, and its date. */
    String page(SourcePage page) {
        return site(page) + " · " + (page.published() == null ? desk.say("page.no-date") : desk.dates().asExact(page.published()));
    }

    String site(SourcePage page) {
        return Objects.requireNonNullElseGet(page.site(), () -> page.url().startsWith(SourcePage.BEFORE)
                ? desk.say("page.source-before")
                : page.url().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", ""));
    }

    /** What a source is that is no page. */
    String kind(SourcePage page) {
        if (page.url().startsWith(SourcePage.IMPORT)) {
            return desk.say("page.source-file");
        }
        return desk.say(page.url().startsWith(SourcePage.ENTERED) ? "page.source-entered" : "page.source-before");
    }

    /** Who or what says something else, and when. */
    String claimed(Claim claim, SourcePage page) {
        return page.published() == null
                ? desk.say("page.claims", site(page), claim.stated())
                : desk.say("page.claims-on", site(page), desk.dates().asExact(page.published()), claim.stated());
    }

    /** The line under a value. */
    String source(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Page(SourcePage page) -> page(page);
            case Provenance.OneOf(List<SourcePage> pages) -> oneOf(pages);
            case Provenance.Confirmed(Fact fact) -> confirmed(fact);
            case Provenance.Unknown _ -> desk.say("page.no-source");
        };
    }

    private String oneOf(List<SourcePage> pages) {
        return pages.stream()
                .map(SourcePage::published)
                .filter(Objects::nonNull)
                .findFirst()
                .map(newest -> desk.say("page.one-of-newest", pages.size(), desk.dates().asExact(newest)))
                .orElseGet(() -> desk.say("page.one-of", pages.size()));
    }

    private String confirmed(Fact fact) {
        String by = Objects.requireNonNullElse(fact.confirmedBy(), "?");
        return fact.confirmedAt() == null
                ? desk.say("page.entered-by", by)
                : desk.say("page.entered-by-on", by, desk.dates().day(fact.confirmedAt(), desk.zone()));
    }

    /** Town, province and region, as far as they are known. */
    String place(Place place) {
        String town = Stream.of(place.address(), place.postalCode(), place.municipality(), place.province(), place.region())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.country() == null || (place.country().equals("IT") && !town.isEmpty())
                ? town
                : Stream.of(town, desk.label("country", place.country())).filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The activity in the language of the window, else in the other one. */
    static @Nullable String activity(Organisation firm, boolean italian) {
        String preferred = italian ? firm.activityIt() : firm.activityEn();
        return preferred != null ? preferred : italian ? firm.activityEn() : firm.activityIt();
    }

    /** With a capital, as a line of its own begins. */
    String sentence(String text) {
        return text.substring(0, 1).toUpperCase(desk.desk().language().locale()) + text.substring(1);
    }

    String employees(Figure heads) {
        return heads.amount() == null ? heads.words() : withYear(heads, number(heads.amount()));
    }

    String turnover(Figure euros) {
        return euros.amount() == null
                ? euros.words()
                : withYear(
                        euros,
                        euros.amount() < MILLION
                                ? desk.say("page.euros", euros.amount())
                                : desk.say("page.million-euros", euros.amount() / MILLION));
    }

    private String number(long number) {
        return NumberFormat.getIntegerInstance(desk.desk().language().locale()).format(number);
    }

    private String withYear(Figure figure, String number) {
        String qualified = switch (figure.qualifier()) {
            case ABOUT -> desk.say("page.figure-about", number);
            case OVER -> desk.say("page.figure-over", number);
            case UNDER -> desk.say("page.figure-under", number);
            case EXACT -> number;
            case null -> number;
        };
        return figure.year() == null ? qualified : qualified + " (" + figure.year() + ")";
    }
}
