package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.ui.log.Pick.What;
import it.filiera.ui.Tasks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Choosing by name, without a toolkit. */
class PickModelTest {

    private static final Pick ALFA = pick("Alfa Example");
    private static final Pick BETA = pick("Beta Example");

    private final Tasks tasks = Tasks.atOnce(reason -> {
        throw new AssertionError(reason);
    });
    private final PickModel model = new PickModel(tasks, 3, PickModelTest::find);

    private static Pick pick(String name) {
        return new Pick(What.ORGANISATION, UUID.randomUUID().toString(), name, "");
    }

    private static List<Pick> find(String typed, List<Pick> chosen) {
        return List.of(ALFA, BETA).stream().filter(pick -> pick.name().startsWith(typed) && !chosen.contains(pick)).toList();
    }

    @Test
    void whatIsTypedIsOfferedAndTheFirstIsMarked() {
        model.typed().set("A");

        assertThat(model.offering().best()).contains(ALFA);
    }

    @Test
    void takingEmptiesTheLineAndNobodyIsTakenTwice() {
        model.typed().set("A");
        model.take(ALFA);
        model.take(new Pick(What.ORGANISATION, ALFA.key(), "Alfa, renamed", ""));

        assertThat(model.chosen()).containsExactly(ALFA);
        assertThat(model.typed().get()).isEmpty();
        assertThat(model.offering().found().get()).isEmpty();
    }

    @Test
    void backwardsTheLastGoesFirst() {
        model.take(ALFA);
        model.take(BETA);

        model.removeLast();

        assertThat(model.chosen()).containsExactly(ALFA);
    }

    @Test
    void anotherOneTakesThePlaceOfTheOnlyOne() {
        PickModel single = new PickModel(tasks, 1, PickModelTest::find);
        single.take(ALFA);
        single.take(BETA);

        assertThat(single.chosen()).containsExactly(BETA);
    }

    @Test
    void lettersThatWereNeverChosenAreTold() {
        model.typed().set("Gamma");

        assertThat(model.unfinished(Problem.Part.WHO)).map(problem -> problem.reason().key()).contains("log.not-chosen");
    }
}
