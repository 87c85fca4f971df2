package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Figure.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations read off the sources' words by a person. */
class FigureTurnoverTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5 M EUR | 5000000 | | EXACT",
        "12 M EUR | 12000000 | | EXACT",
        "3.5 M EUR | 3500000 | | EXACT",
        "4.5 M EUR | 4500000 | | EXACT",
        "450 M EUR | 450000000 | | EXACT",
        "4 bn EUR | 4000000000 | | EXACT",
        "1.5 bn EUR (2024) | 1500000000 | 2024 | EXACT",
        "6.6 M EUR (2020) | 6600000 | 2020 | EXACT",
        "6.1 M EUR (2011) | 6100000 | 2011 | EXACT",
        "4.7 M EUR (2019) | 4700000 | 2019 | EXACT",
        "17.3 M EUR (2021) | 17300000 | 2021 | EXACT",
        "29.6 M EUR (2017) | 29600000 | 2017 | EXACT",
        "31.65 M EUR revenue (2023) | 31650000 | 2023 | EXACT",
        "171.22 M EUR (2023) | 171220000 | 2023 | EXACT",
        "396.2 M EUR (2020) | 396200000 | 2020 | EXACT",
        "411.6 M EUR (2017) | 411600000 | 2017 | EXACT",
        "212 M EUR (2006) | 212000000 | 2006 | EXACT",
        "987 M EUR (2019) | 987000000 | 2019 | EXACT",
        "2,073 M EUR (2015) | 2073000000 | 2015 | EXACT",
        "about 7 M EUR | 7000000 | | ABOUT",
        "about 1 M EUR (2021) | 1000000 | 2021 | ABOUT",
        "about 780 M EUR | 780000000 | | ABOUT",
        "about 13 M EUR (2010) | 13000000 | 2010 | ABOUT",
        "about 60 M EUR (2025) | 60000000 | 2025 | ABOUT",
        "almost 30 M EUR (2019) | 30000000 | 2019 | ABOUT",
        "near 20 M EUR | 20000000 | | ABOUT",
        "over 40 M EUR | 40000000 | | OVER",
        "over 40 M EUR (2016) | 40000000 | 2016 | OVER",
        "over 3 M EUR (2022) | 3000000 | 2022 | OVER",
        "over 1.5 bn EUR | 1500000000 | | OVER",
        "over 1.5 bn EUR (2022) | 1500000000 | 2022 | OVER",
        "under 5 M EUR | 5000000 | | UNDER",
        "under 30 M EUR | 30000000 | | UNDER",
        "0.1 M EUR | 100000 | | EXACT",
        "8.29 M EUR | 8290000 | | EXACT",
        "6,600,001 EUR (2020) | 6600001 | 2020 | EXACT",
        "2.5 million EUR turnover | 2500000 | | EXACT",
    })
    void isTakenFromCertainWords(String words, long euros, @Nullable Integer year, Qualifier qualifier) {
        assertThat(Figures.turnover(words)).isEqualTo(new Figure(words, euros, year, qualifier));
    }

    /** All such words of the bundled directory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1 bn EUR group (2025)",
                "10 M EUR (with Galileo)",
                "12 M EUR (2022 target)",
                "120 M EUR group (2023)",
                "127 M EUR Italy (2022)",
                "2 bn EUR (group)",
                "20 M EUR (2013 forecast)",
                "323.2 M EUR (2022, group)",
                "35 M EUR expected (2021)",
                "352.8 M EUR (first half 2025)",
                "4 M EUR in first months",
                "60 M EUR (2021 expected)",
                "700 M EUR group",
                "8 M EUR expected (2012)",
                "90 M EUR (2015, with EFA)",
                "about 100 M EUR (2025 expected)",
                "about 80 M EUR group (2018)",
                "over 300 M EUR expected (2024)"
            })
    void isLeftInItsWordsWhereTheNumberMayNotBeTheFirmsYear(String words) {
        assertThat(Figures.turnover(words)).isEqualTo(Figure.ofWords(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "12", "12 M", "12 M USD", "12 k EUR", "EUR 12 M", "-3 M EUR", "2,5 M EUR", "1.500 M EUR", "1.500.000 EUR",
                "0.5 EUR", "1.00000001 M EUR", "10 to 12 M EUR", "10-12 M EUR", "12 M EUR (1899)", "99,999,999,999 bn EUR", "9223372036854775808 EUR",
                "12 MEUR", "M EUR", "1.2.3 M EUR", "12. M EUR", ".5 M EUR"
            })
    void isLeftInItsWordsWhereTheFormIsUnknown(String words) {
        assertThat(Figures.turnover(words)).isEqualTo(Figure.ofWords(words));
    }
}
