package it.filiera.list;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.schema.tables.records.OrganisationContactRecord;
import it.filiera.ledger.Intent;
import it.filiera.list.ListEditor.Made;
import it.filiera.list.NotContacted.Silent;
import it.filiera.officer.Officer;
import it.filiera.officer.Officers;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private Officer anna;
    private UUID alfa;
    private UUID beta;
    private UUID gamma;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        lists = new Lists(profile.database, Clock.fixed(Profile.NOW, ZoneOffset.UTC));
        editor = new ListEditor(profile.database, profile.ledger);
        anna = new Officers(profile.database, profile.ledger).present("anna", "Anna Example", "");
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
    void thoseWhoWereNotContactedAreNamedTheNeverContactedFirst() {
        Made made = editor.create("Mine", anna.id(), List.of(alfa, beta, gamma), "anna");
        spokeTo(alfa, 89);
        spokeTo(beta, 91);

        assertThat(lists.notContacted(anna.id(), 90)).singleElement().satisfies(list -> {
            assertThat(list.list().id()).isEqualTo(made.id());
            assertThat(list.organisations()).isEqualTo(3);
            assertThat(list.silent()).extracting(Silent::key).containsExactly("gamma", "beta");
            assertThat(list.silent().getFirst().lastContact()).isNull();
        });
    }

    @Test
    void aListWithoutSilentOnesIsNotNamedAndClosedFirmsAreNot() {
        editor.create("All spoken to", anna.id(), List.of(alfa, beta), "anna");
        spokeTo(alfa, 1);
        profile.set("beta", "status=closed");

        assertThat(lists.notContacted(anna.id(), 90)).isEmpty();
    }

    @Test
    void myListsAreMineAndEverybodys() {
        Officer bruno = new Officers(profile.database, profile.ledger).colleague("Bruno Example", "anna");
        editor.create("Of Anna", anna.id(), List.of(alfa), "anna");
        editor.create("Of Bruno", bruno.id(), List.of(alfa), "anna");
        editor.create("Of all", null, List.of(alfa), "anna");

        assertThat(namesOf(anna.id())).containsExactly("Of all", "Of Anna");
        assertThat(namesOf(null)).containsExactly("Of all", "Of Anna", "Of Bruno");
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

    private List<String> namesOf(@Nullable UUID officer) {
        return lists.notContacted(officer, 90).stream().map(list -> list.list().name().english()).toList();
    }

    /** The row that the history derives. */
    private void spokeTo(UUID organisation, int daysAgo) {
        profile.ledger.write(new Intent("anna", "test"), changes -> changes.insert(new OrganisationContactRecord()
                .setId(UUID.randomUUID())
                .setOrganisationId(organisation)
                .setLastAt(Profile.NOW.minus(Duration.ofDays(daysAgo)).atOffset(ZoneOffset.UTC))
                .setLastOfficerId(anna.id())
                .setInteractions(1)));
    }

    private UUID id(String key) {
        return profile.organisations.find(key).orElseThrow().id();
    }
}
