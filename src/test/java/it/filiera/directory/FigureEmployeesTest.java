package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Figure.Qualifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations read off the sources' words by a person. */
class FigureEmployeesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "17 | 17 | | EXACT",
        "50 | 50 | | EXACT",
        "802 | 802 | | EXACT",
        "1,300 | 1300 | | EXACT",
        "1,985 | 1985 | | EXACT",
        "2,185 | 2185 | | EXACT",
        "9,000 | 9000 | | EXACT",
        "24,000 | 24000 | | EXACT",
        "24 employees | 24 | | EXACT",
        "220 staff (2021) | 220 | 2021 | EXACT",
        "10 (2021) | 10 | 2021 | EXACT",
        "15 (2019) | 15 | 2019 | EXACT",
        "100 (2018) | 100 | 2018 | EXACT",
        "150 (2007) | 150 | 2007 | EXACT",
        "158 (2026) | 158 | 2026 | EXACT",
        "160 (2009) | 160 | 2009 | EXACT",
        "571 (2021) | 571 | 2021 | EXACT",
        "945 (2016) | 945 | 2016 | EXACT",
        "1,400 (2024) | 1400 | 2024 | EXACT",
        "1200 (2022) | 1200 | 2022 | EXACT",
        "1800 (2018) | 1800 | 2018 | EXACT",
        "2200 (2023) | 2200 | 2023 | EXACT",
        "about 12 | 12 | | ABOUT",
        "about 90 | 90 | | ABOUT",
        "about 700 | 700 | | ABOUT",
        "about 1,000 | 1000 | | ABOUT",
        "about 4,000 | 4000 | | ABOUT",
        "about 10 (2016) | 10 | 2016 | ABOUT",
        "about 160 (2021) | 160 | 2021 | ABOUT",
        "about 600 (2009) | 600 | 2009 | ABOUT",
        "about 1,200 (2012) | 1200 | 2012 | ABOUT",
        "almost 1,000 | 1000 | | ABOUT",
        "nearly 20 | 20 | | ABOUT",
        "over 40 | 40 | | OVER",
        "over 900 | 900 | | OVER",
        "over 1,000 | 1000 | | OVER",
        "over 15,000 | 15000 | | OVER",
        "over 70 (2020) | 70 | 2020 | OVER",
        "over 950 (2021) | 950 | 2021 | OVER",
        "over 1500 (2023) | 1500 | 2023 | OVER",
        "more than 300 people | 300 | | OVER",
        "under 10 | 10 | | UNDER",
        "less than 1,000 employees (2020) | 1000 | 2020 | UNDER",
        "About 160 (2021) | 160 | 2021 | ABOUT",
        "0 | 0 | | EXACT",
    })
    void areTakenFromCertainWords(String words, long amount, @Nullable Integer year, Qualifier qualifier) {
        assertThat(Figures.employees(words)).isEqualTo(new Figure(words, amount, year, qualifier));
    }

    /** All such words of the bundled directory. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,200 (500 in Italy)",
                "1,200 (Barge)",
                "1,400 (300 in Italy)",
                "1,430 (998 at Arco)",
                "1,600 group (2023)",
                "10 researchers",
                "120 at Turin centre, 3000 worldwide (2020)",
                "120 at the site, about 40 left (2024)",
                "120 to 150",
                "1200 worldwide",
                "1200 worldwide, 1100 in Turin (2024)",
                "130 in Italy (2016)",
                "1300 in Savigliano (2025)",
                "144 left (2025)",
                "16 in Turin (2018)",
                "160 local, 500 group (2015)",
                "2000 (500 in Cuneo province)",
                "240 in Italy",
                "245 (Livorno)",
                "3,800 in Italy (2023)",
                "30, plus 15 for conversions (2025)",
                "300 (250 engineers)",
                "300 group, 150 at Borgaro (2020)",
                "336 (bearing plant) plus about 100",
                "370 (with EFA, 2015)",
                "400 workers",
                "420 at group site (2021)",
                "45 (Cassino)",
                "480 in Ivrea (2023)",
                "492 in Ivrea (2024)",
                "5,000 (group)",
                "50 (with Galileo)",
                "6650 worldwide (2019)",
                "72, with 52 dismissals announced (2025)",
                "80 direct (2019)",
                "850 in four countries (2022)",
                "94 workers",
                "about 120 in Italy (2025)",
                "about 2500 worldwide (2018)",
                "about 350 in Turin area (2025)",
                "about 70 to 100 (2023)",
                "about 700 group (2013)",
                "nearly 4,000 (329 at Maclodio)",
                "over 2,600 at Torino plant (2022)",
                "over 200 (six plants)",
                "over 200 in Brescia area",
                "over 4,000 (500 in Italy)",
                "over 40 at the lab (2019)",
                "over 500 group (2023)",
                "over 6000 worldwide (2024)"
            })
    void areLeftInTheirWordsWhereTheNumberMayNotBeTheFirms(String words) {
        assertThat(Figures.employees(words)).isEqualTo(Figure.ofWords(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "many", "1.985", "12.5", "1,98", "1,9850", "0,500", "007", "-5", "+5", "50+", "50-80", "about", "about about 5",
                "over about 5", "about50", "50 (1850)", "50 (2101)", "50 (2021", "50 2021", "50 [2021]", "(2021)", "50 (2021, 2022)",
                "at least 50", "up to 50", "2,147,483,648", "99999999999999999999", "١٢", "50 M EUR"
            })
    void areLeftInTheirWordsWhereTheFormIsUnknown(String words) {
        assertThat(Figures.employees(words)).isEqualTo(Figure.ofWords(words));
    }
}
