package it.filiera.directory.ui.page;

import it.filiera.directory.Completeness;
import it.filiera.directory.Freshness;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.Survivors.Former;
import it.filiera.profile.Badge;
import it.filiera.profile.Head;
import it.filiera.profile.Head.Line;
import it.filiera.profile.Head.Measure;
import it.filiera.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an organisation into the words of a profile's head. */
final class HeadWords {

    private static final String ACTIVE = "active";

    /** So many lists are named in the head. */
    private static final int LISTS = 2;

    /** So many that are part of it now are named in the head. */
    private static final int FORMER = 3;

    private final PageDesk desk;

    HeadWords(PageDesk desk) {
        this.desk = desk;
    }

    Head of(Page page) {
        return of(page, badges(page.organisation()));
    }

    /** Where there is room for the first lists too. */
    Head wide(Page page) {
        return of(page, Stream.concat(badges(page.organisation()).stream(), lists(page.organisation())).toList());
    }

    private Head of(Page page, List<Badge> badges) {
        Organisation firm = page.organisation();
        return new Head(firm.name(), firm.legalForm(), lines(page), badges, measure(page.completeness()), freshness(page));
    }

    private Stream<Badge> lists(Organisation firm) {
        List<String> names = firm.memberships().stream().map(held -> desk.label("list", held.list())).distinct().toList();
        int more = names.size() - LISTS;
        return more <= 1
                ? names.stream().map(HeadWords::plain)
                : Stream.concat(names.stream().limit(LISTS).map(HeadWords::plain), Stream.of(plain(desk.say("page.more-lists", more))));
    }

    private static Badge plain(String text) {
        return new Badge(text, Badge.Kind.PLAIN);
    }

    private List<Line> lines(Page page) {
        Organisation firm = page.organisation();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Icon.PLACE, place(firm), false));
        if (firm.employees() != null) {
            lines.add(new Line(Icon.EMPLOYEES, new PageWords(desk).employees(firm.employees()), false));
        }
        if (firm.founded() != null) {
            lines.add(new Line(Icon.FOUNDED, desk.say("page.founded-in", String.valueOf(firm.founded())), false));
        }
        if (!page.former().isEmpty()) {
            lines.add(new Line(Icon.MERGE, former(page.former()), false));
        }
        page.contributions().stream().flatMap(one -> one.line().stream()).map(Supplier::get).forEach(lines::add);
        return lines;
    }

    /** The first few by name and key; of a hundred nobody reads all. */
    private String former(List<Former> former) {
        String known = former.stream().limit(FORMER).map(one -> one.name() + " (" + one.key() + ")").collect(Collectors.joining(", "));
        int more = former.size() - FORMER;
        return more <= 0 ? desk.say("page.also-known", known) : desk.say("page.also-known-more", known, more);
    }

    private String place(Organisation firm) {
        Place seat = firm.seat();
        if (seat == null) {
            return desk.say("page.no-place");
        }
        String known = Stream.of(seat.municipality(), seat.province(), seat.region())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!known.isEmpty()) {
            return known;
        }
        return seat.country() == null ? desk.say("page.no-place") : desk.label("country", seat.country());
    }

    private List<Badge> badges(Organisation firm) {
        List<Badge> badges = new ArrayList<>();
        if (!firm.status().equals(ACTIVE)) {
            badges.add(new Badge(desk.label("status", firm.status()), Badge.Kind.WARNING));
        }
        firm.roles().forEach(held -> badges.add(new Badge(desk.label("role", held.role()), Badge.Kind.ROLE)));
        firm.categories().forEach(code -> badges.add(plain(desk.label("cat", code))));
        return badges;
    }

    private Measure measure(Completeness completeness) {
        return new Measure(
                completeness.known(), completeness.all(), desk.say("page.facts-known", completeness.known(), completeness.all()));
    }

    private Line freshness(Page page) {
        Freshness freshness = page.freshness();
        if (freshness == null) {
            return new Line(Icon.UNKNOWN, desk.say("page.no-dated-source"), false);
        }
        String month = desk.dates().month(freshness.newest());
        return freshness.old()
                ? new Line(Icon.STALE, desk.say("page.old-source", month), true)
                : new Line(Icon.FRESHNESS, desk.say("page.newest-source", month), false);
    }
}
