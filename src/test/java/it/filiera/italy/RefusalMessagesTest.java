package it.filiera.italy;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Reading.Refusal;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
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
        var refusal = (Refusal<?>) reading;
        String english = text(refusal, Locale.ROOT);
        String italian = text(refusal, Locale.ITALIAN);

        assertThat(english).endsWith(".").doesNotContain("{", "''");
        assertThat(italian).endsWith(".").doesNotContain("{", "''").isNotEqualTo(english);
    }

    private static String text(Refusal<?> refusal, Locale locale) {
        var messages = ResourceBundle.getBundle("i18n.messages", locale, ResourceBundle.Control.getNoFallbackControl(
                ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(messages.getString(refusal.message()), locale).format(refusal.arguments().toArray());
    }
}
