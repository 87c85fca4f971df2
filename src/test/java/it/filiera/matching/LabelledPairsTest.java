package it.filiera.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well invented pairs are told apart; what is demanded here stands in docs/data.md. */
class LabelledPairsTest {

    private final List<LabelledPair> pairs = LabelledPair.all();

    @Test
    void whatTheRulesFixIsFixed() {
        List<String> broken = new ArrayList<>();
        for (LabelledPair pair : pairs) {
            pair.fixed().filter(verdict -> verdict != pair.verdict()).ifPresent(verdict -> broken.add(pair + " is not " + verdict));
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void moreIsFoundAndLessIsWrongThanIsDocumented() {
        Figures found = Figures.of(pairs, pair -> pair.verdict() != Verdict.NEW);
        Figures sure = Figures.of(pairs, pair -> pair.verdict() == Verdict.SAME);
        System.out.println("labelled pairs, same or maybe: " + found);
        System.out.println("labelled pairs, same alone:    " + sure);
        assertThat(found.precision()).isGreaterThan(0.84);
        assertThat(found.recall()).isGreaterThan(0.93);
        assertThat(sure.precision()).isEqualTo(1);
        assertThat(sure.recall()).isGreaterThan(0.42);
    }

    @Test
    void thereAreEnoughOfBothKinds() {
        assertThat(pairs).hasSizeGreaterThan(300);
        assertThat(pairs.stream().filter(LabelledPair::same).count()).isBetween(100L, 200L);
    }
}
