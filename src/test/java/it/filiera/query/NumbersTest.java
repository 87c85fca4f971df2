package it.filiera.query;

import static it.filiera.query.Example.EMPLOYEES;
import static it.filiera.query.Example.clause;
import static it.filiera.query.Example.filter;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.query.FilterValue.NotStated;
import it.filiera.query.FilterValue.Range;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource({
        "50..250, 50, 250",
        "50.., 50,",
        "..250, , 250",
        "50, 50, 50",
        ">50, 51,",
        ">=50, 50,",
        "<50, , 49",
        "<=50, , 50",
        "-5..5, -5, 5",
        "\"50..250\", 50, 250",
        "9223372036854775807, 9223372036854775807, 9223372036854775807"
    })
    void aRangeHasManySpellings(String typed, @Nullable Long from, @Nullable Long to) {
        assertThat(clause("employees:" + typed)).isEqualTo(filter(EMPLOYEES, new Range(from, to)));
    }

    @Test
    void rangesAndNoneStandSideBySide() {
        assertThat(clause("employees:..9,250..,none"))
                .isEqualTo(filter(EMPLOYEES, new Range(null, 9L), new Range(250L, null), new NotStated()));
    }
}
