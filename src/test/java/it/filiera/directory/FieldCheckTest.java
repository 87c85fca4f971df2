package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while somebody types. */
class FieldCheckTest {

    private static final Municipalities MUNICIPALITIES = Municipalities.load();

    private final FieldCheck check = new FieldCheck(() -> MUNICIPALITIES);

    @ParameterizedTest
    @CsvSource({
        "email=info, field.bad-value",
        "phone=12, field.refused",
        "founded=soon, field.bad-value",
        "partitaIva=00743110158, field.refused",
        "name=, field.required",
        "province=XX, field.unknown-province",
        "country=Italy, field.unknown-country"
    })
    void aValueThatCannotBeHeldIsToldBeforeItIsSaved(String assignment, String reason) {
        assertThat(check.problem(Assignment.parse(assignment)).map(Message::key)).contains(reason);
    }

    @Test
    void aTagThatIsTooLongIsTold() {
        assertThat(check.problem(Assignment.parse("tags=a," + "x".repeat(61)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"email=info@gamma.example", "founded=", "municipality=Torino", "roles=supplier", "tags=a,b", "employees=many"})
    void aValueThatCanBeHeldIsNot(String assignment) {
        assertThat(check.problem(Assignment.parse(assignment))).isEmpty();
    }

    @Test
    void aTelephoneIsReadAsTheCountryOfTheSeatDialsIt() {
        Assignment local = Assignment.parse("phone=(248) 555-0100");

        assertThat(check.problem(local, "US")).isEmpty();
        assertThat(check.problem(Assignment.parse("phone=2485550100123"), "US").map(Message::key)).contains("field.refused");
    }

    @Test
    void theWordsOfAFigureAreUnderstoodAsTheyWillBe() {
        assertThat(check.figure(Assignment.parse("employees=about 160 (2021)")))
                .contains(new Figure("about 160 (2021)", 160L, 2021, Figure.Qualifier.ABOUT));
    }
}
