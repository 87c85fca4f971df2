package it.filiera;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.Assignment;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.ui.today.Silence.OnList;
import it.filiera.officer.Officer;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom nobody spoke to, as the day tells and the directory shows it. */
class SilentListsTest {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 15, 0, 0, 0, ZoneId.of("Europe/Rome"));

    @TempDir
    Path folder;

    private final List<String> shown = new ArrayList<>();
    private Workspace workspace;
    private SilentLists lists;
    private Officer anna;

    @BeforeEach
    void open() {
        workspace = Workspace.openBare(new ProfileFolder(folder), Clock.fixed(NOW.toInstant(), NOW.getZone()));
        anna = workspace.officers().present("anna", "Anna Example", "");
        lists = new SilentLists(workspace, shown::add);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private UUID firm(String name, String... values) {
        List<Assignment> assigned = List.of(values).stream().map(Assignment::parse).toList();
        return workspace.organisations().find(workspace.editor().create(name, assigned, "tester")).orElseThrow().id();
    }

    private UUID spokenTo(String name, ZonedDateTime at) {
        UUID firm = firm(name);
        workspace.interactionEditor().log(
                new InteractionEntry(
                        InteractionKind.CALL, at, null, null, anna.id(), List.of(anna.id()), List.of(firm), List.of(), null, "Example", null,
                        null, List.of(), List.of()),
                "tester");
        return firm;
    }

    private List<String> inDirectory(OnList list, int days) {
        lists.show(list, days);
        Query query = ((Parsed.Understood) workspace.search().parse(shown.getLast())).query();
        return workspace.organisations().find(workspace.search().ids(query)).stream().map(firm -> firm.name()).toList();
    }

    @Test
    void theDirectoryShowsAsManyAsAreTold() {
        List<UUID> firms = List.of(
                firm("Never"),
                firm("Closed", "status=closed"),
                spokenTo("Late", NOW.minusDays(91)),
                spokenTo("That very day, in the morning", NOW.minusDays(90).withHour(8)),
                spokenTo("Of late", NOW.minusDays(89)));
        workspace.listEditor().create("Mine", anna.id(), firms, "tester");

        OnList told = lists.of(anna.id(), 90).getFirst();

        assertThat(inDirectory(told, 90)).containsExactlyInAnyOrder("Never", "Late").hasSize(told.silent());
        assertThat(told.organisations()).isEqualTo(4);
    }

    @Test
    void aSavedSearchIsAListToo() {
        firm("Fictional Forge");
        spokenTo("Fictional Foundry", NOW.minusDays(1));
        workspace.listEditor().saveSearch("Of fiction", anna.id(), "fictional ", "tester");

        assertThat(lists.of(anna.id(), 90)).singleElement().satisfies(told -> {
            assertThat(told.organisations()).isEqualTo(2);
            assertThat(inDirectory(told, 90)).containsExactly("Fictional Forge").hasSize(told.silent());
        });
    }

    @Test
    void whereEverybodyWasSpokenToNothingIsTold() {
        workspace.listEditor().create("All spoken to", anna.id(), List.of(spokenTo("Of late", NOW.minusDays(1)), firm("Closed", "status=closed")), "t");

        assertThat(lists.of(anna.id(), 90)).isEmpty();
    }

    @Test
    void myListsAreMineAndEverybodys() {
        Officer bruno = workspace.officers().colleague("Bruno Example", "anna");
        List<UUID> firms = List.of(firm("Never"));
        workspace.listEditor().create("Of Anna", anna.id(), firms, "anna");
        workspace.listEditor().create("Of Bruno", bruno.id(), firms, "anna");
        workspace.listEditor().create("of all", null, firms, "anna");

        assertThat(names(anna.id())).containsExactly("of all", "Of Anna");
        assertThat(names(null)).containsExactly("of all", "Of Anna", "Of Bruno");
    }

    private List<String> names(@Nullable UUID officer) {
        return lists.of(officer, 90).stream().map(OnList::english).toList();
    }
}
