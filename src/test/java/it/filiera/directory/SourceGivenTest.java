package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new value and where it comes from. */
class SourceGivenTest {

    private static final SourceGiven.Page PAGE = new SourceGiven.Page("https://news.example/gamma", "News", "2026-11");

    @TempDir
    Path folder;

    private Profile profile;
    private String key;

    @BeforeEach
    void open() {
        profile = new Profile(folder);
        key = profile.editor.create("Gamma", List.of(), "anna");
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aPageThatIsGivenIsTheSourceOfTheValue() {
        set("founded=1961", PAGE);

        assertThat(now().provenance("founded")).isInstanceOfSatisfying(Provenance.Page.class, source -> {
            assertThat(source.page().url()).isEqualTo(PAGE.url());
            assertThat(source.page().site()).isEqualTo("News");
            assertThat(source.page().published()).isEqualTo("2026-11");
        });
    }

    @Test
    void aPageThatIsConfirmedLaterProvesTheValueUntilThatIsTakenBack() {
        set("founded=1961", PAGE);
        set("employees=40", new SourceGiven.None());
        Committed confirmed = profile.editor.confirm(key, OrganisationField.EMPLOYEES, new Signature("bruno", PAGE)).orElseThrow();

        assertThat(now().provenance("employees")).isEqualTo(now().provenance("founded"));
        assertThat(confirmed.action()).isEqualTo("confirmed");

        profile.ledger.undo(confirmed.id(), "bruno", false);
        assertThat(now().provenance("employees")).isInstanceOf(Provenance.Confirmed.class);
    }

    @Test
    void whatANewOneIsEnteredWithHasItsPage() {
        String delta = profile.editor.create("Delta", List.of(Assignment.parse("founded=1961")), new Signature("anna", PAGE));

        assertThat(profile.organisations.find(delta).orElseThrow().provenance("name")).isInstanceOf(Provenance.Page.class);
    }

    @Test
    void thePageIsEnteredOnce() {
        set("founded=1961", PAGE);
        set("employees=40", PAGE);

        assertThat(now().sources()).hasSize(1);
        assertThat(now().provenance("employees")).isInstanceOf(Provenance.Page.class);
    }

    @Test
    void aPartHasItsPageToo() {
        Part role = Part.fresh(PartKind.ROLE, Map.of(PartField.ROLE, "buyer"));
        profile.partEditor.save(key, role, new Signature("anna", PAGE));

        assertThat(now().provenance("roles")).isInstanceOf(Provenance.Page.class);
    }

    @Test
    void takenBackThePageGoesWithTheValue() {
        Organisation before = now();

        profile.undo(set("founded=1961", PAGE));

        assertThat(now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void whatTheFirmToldIsConfirmedAndTheChangeSetSaysSo() {
        Committed done = set("founded=1961", new SourceGiven.Firm());

        assertThat(now().provenance("founded")).isInstanceOf(Provenance.Confirmed.class);
        assertThat(done.action()).isEqualTo("told");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "2026-11", "2026-11-30"})
    void aPageIsDatedAsExactlyAsItIs(String published) {
        assertThat(SourceRows.problem(new SourceGiven.Page(PAGE.url(), null, published))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "news.example, 2026, source.bad-address",
        "https://a b.example, 2026, source.bad-address",
        "https://news.example, 2026-13, source.bad-date",
        "https://news.example, yesterday, source.bad-date"
    })
    void aPageThatCannotBeKeptIsRefusedAndNothingIsWritten(String url, String published, String reason) {
        SourceGiven.Page page = new SourceGiven.Page(url, null, published);
        Organisation before = now();

        assertThat(SourceRows.problem(page).map(Message::key)).contains(reason);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> set("founded=1961", page));
        assertThat(now()).isEqualTo(before);
    }

    private Committed set(String value, SourceGiven source) {
        return profile.editor.set(key, List.of(Assignment.parse(value)), null, new Signature("anna", source)).orElseThrow();
    }

    private Organisation now() {
        return profile.organisations.find(key).orElseThrow();
    }
}
