package it.filiera.history.ui.log;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.history.Named;
import it.filiera.history.Participants.Occasion;
import it.filiera.history.Participants.Someone;
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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
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

    private List<Pick> who(String typed, List<Pick> chosen) {
        List<Pick> found = typed.isEmpty()
                ? people(workspace.participants().peopleAt(organisations(chosen), SHOWN))
                : Stream.concat(
                                workspace.search().suggest(typed, SHOWN).stream().map(Known::pick),
                                workspace.personSearch().suggest(typed, SHOWN).stream().map(this::pick))
                        .toList();
        return found.stream().filter(pick -> chosen.stream().noneMatch(pick::isSame)).toList();
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

    private static List<Pick> people(List<Someone> people) {
        return people.stream()
                .map(someone -> new Pick(
                        What.PERSON,
                        someone.person().id().toString(),
                        someone.person().name(),
                        someone.organisations().stream().map(Named::name).collect(Collectors.joining(", "))))
                .toList();
    }

    private Pick pick(Person person) {
        String employers = person.current(LocalDate.now(clock)).stream().map(held -> held.employer().name()).distinct().collect(Collectors.joining(", "));
        return new Pick(What.PERSON, person.id().toString(), person.name(), employers);
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
    Seed seed(Subject subject, LocalDate today, ZoneId home) {
        List<Occasion> occasions = subject.initiative() == null
                ? workspace.participants().initiativesOn(today)
                : workspace.participants().initiatives(List.of(subject.initiative()));
        return new Seed(
                Stream.concat(
                                named(What.ORGANISATION, workspace.participants().organisations(subject.organisations())),
                                named(What.PERSON, workspace.participants().people(subject.people())))
                        .toList(),
                occasions.stream().map(Known::pick).toList(),
                occasions.stream().map(Occasion::zone).filter(zone -> !zone.equals(home)).map(zone -> Pick.zone(zone.getId())).toList(),
                duty.known().map(Known::pick).stream().toList());
    }

    private static Stream<Pick> named(What what, List<Named> named) {
        return named.stream().map(one -> Pick.of(what, one));
    }
}
