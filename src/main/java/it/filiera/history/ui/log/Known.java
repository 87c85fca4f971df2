package it.filiera.history.ui.log;

import it.filiera.directory.Home;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.history.Named;
import it.filiera.history.Participants.Occasion;
import it.filiera.history.ui.log.Pick.What;
import it.filiera.initiative.Zones;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.people.Person;
import it.filiera.ui.Subject;
import it.filiera.vocabulary.Words;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form asks of the profile. Never on the FX thread. */
final class Known {

    private static final int SHOWN = 5;
    private static final int ZONES = 8;

    private final Workspace workspace;
    private final OnDuty duty;
    private final Clock clock;

    Known(Workspace workspace, OnDuty duty, Clock clock) {
        this.workspace = workspace;
        this.duty = duty;
        this.clock = clock;
    }

    Finders finders() {
        return new Finders(this::who, (typed, _) -> officers(typed), (typed, _) -> initiatives(typed), (typed, _) -> zones(typed));
    }

    /** Firms first, but whose name begins as it is typed before whose name is only like it. */
    private List<Pick> who(String typed, List<Pick> chosen) {
        Stream<Pick> found = typed.isEmpty()
                ? workspace.people().at(organisations(chosen), Home.today(clock), SHOWN).stream().map(this::pick)
                : Stream.concat(
                        workspace.search().suggest(typed, SHOWN).stream().map(Known::pick),
                        workspace.personSearch().suggest(typed, SHOWN).stream().map(this::pick));
        return found.filter(pick -> chosen.stream().noneMatch(pick::isSame))
                .sorted(Comparator.comparing(pick -> !begins(pick.name(), typed)))
                .toList();
    }

    private static List<UUID> organisations(List<Pick> chosen) {
        return chosen.stream().filter(pick -> pick.what() == What.ORGANISATION).map(Pick::id).toList();
    }

    private static boolean begins(String name, String typed) {
        String words = " " + Words.folded(name);
        return Arrays.stream(Words.folded(typed).split("\\s+")).allMatch(word -> words.contains(" " + word));
    }

    private static Pick pick(Organisation firm) {
        return new Pick(What.ORGANISATION, firm.id().toString(), firm.name(), place(firm.seat()));
    }

    private static String place(@Nullable Place seat) {
        return seat == null
                ? ""
                : Stream.of(seat.municipality(), seat.province()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private Pick pick(Person person) {
        String employers = person.current(Home.today(clock)).stream().map(held -> held.employer().name()).distinct().collect(Collectors.joining(", "));
        return new Pick(What.PERSON, person.id().toString(), person.name(), employers, person.refused());
    }

    private List<Pick> officers(String typed) {
        return officers().stream().filter(officer -> begins(officer.name() + " " + officer.detail(), typed)).toList();
    }

    /** All who work here. */
    List<Pick> officers() {
        return workspace.officers().all().stream().map(Known::pick).toList();
    }

    private static Pick pick(Officer officer) {
        return new Pick(What.OFFICER, officer.id().toString(), officer.name(), officer.initials());
    }

    private List<Pick> initiatives(String typed) {
        return workspace.participants().initiatives(typed, SHOWN).stream().map(Known::pick).toList();
    }

    private static Pick pick(Occasion occasion) {
        LocalDate starts = occasion.starts();
        return new Pick(
                What.INITIATIVE,
                occasion.initiative().id().toString(),
                occasion.initiative().name(),
                starts == null ? "" : String.valueOf(starts.getYear()));
    }

    private static List<Pick> zones(String typed) {
        return Zones.like(typed, null, ZONES).stream().map(zone -> Pick.zone(zone.getId())).toList();
    }

    /** What a form about this begins with, on a day. */
    Seed seed(Subject subject, LocalDate today) {
        List<Occasion> occasions = subject.initiative() == null
                ? workspace.participants().initiativesOn(today)
                : workspace.participants().initiatives(List.of(subject.initiative()));
        return new Seed(
                Stream.concat(
                                named(What.ORGANISATION, workspace.participants().organisations(subject.organisations())),
                                named(What.PERSON, workspace.participants().people(subject.people())))
                        .toList(),
                occasions.stream().map(Known::pick).toList(),
                zones(occasions),
                duty.known().map(Known::pick).stream().toList());
    }

    /** The time zone of the place, where it is another than that of whoever types. */
    List<Pick> zonesOf(List<UUID> initiatives) {
        return zones(workspace.participants().initiatives(initiatives));
    }

    private List<Pick> zones(List<Occasion> occasions) {
        return occasions.stream().map(Occasion::zone).filter(zone -> !zone.equals(clock.getZone())).map(zone -> Pick.zone(zone.getId())).toList();
    }

    /** The same, of whom people are called and flagged as they stand now. */
    List<Pick> asTheyStand(List<Pick> chosen) {
        List<UUID> ids = chosen.stream().filter(pick -> pick.what() == What.PERSON).map(Pick::id).toList();
        Map<UUID, Named> people = workspace.participants().people(ids).stream().collect(Collectors.toMap(Named::id, named -> named));
        return chosen.stream()
                .map(pick -> pick.what() == What.PERSON && people.containsKey(pick.id()) ? Pick.of(What.PERSON, people.get(pick.id())) : pick)
                .toList();
    }

    private static Stream<Pick> named(What what, List<Named> named) {
        return named.stream().map(one -> Pick.of(what, one));
    }
}
