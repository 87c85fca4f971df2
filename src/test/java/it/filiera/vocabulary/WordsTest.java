package it.filiera.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void caseAndAccentsAreFolded() {
        assertThat(exact("Cuorgnè ÖSTERREICH Straße")).containsExactly("cuorgne", "osterreich", "strasse");
    }

    @Test
    void decomposedAccentsAreFoldedToo() {
        assertThat(exact("Cuorgne\u0300")).containsExactly("cuorgne");
    }

    @Test
    void everythingThatIsNeitherLetterNorDigitSeparates() {
        assertThat(exact("die-casting/IATF 16949, 4x4")).containsExactly("die", "casting", "iatf", "16949", "4x4");
    }

    @Test
    void lettersJoinedByDotsOrAmpersandAreOneWord() {
        assertThat(exact("Rossi S.p.A. R&D O.M.R.")).containsExactly("rossi", "spa", "rd", "omr");
    }

    @Test
    void aLetterThatIsTwoInCapitalsJoinsNoOthers() {
        assertThat(exact("a&ß")).isEqualTo(exact("A&SS")).containsExactly("a", "ss");
    }

    @Test
    void abbreviationsOfSeveralLettersStayApart() {
        assertThat(exact("C.so Torino")).containsExactly("c", "so", "torino");
    }

    @Test
    void aConjunctionBeforeAHyphenBelongsToTheWordBehind() {
        assertThat(exact("e-axle, E-Motors e\u2011bike O-ring")).containsExactly("eaxle", "emotors", "ebike", "oring");
        assertThat(exact("saldatura e - verniciatura, tre-assi, e-")).containsExactly("saldatura", "e", "verniciatura", "tre", "assi", "e");
        assertThat(content("assali e motori")).containsExactly("assali", "motori");
    }

    @Test
    void wordsWithoutABlankBetweenThemCanBeReadAsOne() {
        assertThat(Words.unbroken("I.DE.A Institute, Dell'Orto & Al-Ko")).extracting(Word::exact)
                .containsExactly("idea", "institute", "dellorto", "alko");
    }

    @Test
    void elidedArticlesAreStopWords() {
        assertThat(content("componenti dell'auto a L’Aquila")).containsExactly("componenti", "auto", "aquila");
    }

    @Test
    void articlesAndPrepositionsOfBothLanguagesAreStopWords() {
        assertThat(content("stampaggio a caldo di the steel for il motore")).containsExactly("stampaggio", "caldo", "steel", "motore");
    }

    @ParameterizedTest
    @CsvSource({
        "freno, freni", "vite, viti", "cablaggio, cablaggi", "pastiglia, pastiglie", "ingranaggio, ingranaggi", "lega, leghe",
        "acciaio, acciai", "valvola, valvole", "brake, brakes", "gear, gears", "body, bodies", "fusione, fusioni", "tubo, tubi"
    })
    void singularAndPluralHaveOneStem(String singular, String plural) {
        assertThat(stem(singular)).isEqualTo(stem(plural));
    }

    @ParameterizedTest
    @CsvSource({"16949, 16948", "a4, a3", "abs, ab"})
    void shortWordsAndCodesKeepTheirForm(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void punctuationAndConjunctionsDetach() {
        assertThat(Words.of("lamiera, stampaggio e taglio a laser").stream().filter(word -> !word.stop()))
                .extracting(Word::detached)
                .containsExactly(false, true, true, false);
    }

    @Property
    void caseNeverMatters(@ForAll @AlphaChars @StringLength(max = 30) String text) {
        assertThat(exact(text.toUpperCase(Locale.ROOT))).isEqualTo(exact(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void anyTextSplitsIntoFoldedWordsThatFoldNoFurther(@ForAll String text) {
        for (Word word : Words.of(text)) {
            assertThat(word.exact()).isNotEmpty();
            assertThat(word.start()).isLessThan(word.end());
            assertThat(word.end()).isLessThanOrEqualTo(text.length());
        }
    }

    private static List<String> exact(String text) {
        return Words.of(text).stream().map(Word::exact).toList();
    }

    private static List<String> content(String text) {
        return Words.of(text).stream().filter(word -> !word.stop()).map(Word::exact).toList();
    }

    private static String stem(String word) {
        return Words.of(word).getFirst().stem();
    }
}
