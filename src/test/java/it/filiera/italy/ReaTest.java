package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.filiera.italy.Reading.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TO-1234567", "TO 1234567", "REA TO1234567", "to1234567", "R.E.A. TO-1234567", "REA n. TO - 1234567", "REA: TO 1234567",
                " TO.1234567 ", "n.TO-1234567"
            })
    void hasOneCanonicalForm(String text) {
        assertThat(Rea.parse(text).toOptional().map(Rea::text)).contains("TO-1234567");
    }

    @Test
    void zerosInFrontDoNotMakeAnotherNumber() {
        assertThat(Rea.parse("CN-0123456")).isEqualTo(Rea.parse("CN 123456"));
    }

    @Test
    void reggioEmiliaIsNotTakenForTheWordRea() {
        assertThat(Rea.parse("RE 123456").toOptional()).contains(new Rea("RE", "123456"));
        assertThat(Rea.parse("REA RE 123456").toOptional()).contains(new Rea("RE", "123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TO", "1234567", "TO-12345678", "TO-0000000", "TOR-123456", "TO-12A", "1234567 TO", "ß 1234"})
    void refusesAnotherShape(String text) {
        assertThat(Rea.parse(text)).isEqualTo(new Refusal<Rea>("italy.rea.shape"));
    }

    @Test
    void refusesAnUnknownChamber() {
        assertThat(Rea.parse("xx-123")).isEqualTo(new Refusal<Rea>("italy.rea.chamber", "XX"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rea("XX", "123"));
    }
}
