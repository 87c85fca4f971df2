package it.filiera.directory.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.ui.results.FactRow.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How facts of several organisations stand to each other. */
class FactRowTest {

    @Test
    void equalValuesAreTheSame() {
        assertThat(row(Optional.of("1955"), Optional.of("1955")).verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void aValueThatOnlyOneStatesDiffers() {
        assertThat(row(Optional.of("1955"), Optional.empty()).verdict()).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void whatNobodyStatesIsNotTheSame() {
        assertThat(row(Optional.empty(), Optional.empty()).verdict()).isEqualTo(Verdict.NOT_STATED);
    }

    @SafeVarargs
    private static FactRow row(Optional<String>... values) {
        return new FactRow("results.column.founded", List.of(values));
    }
}
