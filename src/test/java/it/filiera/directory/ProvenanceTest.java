package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final SourcePage FIRST = page("https://a.example");
    private static final SourcePage SECOND = page("https://b.example");

    @Test
    void nothingIsKnownWithoutPages() {
        assertThat(Provenance.of(null, List.of())).isEqualTo(new Provenance.Unknown());
    }

    @Test
    void theOnlyPageSaysEverything() {
        assertThat(Provenance.of(null, List.of(FIRST))).isEqualTo(new Provenance.Page(FIRST));
    }

    @Test
    void ofSeveralPagesNoneIsNamedAlone() {
        assertThat(Provenance.of(null, List.of(FIRST, SECOND))).isEqualTo(new Provenance.OneOf(List.of(FIRST, SECOND)));
    }

    @Test
    void aPageProvenForTheValueIsNamed() {
        Fact proven = new Fact("founded", SECOND.id(), null, null);

        assertThat(Provenance.of(proven, List.of(FIRST, SECOND))).isEqualTo(new Provenance.Page(SECOND));
    }

    @Test
    void whatSomebodyConfirmedIsSaidByNoPage() {
        Fact confirmed = new Fact("founded", null, "anna", null);

        assertThat(Provenance.of(confirmed, List.of(FIRST))).isEqualTo(new Provenance.Confirmed(confirmed));
    }

    private static SourcePage page(String url) {
        return new SourcePage(UUID.randomUUID(), url, null, null, null);
    }
}
