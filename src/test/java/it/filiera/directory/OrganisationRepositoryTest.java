package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Committed;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationRepositoryTest {

    private static final int TABLES_OF_AN_ORGANISATION = 12;

    @TempDir
    static Path folder;

    static Profile profile;

    @BeforeAll
    static void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
        for (int i = 0; i < 20; i++) {
            profile.editor.create("Firm " + i, List.of(Assignment.parse("municipality=Torino"), Assignment.parse("tags=t" + i)), "anna");
        }
    }

    @AfterAll
    static void close() {
        profile.close();
    }

    @Test
    void anOrganisationIsFoundByKeyAndById() {
        Organisation alfa = profile.organisations.find("alfa").orElseThrow();

        assertThat(profile.organisations.find(alfa.id().toString())).contains(alfa);
        assertThat(profile.organisations.find("nobody")).isEmpty();
        assertThat(profile.organisations.find(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void organisationsComeInTheOrderAskedForWithoutTheUnknown() {
        List<UUID> ids = new ArrayList<>(profile.organisations.idsAfter(null, 100).reversed());
        ids.add(3, UUID.randomUUID());

        List<UUID> found = profile.organisations.find(ids).stream().map(Organisation::id).toList();

        assertThat(found).hasSize(22).containsExactlyElementsOf(ids.stream().filter(found::contains).toList());
    }

    @Test
    void nothingIsFoundForNoIds() {
        assertThat(profile.organisations.find(List.<UUID>of())).isEmpty();
    }

    @Test
    void aPageCostsOneQueryPerTableHoweverLongItIs() {
        List<UUID> ids = profile.organisations.idsAfter(null, 100);

        assertThat(statementsFor(() -> profile.organisations.find(ids))).isEqualTo(TABLES_OF_AN_ORGANISATION);
        assertThat(statementsFor(() -> profile.organisations.find(ids.subList(0, 1)))).isEqualTo(TABLES_OF_AN_ORGANISATION);
    }

    @Test
    void allIdsComeInPiecesWithoutGapsOrRepeats() {
        List<UUID> all = new ArrayList<>();
        for (List<UUID> piece = profile.organisations.idsAfter(null, 5);
                !piece.isEmpty();
                piece = profile.organisations.idsAfter(piece.getLast(), 5)) {
            all.addAll(piece);
        }

        assertThat(all).hasSize(22).doesNotHaveDuplicates().isEqualTo(profile.organisations.idsAfter(null, 100));
    }

    @Test
    void sourcesComeNewestFirstAndPlacesSeatFirst() {
        Organisation alfa = profile.organisations.find("alfa").orElseThrow();

        assertThat(alfa.sources()).extracting(SourcePage::published).containsExactly("2021-05");
        assertThat(alfa.places()).extracting(Place::kind).containsExactly("seat");
    }

    @Test
    void theHistoryOfAnOrganisationKeepsWhatWasTakenFromItAndNothingOfOthers() {
        Committed tagged = profile.set("firm-7", "tags=history").orElseThrow();
        Committed cleared = profile.set("firm-7", "tags=").orElseThrow();
        profile.set("firm-8", "tags=history");

        List<Committed> history = profile.organisations.history("firm-7", profile.ledger.reader(), 100).orElseThrow();

        assertThat(history).extracting(Committed::action).containsExactly("set", "set", "new");
        assertThat(history).extracting(Committed::id).startsWith(cleared.id(), tagged.id());
        assertThat(profile.organisations.history("firm-7", profile.ledger.reader(), 1).orElseThrow()).hasSize(1);
        assertThat(profile.organisations.history("nobody", profile.ledger.reader(), 1)).isEmpty();
    }

    private static int statementsFor(Runnable work) {
        List<String> statements = new ArrayList<>();
        ExecuteListener counting = ExecuteListener.onExecuteStart((ExecuteContext context) -> statements.add(String.valueOf(context.sql())));
        var listeners = profile.database.read().configuration().executeListenerProviders();
        profile.database.read().configuration().set(counting);
        work.run();
        profile.database.read().configuration().set(listeners);
        return statements.size();
    }
}
