package it.filiera.query;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemMessagesTest {


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
                "employees:99999999999999999999",
                "contacted:",
                "contacted:soon",
                "contacted:90d",
                "contacted:2026-02-30",
                "contacted:2026..2025"
            })
    void everyProblemIsASentenceInBothLanguagesThatHoldsItsArguments(String input) {
        assertIsASentence(Example.problem(input));
    }

    @Test
    void whatIsTooLongIsToldToBeShortened() {
        assertIsASentence(Example.problem("a ".repeat(65)));
        assertIsASentence(Example.problem("prov:" + "TO,".repeat(501)));
    }

    private static void assertIsASentence(Problem problem) {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.ITALIAN}) {
            assertThat(sentence(problem, language))
                    .satisfies(sentence -> assertThat(problem.reason().arguments()).allMatch(argument -> sentence.contains(argument.toString())))
                    .doesNotContain("{", "}", "''")
                    .matches("(?s).+[.?]");
        }
    }

    @Test
    void italianIsNotEnglish() {
        Problem problem = Example.problem("prov:");
        assertThat(sentence(problem, Locale.ITALIAN)).contains("più d'uno").isNotEqualTo(sentence(problem, Locale.ENGLISH));
    }

    private static String sentence(Problem problem, Locale language) {
        return new Messages(language).say(problem.reason());
    }
}
