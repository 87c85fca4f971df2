package it.filiera.list;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.list.ListEditor.Made;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

    @TempDir
    Path folder;

    private Profile profile;
    private Lists lists;
    private ListEditor editor;
    private UUID alfa;
    private UUID beta;
    private UUID gamma;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        lists = new Lists(profile.database);
        editor = new ListEditor(profile.database, profile.ledger);
        profile.editor.create("Gamma", List.of(), "anna");
        alfa = id("alfa");
        beta = id("beta");
        gamma = id("gamma");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aListIsFoundByCodeAndByName() {
        Made made = editor.create("Michigan 2027", null, List.of(), "anna");

        assertThat(List.of("MICHIGAN-2027", " michigan 2027 "))
                .allSatisfy(name -> assertThat(lists.find(name)).map(SavedList::id).contains(made.id()));
        assertThat(lists.find("michigan")).isEmpty();
        assertThat(lists.find("Perimetro ANFIA")).isPresent();
    }

    @Test
    void sizesAndWhatAListHoldsAlreadyAreCounted() {
        Made one = editor.create("One", null, List.of(alfa, beta), "anna");
        Made two = editor.create("Two", null, List.of(gamma), "anna");

        assertThat(lists.sizes()).isEqualTo(Map.of(one.id(), 2, two.id(), 1));
        assertThat(lists.holding(List.of(alfa, beta))).isEqualTo(Map.of(one.id(), 2));
    }

    @Test
    void theIndexLearnsOfEntriesThatCameWentAndWereNoted() {
        ListKnowledge knowledge = new ListKnowledge(profile.database);
        long start = profile.ledger.reader().last();
        Made made = editor.create("Mine", null, List.of(alfa, beta), "anna");
        assertThat(knowledge.changedAfter(start, profile.ledger.reader())).isEqualTo(Set.of(alfa, beta));

        long made2 = profile.ledger.reader().last();
        editor.note(made.id(), lists.entries(made.id()).getFirst(), "asked for castings", "anna");
        editor.remove(made.id(), List.of(beta), "anna");
        assertThat(knowledge.changedAfter(made2, profile.ledger.reader())).isEqualTo(Set.of(alfa, beta));

        assertThat(knowledge.of(List.of(alfa, beta, gamma))).containsOnlyKeys(alfa).hasEntrySatisfying(alfa, known -> {
            assertThat(known.values()).isEqualTo(Map.of("list", Set.of("mine")));
            assertThat(known.texts()).singleElement().satisfies(text -> assertThat(text.text()).isEqualTo("asked for castings"));
        });
    }

    private UUID id(String key) {
        return profile.organisations.find(key).orElseThrow().id();
    }
}
