package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Reading.Refusal;
import it.filiera.italy.Reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodiceFiscaleTest {

    @Test
    void ofAFirmHasTheFormOfAPartitaIva() {
        assertThat(CodiceFiscale.parse("02342520158")).isEqualTo(new Value<>(new CodiceFiscale("02342520158")));
        assertThat(CodiceFiscale.parse("00743110158")).isEqualTo(new Refusal<CodiceFiscale>("italy.digits.check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSMRA80A01L219M", "rssmra80a01l219m", " RSS MRA 80A01 L219M", "RSSMRAU0A01L21VM"})
    void ofAPersonIsNotCollected(String text) {
        assertThat(CodiceFiscale.parse(text)).isEqualTo(new Refusal<CodiceFiscale>("italy.codice-fiscale.personal"));
    }

    @Test
    void sixteenDigitsAreNoPerson() {
        assertThat(CodiceFiscale.parse("1234567890123456")).isEqualTo(new Refusal<CodiceFiscale>("italy.digits.length", 16));
    }
}
