package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemLanguageTest {

    @ParameterizedTest
    @CsvSource({"it_IT.UTF-8, it", "it, it", "IT_it@euro, it", "en_US.UTF-8, en", "C.UTF-8, c", "C, c"})
    void isTheFirstPartOfALocalesName(String locale, String language) {
        assertThat(SystemLanguage.language(locale)).isEqualTo(language);
    }
}
