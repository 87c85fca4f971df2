package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValueTest {

    @ParameterizedTest
    @CsvSource({
        "ACTIVITY, Die casting, die-casting",
        "LEGAL_FORM, S.p.A., SPA",
        "NAME, F.lli Rossi S.r.l., Fratelli Rossi",
        "EMAIL, Info@Rossi.example, info@rossi.example",
        "WEBSITE, https://www.rossi.example/, rossi.example",
    })
    void waysOfWritingDoNotCount(OrganisationField field, String one, String other) {
        assertThat(SameValue.is(field, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TURNOVER, 12.5 M EUR, 125 M EUR",
        "EMAIL, a.b@rossi.example, ab@rossi.example",
        "EMAIL, info@alfa-beta.example, info@alfabeta.example",
        "ACTIVITY, class 1/2, class 12",
    })
    void whatChangesTheMeaningCounts(OrganisationField field, String one, String other) {
        assertThat(SameValue.is(field, one, other)).isFalse();
    }
}
