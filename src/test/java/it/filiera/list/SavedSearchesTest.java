package it.filiera.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.ledger.Committed;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSearchesTest {

    @TempDir
    Path folder;

    private Profile profile;
    private SavedSearches searches;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        searches = new SavedSearches(profile.database, profile.ledger);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void thoseOfTheProgramAreThereFromTheStart() {
        assertThat(names()).containsExactlyInAnyOrder("Piemonte supply chain", "ANFIA perimeter");
        assertThat(searches.all()).allSatisfy(search -> assertThat(search.description(Locale.ITALIAN)).isNotBlank());
    }

    @Test
    void aSavedOneStandsBehindThemWithItsQuery() {
        searches.save(" My foundries ", "casting prov:TO ", "anna");

        assertThat(searches.all().getLast().name(Locale.ITALIAN)).isEqualTo("My foundries");
        assertThat(searches.all().getLast().query()).isEqualTo("casting prov:TO ");
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> searches.save("anfia PERIMETER", "x", "anna"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason().key()).isEqualTo("saved.name-taken"));
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatThrownBy(() -> searches.save("  ", "x", "anna")).isInstanceOf(Refused.class);
    }

    @Test
    void aNewNameKeepsTheQuery() {
        SavedSearch first = searches.all().getFirst();

        searches.rename(first.id(), "Ours", "anna");

        assertThat(searches.all())
                .filteredOn(search -> search.id().equals(first.id()))
                .singleElement()
                .satisfies(search -> {
                    assertThat(search.nameEn()).isEqualTo("Ours");
                    assertThat(search.query()).isEqualTo(first.query());
                });
    }

    @Test
    void oneThatWasDeletedComesBackByUndo() {
        List<String> before = names();
        Committed deleted =
                searches.delete(searches.all().getFirst().id(), "anna").orElseThrow();

        assertThat(names()).hasSize(1);
        profile.undo(deleted);
        assertThat(names()).containsExactlyInAnyOrderElementsOf(before);
    }

    private List<String> names() {
        return searches.all().stream().map(search -> search.name(Locale.ENGLISH)).toList();
    }
}
