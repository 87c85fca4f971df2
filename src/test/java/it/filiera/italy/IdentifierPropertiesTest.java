package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class IdentifierPropertiesTest {

    @Property
    void aNumberWithItsCheckDigitParses(@ForAll("valid") String digits) {
        assertThat(PartitaIva.parse(digits).toOptional()).contains(new PartitaIva(digits));
        assertThat(CodiceFiscale.parse(digits).toOptional()).contains(new CodiceFiscale(digits));
    }

    @Property
    void anySingleMistypedDigitIsRefused(
            @ForAll("valid") String digits, @ForAll @IntRange(max = 10) int place, @ForAll @IntRange(min = 1, max = 9) int shift) {
        var mistyped = new StringBuilder(digits);
        mistyped.setCharAt(place, (char) ('0' + (digits.charAt(place) - '0' + shift) % 10));

        assertThat(PartitaIva.parse(mistyped.toString()).toOptional()).isEmpty();
    }

    @Property
    void anyTextEitherReadsOrIsRefused(@ForAll String text) {
        assertThat(PartitaIva.parse(text)).isNotNull();
        assertThat(CodiceFiscale.parse(text)).isNotNull();
        assertThat(Rea.parse(text)).isNotNull();
    }

    @Property
    void everyProvinceHasAReaOfItsOwn(@ForAll("provinces") String province, @ForAll @IntRange(min = 1, max = 9_999_999) int number) {
        var expected = new Rea(province, Integer.toString(number));

        assertThat(Rea.parse(expected.text()).toOptional()).contains(expected);
        assertThat(Rea.parse("rea " + province.toLowerCase(Locale.ROOT) + number).toOptional()).contains(expected);
    }

    @Provide
    static Arbitrary<String> provinces() {
        return Arbitraries.of(Municipalities.load().provinces().keySet());
    }

    @Provide
    static Arbitrary<String> valid() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(10)
                .filter(digits -> !digits.startsWith("0000000"))
                .map(IdentifierPropertiesTest::withCheckDigit);
    }

    /** The sums of the rule as it is published: odd places as they are, even places doubled and less 9 if above 9. */
    private static String withCheckDigit(String ten) {
        int x = IntStream.of(0, 2, 4, 6, 8).map(i -> ten.charAt(i) - '0').sum();
        int y = IntStream.of(1, 3, 5, 7, 9).map(i -> 2 * (ten.charAt(i) - '0')).map(d -> d > 9 ? d - 9 : d).sum();
        return ten + (10 - (x + y) % 10) % 10;
    }
}
