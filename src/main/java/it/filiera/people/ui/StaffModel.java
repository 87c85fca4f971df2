package it.filiera.people.ui;

import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.people.Standing;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Who works at one organisation and who did, read page by page. FX thread only. */
final class StaffModel {

    static final int PAGE = 100;

    /**
     * Those who were read so far.
     *
     * @param current the main contact first, then by family name
     * @param currentTotal how many work there
     * @param past by family name; empty until they were asked for
     * @param pastTotal how many left
     */
    record Staff(UUID organisation, List<Person> current, int currentTotal, List<Person> past, int pastTotal) {

        Staff {
            current = List.copyOf(current);
            past = List.copyOf(past);
        }
    }

    private final PeopleReader reader;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<@Nullable Staff> staff = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private int pages = 1;
    private @Nullable UUID wanted;

    StaffModel(PeopleReader reader, Tasks tasks) {
        this.reader = reader;
        this.latest = new Latest(tasks);
        unfolded.subscribe((_, _) -> refresh());
    }

    /** Null until they were read. */
    ReadOnlyObjectProperty<@Nullable Staff> staff() {
        return staff.getReadOnlyProperty();
    }

    /** Whether those who left are shown. */
    BooleanProperty unfolded() {
        return unfolded;
    }

    void show(UUID organisation) {
        if (!organisation.equals(wanted)) {
            wanted = organisation;
            pages = 1;
            staff.set(null);
            unfolded.set(false);
        }
        refresh();
    }

    /** Reads one page more. */
    void more() {
        pages++;
        refresh();
    }

    private void refresh() {
        UUID organisation = wanted;
        boolean past = unfolded.get();
        int most = pages * PAGE;
        if (organisation != null) {
            latest.ask(() -> read(organisation, past, most), staff::set);
        }
    }

    private Staff read(UUID organisation, boolean past, int most) {
        LocalDate today = reader.today();
        Optional<Person> main = reader.mainContact(organisation);
        List<Person> current = new ArrayList<>(reader.staff(organisation, Standing.CURRENT, null, most));
        main.filter(person -> current.stream().noneMatch(other -> other.id().equals(person.id()))).ifPresent(current::add);
        return new Staff(
                organisation,
                sorted(current.stream(), organisation, today),
                reader.count(organisation, Standing.CURRENT),
                past ? sorted(reader.staff(organisation, Standing.PAST, null, most).stream(), organisation, today) : List.of(),
                reader.count(organisation, Standing.PAST));
    }

    private static List<Person> sorted(Stream<Person> people, UUID organisation, LocalDate today) {
        return people.sorted(Comparator.comparing((Person person) -> !isMainContact(person, organisation, today))
                        .thenComparing(Person::sortedName, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static boolean isMainContact(Person person, UUID organisation, LocalDate today) {
        return at(person, organisation).anyMatch(position -> position.isMainContact(today));
    }

    /** The positions of a person at one organisation. */
    static Stream<Position> at(Person person, UUID organisation) {
        return person.positions().stream().filter(position -> position.employer().id().equals(organisation));
    }
}
