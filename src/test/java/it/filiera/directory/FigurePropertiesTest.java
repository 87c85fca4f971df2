package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Figure.Qualifier;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class FigurePropertiesTest {

    private static final Map<String, Qualifier> WORDS = Map.of(
            "", Qualifier.EXACT,
            "about ", Qualifier.ABOUT,
            "almost ", Qualifier.ABOUT,
            "nearly ", Qualifier.ABOUT,
            "near ", Qualifier.ABOUT,
            "over ", Qualifier.OVER,
            "under ", Qualifier.UNDER);

    /** A qualifying word in front and the year behind, as sources write them, with what they mean. */
    record Frame(String before, Qualifier qualifier, String after, @Nullable Integer year) {}

    @Property
    void anyTextKeepsItsWords(@ForAll String text) {
        assertThat(Figures.employees(text).words()).isEqualTo(text);
        assertThat(Figures.turnover(text).words()).isEqualTo(text);
    }

    @Property
    void anyMixtureOfFamiliarWordsKeepsThem(@ForAll("mixtures") String text) {
        assertThat(Figures.employees(text).words()).isEqualTo(text);
        assertThat(Figures.turnover(text).words()).isEqualTo(text);
    }

    @Property
    void headsReadBackAsTheyWereMeant(
            @ForAll("frames") Frame frame,
            @ForAll @IntRange(max = Integer.MAX_VALUE) int heads,
            @ForAll boolean commas,
            @ForAll("nouns") String noun) {
        String number = commas ? String.format(Locale.ROOT, "%,d", heads) : Integer.toString(heads);
        String words = frame.before() + number + noun + frame.after();

        assertThat(Figures.employees(words)).isEqualTo(new Figure(words, (long) heads, frame.year(), frame.qualifier()));
    }

    @Property
    void hundredthsOfMillionsReadBackExactly(@ForAll("frames") Frame frame, @ForAll @IntRange(max = 999_999) int hundredths) {
        String words = frame.before() + hundredths / 100 + String.format(Locale.ROOT, ".%02d M EUR", hundredths % 100) + frame.after();

        assertThat(Figures.turnover(words)).isEqualTo(new Figure(words, hundredths * 10_000L, frame.year(), frame.qualifier()));
    }

    @Property
    void tenthsOfBillionsReadBackExactly(@ForAll("frames") Frame frame, @ForAll @IntRange(max = 9_999) int tenths) {
        String words = frame.before() + tenths / 10 + "." + tenths % 10 + " bn EUR" + frame.after();

        assertThat(Figures.turnover(words)).isEqualTo(new Figure(words, tenths * 100_000_000L, frame.year(), frame.qualifier()));
    }

    @Property
    void ownWordsForHeadsReadBack(@ForAll("frames") Frame frame, @ForAll @IntRange(max = Integer.MAX_VALUE) int heads) {
        Figure figure = FigureWords.employees(heads, frame.year(), frame.qualifier());

        assertThat(figure.certain()).isTrue();
        assertThat(Figures.employees(figure.words())).isEqualTo(figure);
    }

    @Property
    void ownWordsForMoneyReadBack(@ForAll("frames") Frame frame, @ForAll("amounts") long euros) {
        Figure figure = FigureWords.turnover(euros, frame.year(), frame.qualifier());

        assertThat(figure.certain()).isTrue();
        assertThat(Figures.turnover(figure.words())).isEqualTo(figure);
    }

    @Provide
    static Arbitrary<Frame> frames() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2100).injectNull(0.3);
        return Combinators.combine(Arbitraries.of(WORDS.keySet()), years)
                .as(FigurePropertiesTest::frame);
    }

    private static Frame frame(String word, @Nullable Integer year) {
        return new Frame(word, WORDS.getOrDefault(word, Qualifier.EXACT), year == null ? "" : " (" + year + ")", year);
    }

    @Provide
    static Arbitrary<String> nouns() {
        return Arbitraries.of("", " employees", " staff", " people");
    }

    @Provide
    static Arbitrary<Long> amounts() {
        Arbitrary<Long> any = Arbitraries.longs().between(0, Long.MAX_VALUE);
        return Arbitraries.oneOf(
                any,
                any.map(euros -> euros / 10_000 * 10_000),
                Arbitraries.longs().between(0, 9_999).map(tenths -> tenths * 100_000));
    }

    @Provide
    static Arbitrary<String> mixtures() {
        return Arbitraries.of(
                        "about ", "over ", "1", ",", "985", ".", " ", "M", "bn", "EUR", "(", "2021", ")", "group", "-", "0", "9999999999")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
