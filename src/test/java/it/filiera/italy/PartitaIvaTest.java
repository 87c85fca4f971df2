package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import it.filiera.italy.Reading.Refusal;
import it.filiera.italy.Reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitaIvaTest {

    @ParameterizedTest
    @CsvSource({
        "00743110157, 00743110157",
        "02342520158, 02342520158",
        "IT00743110157, 00743110157",
        "it 00743110157, 00743110157",
        "'  IT-007 4311 0157 ', 00743110157",
        "IT: 0074.3110.157, 00743110157",
        "'\u00a0007431\u200b10157', 00743110157",
    })
    void acceptsWhatPeoplePutBetweenTheDigits(String text, String digits) {
        assertThat(PartitaIva.parse(text)).isEqualTo(new Value<>(new PartitaIva(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "00743110158, italy.digits.check",
        "00743110150, italy.digits.check",
        "00000000000, italy.digits.serial",
        "00000001008, italy.digits.serial",
        "'', italy.digits.empty",
        "' IT - ', italy.digits.empty",
        "DE811191002, italy.digits.letters",
        "0074311015O, italy.digits.letters",
        "٠٠٧٤٣١١٠١٥٧, italy.digits.letters",
        "00743110157 IT, italy.digits.letters",
        "ITIT00743110157, italy.digits.letters",
    })
    void saysWhyItRefuses(String text, String message) {
        assertThat(PartitaIva.parse(text)).isEqualTo(new Refusal<PartitaIva>(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"743110157", "0743110157", "000743110157", "1"})
    void namesTheLengthItFound(String text) {
        assertThat(PartitaIva.parse(text)).isEqualTo(new Refusal<PartitaIva>("italy.digits.length", text.length()));
    }

    @Test
    void doesNotExistUnlessValid() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartitaIva("00743110158"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartitaIva("IT00743110157"));
    }

    @ParameterizedTest
    @CsvSource({
        "00743110157, true", // office 015
        "12345670017, true", // 001
        "12345671007, true", // 100
        "12345671205, true", // 120
        "12345671213, true", // 121
        "12345678887, true", // 888
        "12345679992, true", // 999
        "12345670009, false", // 000
        "12345671015, false", // 101
        "12345671221, false", // 122
    })
    void knowsTheOfficesInUse(String digits, boolean known) {
        assertThat(new PartitaIva(digits).officeKnown()).isEqualTo(known);
    }
}
