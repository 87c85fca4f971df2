package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimilarFirmsTest {

    private static Workspace workspace;

    @BeforeAll
    static void open(@TempDir Path folder) {
        workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {});
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @Test
    void shareACapabilityAndTheRegionTheMostAlikeFirst() {
        Organisation italdesign = find("italdesign");

        List<Organisation> similar = workspace.similar().to(italdesign, 5);

        assertThat(similar).hasSize(5).doesNotContain(italdesign);
        assertThat(similar).allSatisfy(firm -> assertThat(firm.places()).extracting(Place::region).contains("Piemonte"));
        assertThat(shared(italdesign, similar.getFirst())).isPositive().isGreaterThanOrEqualTo(shared(italdesign, similar.getLast()));
    }

    @Test
    void aClosedFirmIsLeftOut() {
        Organisation italdesign = find("italdesign");
        Organisation first = workspace.similar().to(italdesign, 1).getFirst();

        workspace.editor().set(first.key(), List.of(Assignment.parse("status=closed")), null, "anna");

        assertThat(workspace.similar().to(italdesign, 50)).extracting(Organisation::id).doesNotContain(first.id());
        workspace.editor().set(first.key(), List.of(Assignment.parse("status=active")), null, "anna");
    }

    @Test
    void withoutCapabilityAndCategoryNothingIsAlike() {
        String key = workspace.editor().create("Nessuna Srl", List.of(), "anna");

        assertThat(workspace.similar().to(find(key), 5)).isEmpty();
    }

    private static long shared(Organisation one, Organisation other) {
        Set<String> codes = new HashSet<>(codes(one));
        codes.retainAll(codes(other));
        return codes.size();
    }

    private static Set<String> codes(Organisation firm) {
        return firm.capabilities().stream().map(CapabilityHeld::code).collect(Collectors.toSet());
    }

    private static Organisation find(String key) {
        return workspace.organisations().find(key).orElseThrow();
    }
}
