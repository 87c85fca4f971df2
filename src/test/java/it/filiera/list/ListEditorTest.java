package it.filiera.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import it.filiera.directory.OrganisationFilters;
import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.list.ListEditor.Added;
import it.filiera.list.ListEditor.Made;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListEditorTest {

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
    void searchesOfTheProgramAreThereFromTheStart() {
        assertThat(lists.all()).hasSize(2).allSatisfy(list -> {
            assertThat(list.isSearch()).isTrue();
            assertThat(list.description()).isNotNull();
        });
    }

    @Test
    void aShortlistKeepsItsOrganisationsInTheirOrder() {
        Made made = editor.create(" Detroit: buyers & co. ", null, List.of(gamma, alfa), "anna");

        assertThat(made.code()).isEqualTo("detroit-buyers-co");
        assertThat(keys(made)).containsExactly("gamma", "alfa");
        assertThat(lists.entries(made.id()).getLast().place()).isEqualTo("Cuorgnè (TO)");
    }

    @Test
    void makingOneIsOneChangeSetAndOneUndo() {
        Made made = editor.create("Mine", null, List.of(gamma, alfa), "anna");
        assertThat(made.changeSet().rows()).isEqualTo(3);

        profile.undo(made.changeSet());

        assertThat(lists.find("mine")).isEmpty();
    }

    @Test
    void codesDifferFromThoseOfPublicListsToo() {
        assertThat(editor.create("List A", null, List.of(), "anna").code()).isEqualTo("list-a-2");
        assertThat(editor.create("List A!", null, List.of(), "anna").code()).isEqualTo("list-a-3");
        assertThat(editor.create("None", null, List.of(), "anna").code()).isEqualTo("none-2");
        assertThat(editor.create("日本", null, List.of(), "anna").code()).isEqualTo("list");
    }

    @Test
    void onlyThoseThatAreNewAreAdded() {
        Made made = editor.create("Mine", null, List.of(beta), "anna");

        Added added = editor.add(made.id(), List.of(alfa, beta, gamma, alfa), "anna");

        assertThat(added.added()).isEqualTo(2);
        assertThat(added.already()).isEqualTo(1);
        assertThat(keys(made)).containsExactly("beta", "alfa", "gamma");
        assertThat(editor.add(made.id(), List.of(alfa), "anna").changeSet()).isEmpty();
    }

    @Test
    void whatWasRemovedComesBackToItsPlace() {
        Made made = editor.create("Mine", null, List.of(alfa, beta, gamma), "anna");
        editor.note(made.id(), lists.entries(made.id()).get(1), "asked twice", "anna");

        Committed removed = editor.remove(made.id(), List.of(beta), "anna").orElseThrow();
        assertThat(keys(made)).containsExactly("alfa", "gamma");

        profile.undo(removed);
        assertThat(keys(made)).containsExactly("alfa", "beta", "gamma");
        assertThat(lists.entries(made.id()).get(1).note()).isEqualTo("asked twice");
    }

    @Test
    void anEntryMovesToAPlaceAndBackByUndo() {
        Made made = editor.create("Mine", null, List.of(alfa, beta, gamma), "anna");

        Committed moved = move(made, 2, 0);
        assertThat(keys(made)).containsExactly("gamma", "alfa", "beta");
        assertThat(move(made, 0, 1).rows()).as("only the two that change places are written").isEqualTo(2);
        assertThat(keys(made)).containsExactly("alfa", "gamma", "beta");

        move(made, 0, 99);
        assertThat(keys(made)).containsExactly("gamma", "beta", "alfa");
        assertThat(editor.move(made.id(), lists.entries(made.id()).getFirst().id(), -5, "anna")).isEmpty();
        assertThatThrownBy(() -> profile.undo(moved)).isInstanceOf(Refused.class);
    }

    @Test
    void entriesThatShareAPlaceAfterAnUndoCanStillBeMoved() {
        Made made = editor.create("Mine", null, List.of(alfa, beta), "anna");
        Committed removed = editor.remove(made.id(), List.of(beta), "anna").orElseThrow();
        editor.add(made.id(), List.of(gamma), "anna");
        profile.undo(removed);
        List<String> before = keys(made);

        move(made, 2, 1);

        assertThat(keys(made)).containsExactly(before.get(0), before.get(2), before.get(1));
    }

    @Test
    void aNoteOfTwoAtOnceIsRefusedWithBoth() {
        Made made = editor.create("Mine", null, List.of(alfa), "anna");
        ListEntry read = lists.entries(made.id()).getFirst();
        editor.note(made.id(), read, "hers", "bruno");

        assertThatThrownBy(() -> editor.note(made.id(), read, "mine", "anna"))
                .asInstanceOf(type(StaleChange.class))
                .extracting(stale -> stale.conflicts().getFirst().theirs())
                .isEqualTo("hers");
        assertThat(editor.note(made.id(), lists.entries(made.id()).getFirst(), " hers ", "anna")).isEmpty();
    }

    @Test
    void aListThatSomebodyElseRenamedIsNotRenamedAgainUnseen() {
        editor.create("Mine", null, List.of(), "anna");
        SavedList read = lists.find("mine").orElseThrow();
        editor.rename(read, "Ours", "bruno");

        assertThatThrownBy(() -> editor.rename(read, "Theirs", "anna")).isInstanceOf(StaleChange.class);
        assertThatThrownBy(() -> editor.delete(read, "anna")).isInstanceOf(StaleChange.class);
    }

    @Test
    void aNewNameAndDescriptionKeepCodeAndQuery() {
        Made made = editor.saveSearch("My foundries", null, "casting prov:TO ", "anna");
        editor.rename(lists.find(made.id()).orElseThrow(), "Foundries", "anna");
        editor.describe(lists.find(made.id()).orElseThrow(), "Those of Torino", "anna");

        assertThat(lists.find("foundries")).hasValueSatisfying(list -> {
            assertThat(list.code()).isEqualTo("my-foundries");
            assertThat(list.query()).isEqualTo("casting prov:TO ");
            assertThat(list.description()).isNotNull();
        });
        assertThat(new ListKnowledge(profile.database).meaning(OrganisationFilters.LIST, "MY foundries")).contains("casting prov:TO ");
    }

    @Test
    void oneThatWasDeletedComesBackWithItsEntries() {
        Made made = editor.create("Mine", null, List.of(alfa, beta), "anna");

        Committed deleted = editor.delete(lists.find(made.id()).orElseThrow(), "anna").orElseThrow();
        assertThat(lists.find(made.id())).isEmpty();

        profile.undo(deleted);
        assertThat(keys(made)).containsExactly("alfa", "beta");
    }

    @Test
    void whatMakesNoListIsRefusedInWords() {
        Made search = editor.saveSearch("Found", null, "casting", "anna");
        List<UUID> many = Stream.generate(UUID::randomUUID).limit(ListEditor.MOST + 1).toList();

        refuses("lists.no-name", () -> editor.create("  ", null, List.of(), "anna"));
        refuses("lists.long-name", () -> editor.create("x".repeat(201), null, List.of(), "anna"));
        refuses("lists.name-taken", () -> editor.create("anfia PERIMETER", null, List.of(), "anna"));
        refuses("lists.name-taken", () -> editor.create("Perimetro ANFIA", null, List.of(), "anna"));
        refuses("lists.too-many", () -> editor.create("Many", null, many, "anna"));
        refuses("lists.is-search", () -> editor.add(search.id(), List.of(alfa), "anna"));
        refuses("lists.gone", () -> editor.add(UUID.randomUUID(), List.of(alfa), "anna"));
        refuses("lists.long-query", () -> editor.saveSearch("Long", null, "x".repeat(2001), "anna"));
    }

    private static void refuses(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo(key));
    }

    private Committed move(Made made, int from, int to) {
        return editor.move(made.id(), lists.entries(made.id()).get(from).id(), to, "anna").orElseThrow();
    }

    private List<String> keys(Made made) {
        return lists.entries(made.id()).stream().map(ListEntry::key).toList();
    }

    private UUID id(String key) {
        return profile.organisations.find(key).orElseThrow().id();
    }
}
