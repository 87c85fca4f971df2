package it.filiera.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.message.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.com", "first.last+fair@mail.example.it", "o'neil@example.com", "perché@caffè.example", "A@EXAMPLE.COM"})
    void anAddressIsTakenAsItIsWritten(String text) {
        assertThat(new EmailAddress(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@example.com", "a@example", "a b@example.com", "a@exa mple.com", "a..b@example.com", ".a@example.com",
            "a@-example.com", "a@example..com", "a@b@example.com ", "a@example.c", "a@example.com\nBcc: b@example.com"})
    void whatMailCannotBeSentToIsRefused(String text) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void anAddressIsNotLongerThanMailAllows() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new EmailAddress("a".repeat(65) + "@example.com"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new EmailAddress("a@" + "long.".repeat(60) + "com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"firm@pec.it", "firm@legalmail.it", "firm@pec.example.it", "firm@example.pec.it", "123@impresa.italia.it"})
    void certifiedMailIsToldApart(String text) {
        assertThat(new EmailAddress(text).isPec()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"firm@example.it", "pec@example.it", "firm@specpec.it"})
    void ordinaryMailIsNotTakenForCertified(String text) {
        assertThat(new EmailAddress(text).isPec()).isFalse();
    }

    @Test
    void anAddressThatTheRegisterAssignedOnlyReceives() {
        assertThat(new EmailAddress("123@impresa.italia.it").onlyReceives()).isTrue();
        assertThat(new EmailAddress("123@pec.it").onlyReceives()).isFalse();
    }
}
