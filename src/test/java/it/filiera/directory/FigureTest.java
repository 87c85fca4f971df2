package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.filiera.directory.Figure.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTest {

    @Test
    void isWholeOrWordsOnly() {
        assertThat(new Figure("50", 50L, null, Qualifier.EXACT).certain()).isTrue();
        assertThat(Figure.ofWords("fifty or so").certain()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("50", 50L, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("50", null, null, Qualifier.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("(2021)", null, 2021, null));
    }

    @Test
    void refusesWhatNoSourceCanMean() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("-1", -1L, null, Qualifier.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("1", 1L, 1899, Qualifier.EXACT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("1", 1L, 2101, Qualifier.EXACT));
    }

    @ParameterizedTest
    @EnumSource
    void qualifiersComeBackFromTheirCode(Qualifier qualifier) {
        assertThat(Qualifier.ofCode(qualifier.code())).contains(qualifier);
        assertThat(Qualifier.ofCode("roughly")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6600000 | 2020 | EXACT | 6.6 M EUR (2020)",
        "31650000 | 2023 | ABOUT | about 31.65 M EUR (2023)",
        "2073000000 | 2015 | EXACT | 2,073 M EUR (2015)",
        "6600001 | 2020 | OVER | over 6,600,001 EUR (2020)",
        "1985000 | 2020 | UNDER | under 1,985,000 EUR (2020)",
        "500000 | 2020 | EXACT | 500,000 EUR (2020)",
    })
    void moneyHasItsOwnWords(long euros, int year, Qualifier qualifier, String words) {
        assertThat(FigureWords.turnover(euros, year, qualifier).words()).isEqualTo(words);
    }

    @Test
    void headsHaveTheirOwnWords() {
        assertThat(FigureWords.employees(1_985, 2021, Qualifier.ABOUT).words()).isEqualTo("about 1,985 (2021)");
        assertThat(FigureWords.employees(50, null, Qualifier.EXACT).words()).isEqualTo("50");
    }
}
