package it.filiera.directory.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Figure.Qualifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordedNumberTest {

    @Test
    void theNumberIsApartFromWhatIsSaidAboutIt() {
        assertThat(WordedNumber.in("6650 worldwide (2019)")).contains(new WordedNumber(Qualifier.EXACT, 6650, "worldwide, 2019"));
        assertThat(WordedNumber.in("nearly 4,000 (329 at Maclodio)")).contains(new WordedNumber(Qualifier.ABOUT, 4000, "329 at Maclodio"));
        assertThat(WordedNumber.in("over 200 (six plants)")).contains(new WordedNumber(Qualifier.OVER, 200, "six plants"));
        assertThat(WordedNumber.in("160 local, 500 group (2015)")).contains(new WordedNumber(Qualifier.EXACT, 160, "local, 500 group, 2015"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"120 to 150", "about 70 to 100 (2023)", "116", "", "some hundred", "almost 1,000"})
    void whatIsNoNumberWithWordsStaysAsItIs(String words) {
        assertThat(WordedNumber.in(words)).isEmpty();
    }
}
