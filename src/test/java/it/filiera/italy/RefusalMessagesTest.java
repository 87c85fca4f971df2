package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Reading.Refusal;
import it.filiera.message.Messages;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalMessagesTest {

    static Stream<Reading<?>> refusals() {
        return Stream.of(
                PartitaIva.parse(""),
                PartitaIva.parse("abc"),
                PartitaIva.parse("123"),
                PartitaIva.parse("00000000000"),
                PartitaIva.parse("00743110158"),
                CodiceFiscale.parse("RSSMRA80A01L219M"),
                Rea.parse("?"),
                Rea.parse("XX-1"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void areSentencesInBothLanguages(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Refusal.class);
        Refusal<?> refusal = (Refusal<?>) reading;
        String english = new Messages(Locale.ENGLISH).say(refusal.reason());
        String italian = new Messages(Locale.ITALIAN).say(refusal.reason());

        assertThat(english).endsWith(".").doesNotContain("{", "''");
        assertThat(italian).endsWith(".").doesNotContain("{", "''").isNotEqualTo(english);
    }
}
