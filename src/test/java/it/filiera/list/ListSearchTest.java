package it.filiera.list;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.CodeNames.Bilingual;
import it.filiera.directory.Organisation;
import it.filiera.list.ListEditor.Made;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as the index knows them, on the bundled directory. */
class ListSearchTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private SavedList mine;
    private SavedList found;

    @BeforeEach
    void open() {
        workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "tester", _ -> {});
        mine = list(workspace.listEditor().create("Mine", null, ids("italdesign", "teksid", "bitron"), "anna"));
        found = list(workspace.listEditor().saveSearch("Of Teksid", null, "teksid ", "anna"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aListIsAFilterTheMomentItIsWritten() {
        assertThat(find("list:mine")).containsExactlyInAnyOrder("italdesign", "teksid", "bitron");

        workspace.listEditor().remove(mine.id(), ids("bitron"), "anna");
        assertThat(find("list:MINE prov:TO")).doesNotContain("bitron").contains("italdesign");

        workspace.listEditor().delete(workspace.lists().find(mine.id()).orElseThrow(), "anna");
        assertThat(find("list:mine")).isEmpty();
    }

    @Test
    void aSavedSearchIsAListToo() {
        assertThat(find("list:of-teksid")).isEqualTo(find("teksid ")).contains("teksid");
        assertThat(find("-list:anfia-perimeter -list:piemonte-supply-chain role:supplier country:IT status:active")).isEmpty();
    }

    @Test
    void twoListsAreTakenTogetherWhateverTheirKinds() {
        assertThat(find(Combination.BOTH.of(mine, found))).containsExactly("teksid");
        assertThat(find(Combination.WITHOUT.of(mine, found))).containsExactlyInAnyOrder("italdesign", "bitron");
        assertThat(find(Combination.EITHER.of(found, mine))).contains("italdesign", "bitron", "teksid");
    }

    @Test
    void aNoteFindsItsOrganisationAsLongAsItStands() {
        ListEntry entry = workspace.lists().entries(mine.id()).getFirst();
        workspace.listEditor().note(mine.id(), entry, "zinckonia prototypes for Detroit", "anna");
        assertThat(find("zinckonia ")).containsExactly("italdesign");

        workspace.listEditor().note(mine.id(), workspace.lists().entries(mine.id()).getFirst(), "", "anna");
        assertThat(find("zinckonia ")).isEmpty();
    }

    @Test
    void aListIsCalledByItsName() {
        assertThat(workspace.codeNames().lists()).containsEntry("mine", new Bilingual("Mine", "Mine")).containsKey("anfia-perimeter");
    }

    private SavedList list(Made made) {
        return workspace.lists().find(made.id()).orElseThrow();
    }

    private List<String> find(String text) {
        return find(((Parsed.Understood) workspace.search().parse(text)).query());
    }

    private List<String> find(Query query) {
        Iterable<Organisation> all = () -> workspace.search().everything(query);
        return StreamSupport.stream(all.spliterator(), false).map(Organisation::key).toList();
    }

    private List<UUID> ids(String... keys) {
        return List.of(keys).stream().map(key -> workspace.organisations().find(key).orElseThrow().id()).toList();
    }
}
