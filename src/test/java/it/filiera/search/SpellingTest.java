package it.filiera.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({"brembo, brembo, 0", "brembo, brenbo, 1", "brembo, bermbo, 1", "pinifarina, pininfarina, 1", "abcd, dcba, 3", "a, abcdefg, 3"})
    void theDistanceCountsLettersUpToTheMost(String one, String other, int distance) {
        assertThat(Spelling.distance(one, other, 2)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({"spa, 0", "fiat, 1", "brembo, 1", "marelli, 1", "streparava, 2", "iatf16949, 0"})
    void longWordsTolerateMore(String word, int tolerance) {
        assertThat(Spelling.tolerance(word)).isEqualTo(tolerance);
    }
}
