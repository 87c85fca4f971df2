package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Profile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTest {

    @TempDir
    Path folder;

    @Test
    void countsWhatIsKnownOfTheTwelveFactsAndGrowsWithEachOfThem() {
        try (Profile profile = new Profile(folder).withDirectory()) {
            assertThat(completeness(profile).all()).isEqualTo(12);
            assertThat(completeness(profile).known()).isEqualTo(4);
            assertThat(completeness(profile).missing())
                    .containsExactlyInAnyOrder(
                            CoreFact.TURNOVER,
                            CoreFact.FOUNDED,
                            CoreFact.WEBSITE,
                            CoreFact.PHONE,
                            CoreFact.PEC,
                            CoreFact.LEGAL_FORM,
                            CoreFact.PARTITA_IVA,
                            CoreFact.REA);

            profile.set("teksid", "founded=1978", "legalForm=S.r.l.");

            assertThat(completeness(profile).known()).isEqualTo(6);
            assertThat(completeness(profile).missing()).doesNotContain(CoreFact.FOUNDED, CoreFact.LEGAL_FORM);
        }
    }

    private static Completeness completeness(Profile profile) {
        return Completeness.of(profile.organisations.find("teksid").orElseThrow());
    }
}
