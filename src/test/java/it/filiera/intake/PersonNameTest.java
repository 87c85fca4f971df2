package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Maria Esempio|''|Maria|Esempio",
        "Ing. Maria De Esempio|Ing.|Maria|De Esempio",
        "Esempio, Maria|''|Maria|Esempio",
        "ESEMPIO Maria|''|Maria|ESEMPIO",
        "DE ESEMPIO Maria Grazia|''|Maria Grazia|DE ESEMPIO",
        "MARIA ESEMPIO|''|MARIA|ESEMPIO",
        "Dott.ssa Esempio|Dott.ssa|''|Esempio",
        "Esempio|''|''|Esempio"
    })
    void thePartsOfANameAreFound(String text, String salutation, String given, String family) {
        assertThat(PersonName.of(text)).isEqualTo(new PersonName(salutation, given, family));
    }
}
