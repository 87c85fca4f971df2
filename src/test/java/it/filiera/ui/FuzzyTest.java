package it.filiera.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the palette finds for a few letters. */
class FuzzyTest {

    @Test
    void lettersInOrderAreFoundAtTheStartsOfWords() {
        assertThat(Fuzzy.match("dkt", "Use the dark theme").orElseThrow().places()).containsExactly(8, 11, 13);
        assertThat(Fuzzy.match("ktd", "Use the dark theme")).isEmpty();
    }

    @Test
    void lettersThatAreThereByChanceAreNot() {
        assertThat(Fuzzy.match("tek", "Use the dark theme")).isEmpty();
    }

    @Test
    void theStartOfTheTextIsBest() {
        assertThat(score("und", "Undo")).isGreaterThan(score("und", "Show what was undone"));
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(Fuzzy.match("CITTA", "La città").orElseThrow().places()).containsExactly(3, 4, 5, 6, 7);
    }

    private static int score(String typed, String text) {
        return Fuzzy.match(typed, text).orElseThrow().score();
    }
}
