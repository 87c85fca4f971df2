package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Profile;
import it.filiera.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What forms and palette offer to somebody who types what an organisation is called. */
class SuggestedOrganisationsTest {

    private static Profile profile;
    private static OrganisationSearch search;

    @BeforeAll
    static void open(@TempDir Path folder) {
        profile = new Profile(folder.resolve("profile"));
        create("Bianchi", "activity=Washers for Zelmor presses");
        create("Alba Zelmor");
        create("Zelmor Presses");
        create("Zelmor Srl");
        create("Zeta");
        search = OrganisationSearch.open(
                folder.resolve("index"), profile.database, profile.organisations, Vocabulary.load(), profile.ledger, List.of(),
                Clock.systemUTC());
    }

    private static void create(String name, String... values) {
        profile.editor.create(name, List.of(values).stream().map(Assignment::parse).toList(), "anna");
    }

    @AfterAll
    static void close() {
        search.close();
        profile.close();
    }

    private static List<String> suggested(String typed, int limit) {
        return search.suggest(typed, limit).stream().map(Organisation::name).toList();
    }

    @Test
    void theNameItselfIsFirstThenNamesThatBeginSoThenOtherNamesThenWhateverMentionsIt() {
        assertThat(suggested("zelmor", 9)).containsExactly("Zelmor Srl", "Zelmor Presses", "Alba Zelmor", "Bianchi");
        assertThat(suggested("zel", 2)).containsExactlyInAnyOrder("Zelmor Srl", "Zelmor Presses");
        assertThat(suggested("alba zel", 9)).containsExactly("Alba Zelmor");
    }

    @Test
    void whoMissesALetterIsStillUnderstood() {
        assertThat(suggested("zelnor", 9)).contains("Zelmor Srl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "nosuch:filter", "\"not closed"})
    void nothingIsSuggestedForNothingAndForWhatIsNoQuery(String typed) {
        assertThat(suggested(typed, 9)).isEmpty();
    }
}
