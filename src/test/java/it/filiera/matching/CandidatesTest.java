package it.filiera.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import it.filiera.message.Message;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final Candidates<Integer> candidates = new Candidates<>();

    @Test
    void aFirmIsNotItsOwnCandidate() {
        candidates.add(firm(1, "Valmora Stampi", "Rivoli"));

        assertThat(candidates.of(firm(1, "Valmora Stampi", "Rivoli"))).isEmpty();
        assertThat(candidates.of(firm(2, "Valmora Stampi", "Rivoli"))).hasSize(1);
    }

    @Test
    void theSurestComesFirst() {
        candidates.add(firm(1, "Valmora Stampi", null));
        candidates.add(firm(2, "Valmora Stampi", "Bari"));
        candidates.add(firm(3, "Valmora Stampi", "Rivoli"));

        assertThat(candidates.of(firm(4, "Valmora Stampi S.r.l.", "Rivoli")))
                .extracting(Likeness::id, Likeness::verdict)
                .containsExactly(tuple(3, Verdict.SAME), tuple(1, Verdict.MAYBE), tuple(2, Verdict.MAYBE));
    }

    @Test
    void itSaysWhatSpeaksForItBeforeWhatSpeaksAgainst() {
        candidates.add(firm(1, "Valmora Stampi S.p.A.", "Bari"));

        assertThat(candidates.of(firm(2, "Valmora Stampi S.r.l.", "Rivoli")).getFirst().reasons())
                .extracting(Message::key)
                .containsExactly("matching.same-name", "matching.other-legal-form", "matching.other-town");
    }

    @Test
    void anotherThresholdFindsMore() {
        Candidates<Integer> loose = new Candidates<>(0.01);
        loose.add(firm(1, "Rossi Oleodinamica", "Modena"));
        candidates.add(firm(1, "Rossi Oleodinamica", "Modena"));
        Firm<Integer> other = firm(2, "Rossi Ricambi", "Modena");

        assertThat(candidates.of(other)).isEmpty();
        assertThat(loose.of(other)).hasSize(1);
    }

    @Test
    void aNameThatThousandsHaveCostsNoMoreThanAnother() {
        IntStream.range(0, 20_000).forEach(i -> candidates.add(firm(i, "Carrozzeria Rossi", null)));
        Firm<Integer> asked = firm(-1, "Carrozzeria Rossi", null);

        Assertions.assertTimeout(
                Duration.ofSeconds(20), () -> IntStream.range(0, 2_000).forEach(_ -> assertThat(candidates.of(asked)).isNotEmpty()));
    }

    @Test
    void nothingIsLikeANameWithoutLetters() {
        candidates.add(firm(1, "...", null));
        candidates.add(firm(2, "", null));

        assertThat(candidates.of(firm(3, "—", null))).isEmpty();
        assertThat(candidates.of(firm(4, "Valmora", null))).isEmpty();
    }

    /** They are told apart before their names are compared, so what speaks for them all the same must be looked for by itself. */
    @Test
    void anotherPartitaIvaIsOutweighedByMoreThanALikeName() {
        Firm<Integer> asked = firm(0, "Bitronel Stampi Ferro", "02345670018", null);
        candidates.add(firm(1, "Bitronel Ferro Stampi", "01234560017", null));
        candidates.add(firm(2, "Bitronella Stampi Ferro", "01234560017", "+39011555001"));
        candidates.add(firm(3, "Bitronella Stampi Ferro", "01234560017", null));

        assertThat(candidates.of(asked)).extracting(Likeness::id).containsExactly(1);
        assertThat(candidates.of(firm(0, "Bitronel Stampi Ferro", "02345670018", "+39011555001"))).extracting(Likeness::id).containsExactlyInAnyOrder(1, 2);
        assertThat(candidates.of(firm(0, "Bitronel Stampi Ferro", null, null))).extracting(Likeness::id).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void twoVerdictsOfOnePairAreOne() {
        List<Firm<Integer>> firms = List.of(firm(1, "Bitronel Rossana", "Rossana"), firm(2, "Bitronel", "Collegno"));
        Candidates<Integer> first = new Candidates<>();
        Candidates<Integer> second = new Candidates<>();
        first.add(firms.get(0));
        second.add(firms.get(1));

        assertThat(first.of(firms.get(1)).getFirst().score()).isEqualTo(second.of(firms.get(0)).getFirst().score());
    }

    private static Firm<Integer> firm(int id, String name, @Nullable String partitaIva, @Nullable String phone) {
        return new Firm<>(id, null, name, null, partitaIva, null, null, null, phone, "Rivoli", "TO", "IT");
    }

    private static Firm<Integer> firm(int id, String name, @Nullable String town) {
        return new Firm<>(id, null, name, null, null, null, null, null, null, town, null, town == null ? null : "IT");
    }
}
