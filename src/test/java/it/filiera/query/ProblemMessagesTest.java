package it.filiera.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMessagesTest {

    private static final Locale NO_OTHER = Locale.ROOT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour:red",
                "porv:TO",
                "has:colour",
                "has:webiste",
                "has:",
                "has:pec,website",
                "prov:",
                "employees:",
                "employees:abc..",
                "employees:250..50",
                "employees:99999999999999999999"
            })
    void everyProblemIsASentenceInBothLanguagesThatHoldsItsArguments(String input) {
        Problem problem = Example.problem(input);
        for (Locale language : new Locale[] {NO_OTHER, Locale.ITALIAN}) {
            assertThat(sentence(problem, language))
                    .satisfies(sentence -> assertThat(problem.arguments()).allMatch(sentence::contains))
                    .doesNotContain("{", "}", "''")
                    .matches("(?s).+[.?]");
        }
    }

    @Test
    void italianIsNotEnglish() {
        Problem problem = Example.problem("prov:");
        assertThat(sentence(problem, Locale.ITALIAN)).contains("più d'uno").isNotEqualTo(sentence(problem, NO_OTHER));
    }

    private static String sentence(Problem problem, Locale language) {
        String pattern = ResourceBundle.getBundle("i18n.messages", language).getString(problem.messageKey());
        return new MessageFormat(pattern, language).format(problem.arguments().toArray());
    }
}
