package it.filiera.directory.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.search.Marked;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the one text has and the other has not, in square brackets. */
class TextDiffTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Teksid,Teksid,Teksid,Teksid",
                "Officine Rossi,Oficine Rossi,Of[f]icine Rossi,Oficine Rossi",
                "Rossi S.p.A.,Rossi S.r.l.,Rossi S.[p].[A].,Rossi S.[r].[l].",
                "Stampi Alfa,Alfa Stampi,[Stampi ]Alfa,Alfa[ Stampi]",
                "moulds and dies,hot forging of steel,[moulds] [and] [dies],[hot] [forging] [of steel]",
                "Cuorgnè,Cuorgne,Cuorgn[è],Cuorgn[e]",
                "+390110000001,+390110000009,+39011000000[1],+39011000000[9]",
            })
    void onlyLettersThatDifferAreMarked(String one, String other, String ofOne, String ofOther) {
        TextDiff diff = TextDiff.of(one, other);

        assertThat(bracketed(diff.one())).isEqualTo(ofOne);
        assertThat(bracketed(diff.other())).isEqualTo(ofOther);
    }

    @Test
    void whatIsLeftUnmarkedIsTheSameInBothHoweverLongTheyAre() {
        String one = "moulds, dies and gauges 🚗 ".repeat(150);
        String other = "moulds, gauges and dies 🚙 ".repeat(150);

        TextDiff diff = TextDiff.of(one, other);

        assertThat(unmarked(diff.one())).isEqualTo(unmarked(diff.other())).contains("moulds, ");
        assertThat(unmarked(TextDiff.of("a".repeat(300), "b".repeat(300)).one())).isEmpty();
    }

    private static String bracketed(Marked text) {
        return text.pieces().stream().map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    private static String unmarked(Marked text) {
        return text.pieces().stream().filter(piece -> !piece.marked()).map(Marked.Piece::text).collect(Collectors.joining());
    }
}
