package it.filiera.directory.ui.page;

import it.filiera.directory.Completeness;
import it.filiera.directory.Freshness;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.profile.Badge;
import it.filiera.profile.Head;
import it.filiera.profile.Head.Line;
import it.filiera.profile.Head.Measure;
import it.filiera.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts an organisation into the words of a profile's head. */
final class HeadWords {

    private static final String ACTIVE = "active";

    private final PageDesk desk;

    HeadWords(PageDesk desk) {
        this.desk = desk;
    }

    Head of(Page page) {
        Organisation firm = page.organisation();
        return new Head(firm.name(), firm.legalForm(), lines(firm), badges(firm), measure(page.completeness()), freshness(page));
    }

    private List<Line> lines(Organisation firm) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Icon.PLACE, place(firm), false));
        if (firm.employees() != null) {
            lines.add(new Line(Icon.EMPLOYEES, new PageWords(desk).employees(firm.employees()), false));
        }
        if (firm.founded() != null) {
            lines.add(new Line(Icon.FOUNDED, desk.say("page.founded-in", String.valueOf(firm.founded())), false));
        }
        return lines;
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
        firm.categories().forEach(code -> badges.add(new Badge(desk.label("cat", code), Badge.Kind.PLAIN)));
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
