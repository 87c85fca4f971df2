package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.MergeChoices;
import it.filiera.directory.Merging;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which firm a row is when the directory, or the row itself, says two things. */
class RowsInDoubtTest extends IntoSmallDirectory {

    @Test
    void aRowThatIsTwoFirmsIsForSomebodyToDecide() {
        profile.set("alfa", "partitaIva=00743110157");
        List<Matched> torn = intake.match(intake.check(
                """
                name;key;partitaIva;website;municipality
                Alfa;beta;00743110157;;
                ;beta;00743110157;;
                Beta;;00743110157;;Torino
                Alfa;alfa;00743110157;;
                Delta;;02342520158;;Torino
                Delta;alfa;02342520158;;Torino
                ;beta;;alfa.example;
                """));

        assertThat(torn).extracting(Matched::verdict).containsExactly(
                Verdict.MAYBE, Verdict.MAYBE, Verdict.MAYBE, Verdict.SAME, Verdict.NEW, Verdict.MAYBE, Verdict.MAYBE);
        assertThat(torn.get(0).candidates()).extracting(Candidate::key).startsWith("alfa", "beta");
        assertThat(torn.get(0).candidates().getFirst().reasons())
                .contains(Message.of("matching.same-partita-iva", "00743110157"))
                .endsWith(Message.of("intake.rival", "beta", Message.of("matching.same-key", "beta")));
        assertThat(torn.get(5).candidates().getFirst().reasons())
                .contains(Message.of("intake.rival", "alfa", Message.of("matching.same-key", "alfa")));
    }

    @Test
    void aRowGoesToTheFirmIntoWhichItsOwnWasMergedMeanwhile() {
        String text = "name;website;phone;municipality\nAlfa;alfa.example;+390124555010;Cuorgnè\n";
        Checks checks = intake.check(text);
        List<Matched> matches = intake.match(checks);
        Merging merging = new Merging(profile.database, profile.ledger, profile.organisations);
        merging.merge(merging.read("beta", "alfa"), MergeChoices.SURVIVOR, "anna");

        Report report = intake.write("contatti.csv", text, checks, matches, Import.USUAL, Progress.UNWATCHED).orElseThrow();

        assertThat(report.rows()).extracting(RowOutcome::key).containsExactly("beta");
        assertThat(profile.organisations.find("beta").orElseThrow().contact().phone()).isEqualTo("+390124555010");
        assertThat(intake.match(checks).getFirst().candidates()).extracting(Candidate::key).containsExactly("beta");
    }
}
