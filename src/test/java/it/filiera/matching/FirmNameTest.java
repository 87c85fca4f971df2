package it.filiera.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FirmNameTest {

    @Example
    void caseAccentsAndPunctuationDoNotMatter() {
        assertThat(FirmName.normal("  CUORGNÈ-Stampi, ")).isEqualTo("cuorgne stampi").isEqualTo(FirmName.normal("Cuorgnè Stampi"));
    }

    @Example
    void brothersAndWordsThatJoinDoNotMatter() {
        assertThat(FirmName.normal("F.lli Rossi & Bianchi")).isEqualTo("fratelli rossi bianchi");
        assertThat(FirmName.normal("Fratelli Rossi e Bianchi")).isEqualTo("fratelli rossi bianchi");
        assertThat(FirmName.normal("Fratelli Rossi and Bianchi")).isEqualTo("fratelli rossi bianchi");
    }

    @Example
    void theLegalFormDoesNotMatter() {
        assertThat(FirmName.normal("Acme Srl")).isEqualTo("acme").isEqualTo(FirmName.normal("ACME S.p.A."));
    }

    @Example
    void aNameThatIsNothingButALegalFormStays() {
        assertThat(FirmName.normal("S.p.A.")).isEqualTo("spa");
        assertThat(FirmName.normal("AG")).isEqualTo("ag");
    }

    @Example
    void aPartOfAWordIsNoLegalForm() {
        assertThat(FirmName.normal("Spaziale Agrati")).isEqualTo("spaziale agrati");
        assertThat(FirmName.normal("Høe Motor")).isEqualTo("høe motor");
    }

    @Example
    void aNameOfJoiningWordsAloneKeepsThemWithoutItsLegalForm() {
        assertThat(FirmName.normal("Und S.r.l.")).isEqualTo(FirmName.normal("Und")).isEqualTo("und");
        assertThat(FirmName.normal("srl e s")).isEqualTo(FirmName.normal("e s"));
    }

    @Property
    void aNormalNameIsItsOwn(@ForAll("names") String name) {
        String normal = FirmName.normal(name);

        assertThat(FirmName.normal(normal)).isEqualTo(normal);
    }

    @Property
    void aNameWithAnyLetterOrDigitIsNeverEmptied(@ForAll("names") String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}\\p{N}]", "");

        assertThat(FirmName.normal(name).isEmpty()).isEqualTo(letters.isEmpty());
    }

    @Property
    void capitalsAreTheSame(@ForAll("words") String name) {
        assertThat(FirmName.normal(name.toUpperCase(Locale.ROOT))).isEqualTo(FirmName.normal(name));
    }

    @Property
    void decomposedAccentsAreTheSame(@ForAll("names") String name) {
        assertThat(FirmName.normal(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(FirmName.normal(name));
    }

    @Property
    void punctuationBetweenWordsIsTheSame(@ForAll("words") String name, @ForAll("marks") String mark) {
        assertThat(FirmName.normal(name.replace(" ", mark))).isEqualTo(FirmName.normal(name));
    }

    @Property
    void aLegalFormBehindIsTheSame(@ForAll("words") String name, @ForAll("forms") String form) {
        assertThat(FirmName.normal(name + " " + form)).isEqualTo(FirmName.normal(name));
    }

    /** Anything, and what is likely to go wrong: pieces of legal forms and joining words. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of("s", "p", "a", "r", "l", "srl", "spa", "e", "&", "f", "lli", "co", "kg", "Rossi", ".", "-", "È");
        return Arbitraries.oneOf(Arbitraries.strings(), pieces.list().ofMaxSize(8).map(list -> String.join(" ", list)));
    }

    /** Words of a name that are no part of a legal form. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> word = Arbitraries.strings().withChars("bdfmnoùèz7").ofMinLength(3).ofMaxLength(8);
        return word.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("-", ".", ", ", " & ", " + ", "'", "  ");
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "Srl", "S.r.l.", "SRLS", "S.r.l.s.", "S.p.A.", "SpA", "s.n.c.", "Snc", "S.a.s.", "S.c.a r.l.", "S.c.r.l.", "S.c.p.A.",
                "GmbH", "AG", "Inc.", "LLC", "Ltd", "Corp.", "GmbH & Co. KG", "Società Benefit");
    }
}
