package it.filiera.history.ui.today;

import it.filiera.directory.Home;
import it.filiera.directory.Organisation;
import it.filiera.history.Named;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.people.Person;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in the profile. Never on the FX thread. */
final class KnownWhom implements WhomFinder {

    private static final int FIRMS = 5;
    private static final int OTHERS = 3;

    private final Workspace workspace;
    private final OnDuty duty;
    private final Clock clock;

    KnownWhom(Workspace workspace, OnDuty duty, Clock clock) {
        this.workspace = workspace;
        this.duty = duty;
        this.clock = clock;
    }

    @Override
    public List<Whom> find(String typed) {
        Stream<Whom> people = workspace.personSearch().suggest(typed, OTHERS).stream().map(this::person);
        Stream<Whom> initiatives = workspace.participants().initiatives(typed, OTHERS).stream()
                .map(each -> new Whom(Whom.Kind.INITIATIVE, each.initiative(), ""));
        Stream<Whom> firms = workspace.search().suggest(typed, FIRMS).stream().map(KnownWhom::firm);
        return Stream.of(firms, people, initiatives).flatMap(found -> found).toList();
    }

    private static Whom firm(Organisation firm) {
        String place = firm.seat() == null ? "" : Objects.requireNonNullElse(firm.seat().municipality(), "");
        return new Whom(Whom.Kind.ORGANISATION, new Named(firm.id(), firm.key(), firm.name()), place);
    }

    private Whom person(Person person) {
        String firms = person.current(Home.today(clock)).stream().map(held -> held.employer().name()).distinct().collect(Collectors.joining(", "));
        return new Whom(Whom.Kind.PERSON, Named.of(person), firms);
    }

    @Override
    public List<Officer> officers() {
        return workspace.officers().all();
    }

    @Override
    public Optional<Officer> me() {
        return duty.known();
    }
}
