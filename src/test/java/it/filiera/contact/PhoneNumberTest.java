package it.filiera.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.message.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "011 5550100,IT,+390115550100",
        "011 5550100,,+390115550100",
        "+39 011 555.01.00,US,+390115550100",
        "0039 011 5550100,IT,+390115550100",
        "(248) 555-0100,US,+12485550100",
        "+1 248 555 0100,IT,+12485550100",
        "347 5550100,IT,+393475550100",
        "011 5550100 ext. 12,IT,+390115550100;ext=12"
    })
    void aNumberIsReadAsItIsDialledInTheCountry(String typed, @Nullable String country, String stored) {
        assertThat(PhoneNumber.parse(typed, country).text()).isEqualTo(stored);
    }

    /** Stored numbers of usual length are not read again; the national ones are. */
    @ParameterizedTest
    @ValueSource(strings = {"0125550", "0801234567", "02123456789", "3201234567", "3381234567"})
    void aStoredNumberIsTakenForWhatItsNationalFormIsReadAs(String national) {
        assertThat(PhoneNumber.parse("+39" + national, "US")).isEqualTo(PhoneNumber.parse(national, "IT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "31", "+39", "+999 123456", "011 5550100 011 5550101 011 5550102"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> PhoneNumber.parse(typed, "IT"));
    }

    @Test
    void aNumberIsShownAsItIsWrittenInItsCountry() {
        PhoneNumber number = new PhoneNumber("+12485550100");

        assertThat(number.shown("US")).isEqualTo("(248) 555-0100");
        assertThat(number.shown("IT")).isEqualTo("+1 248-555-0100");
        assertThat(number.shown(null)).isEqualTo("+1 248-555-0100");
    }

    @Test
    void anExtensionIsShownWithItsNumber() {
        assertThat(new PhoneNumber("+12485550100;ext=7").shown("US")).isEqualTo("(248) 555-0100 ext. 7");
    }

    @Test
    void whatWasNotParsedIsNoNumber() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new PhoneNumber("011 5550100"));
    }
}
