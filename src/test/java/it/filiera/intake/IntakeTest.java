package it.filiera.intake;

import static it.filiera.database.schema.Tables.CLAIM;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.Provenance;
import it.filiera.directory.SourcePage;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.support.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Imports into a small directory: Alfa in Cuorgnè with a page, Beta in Torino. */
class IntakeTest extends IntoSmallDirectory {

    @Test
    void aNewFirmComesInWithWhatTheRowSaysAndTheLineItComesFrom() {
        Report report = intake.write("contatti.csv", NEW_AND_KNOWN);

        assertThat(report.rows()).extracting(RowOutcome::status).containsExactly(Status.NEW, Status.SAME);
        assertThat(report.rows()).extracting(RowOutcome::key).containsExactly("gamma-esempio", "alfa");
        Organisation gamma = find("gamma-esempio");
        assertThat(gamma.partitaIva()).isEqualTo("00743110157");
        assertThat(gamma.tags()).containsExactly("fair", "test");
        assertThat(gamma.registrations()).extracting("code").containsExactly("TO-1234567");
        Place seat = seat("gamma-esempio");
        assertThat(seat.province()).isEqualTo("TO");
        assertThat(seat.region()).isEqualTo("Piemonte");
        assertThat(seat.latitude()).isNotNull();
        assertThat(seat.address()).isEqualTo("Via Esempio 1");
        SourcePage line = gamma.sources().getFirst();
        assertThat(line.url()).isEqualTo("import:contatti.csv");
        assertThat(line.evidence()).isEqualTo("contatti.csv, line 2");
        assertThat(line.isPage()).isFalse();
        assertThat(gamma.provenance("website")).isEqualTo(new Provenance.Page(line));
    }

    @Test
    void whatAStandingFirmLacksIsFilledInAndVouchedForByTheFile() {
        intake.write("contatti.csv", NEW_AND_KNOWN);

        Organisation alfa = find("alfa");
        assertThat(alfa.contact().phone()).isEqualTo("+390124555010");
        assertThat(seat("alfa").address()).isEqualTo("Via Prova 2");
        assertThat(heads("alfa")).isEqualTo("about 160 (2021)");
        assertThat(alfa.provenance("phone")).isInstanceOfSatisfying(
                Provenance.Page.class, page -> assertThat(page.page().evidence()).isEqualTo("contatti.csv, line 3"));
        assertThat(alfa.provenance("employees")).isInstanceOfSatisfying(
                Provenance.Page.class, page -> assertThat(page.page().url()).isEqualTo("https://a.example/1"));
    }

    @Test
    void aProvinceThatATownTakesThePlaceOfStandsBeside() {
        intake.write("province.csv", "name;website;province\nGamma Esempio;gamma.example;AT\n");

        String towns = "name;website;municipality\nGamma Esempio;gamma.example;Torino\n";
        RowDecision gamma = new RowDecision.Take(intake.match(intake.check(towns)).getFirst().candidates().getFirst());

        intake.write("comuni.csv", towns, new Decisions(Map.of(), Map.of(0, gamma), Map.of()));

        assertThat(seat("gamma-esempio").province()).isEqualTo("TO");
        assertThat(find("gamma-esempio").provenance("province")).isInstanceOfSatisfying(
                Provenance.Page.class, page -> assertThat(page.page().evidence()).isEqualTo("comuni.csv, line 2"));
        assertThat(claims()).containsExactly("province=AT");
    }

    @Test
    void aRowThatSomebodyLeavesOutIsCountedAmongThoseThatStayOut() {
        Decisions none = new Decisions(Map.of(), Map.of(0, new RowDecision.Skip(), 1, new RowDecision.Skip()), Map.of());

        assertThat(intake.write("contatti.csv", NEW_AND_KNOWN, none).rows()).extracting(RowOutcome::status).containsOnly(Status.MAYBE);
    }

    @Test
    void aValueThatDiffersStandsBesideUntilItIsTaken() {
        String other = "name;website;employees;municipality\nAlfa;alfa.example;200;Cuorgnè\n";
        intake.write("contatti.csv", other);
        assertThat(heads("alfa")).isEqualTo("about 160 (2021)");
        assertThat(claims()).containsExactly("employees=200");

        intake.write("contatti.csv", other, Import.all(Precedence.OVERWRITE));

        assertThat(heads("alfa")).isEqualTo("200");
        assertThat(claims()).containsExactly("employees=about 160 (2021)");
    }

    @Test
    void keepingTakesNothingAndAnEmptyCellErasesNothing() {
        intake.write("contatti.csv", "name;website;phone;employees\nAlfa;alfa.example;+390124555010;\n", Import.all(Precedence.KEEP));
        assertThat(find("alfa").contact().phone()).isNull();
        assertThat(claims()).containsExactly("phone=+390124555010");

        intake.write("contatti.csv", "name;website;employees\nAlfa;alfa.example;\n", Import.all(Precedence.OVERWRITE));
        assertThat(heads("alfa")).isEqualTo("about 160 (2021)");
    }

    @Test
    void aSingleCellMayBeDecidedOtherwise() {
        String text = "name;website;employees\nAlfa;alfa.example;200\n";
        Decisions one = new Decisions(Map.of(), Map.of(), Map.of(0, Map.of(IntakeField.EMPLOYEES, Precedence.OVERWRITE)));

        intake.write("contatti.csv", text, one);

        assertThat(heads("alfa")).isEqualTo("200");
    }

    @Test
    void theStreetOfAnotherTownDoesNotComeIntoThisOne() {
        String elsewhere = "name;website;municipality;address\nAlfa;alfa.example;Moncalieri;Via Altrove 9\n";
        Checks checks = intake.check(elsewhere);
        Decisions taken = new Decisions(Map.of(), Map.of(0, new RowDecision.Take(intake.match(checks).getFirst().candidates().getFirst())), Map.of());

        intake.write("contatti.csv", elsewhere, taken);

        assertThat(seat("alfa").municipality()).isEqualTo("Cuorgnè");
        assertThat(seat("alfa").address()).isNull();
        assertThat(claims()).containsExactlyInAnyOrder("municipality=Moncalieri", "address=Via Altrove 9");
    }

    @Test
    void laterRowsOfTheSameFirmAddToTheFirstOne() {
        Report report = intake.write("contatti.csv",
                """
                name;legalForm;website;phone;tags
                Gamma Esempio;S.r.l.;gamma.example;;one
                Gamma Esempio;S.r.l.;gamma.example;+390115550100;two
                """);

        assertThat(report.rows()).extracting(RowOutcome::status).containsExactly(Status.NEW, Status.SAME);
        assertThat(find("gamma-esempio").contact().phone()).isEqualTo("+390115550100");
        assertThat(find("gamma-esempio").tags()).containsExactly("one", "two");
    }

    @Test
    void whatAnImportDidIsTakenBackWeeksLaterAlsoAfterOtherEdits() {
        Tables before = Tables.of(profile.database);
        Report report = intake.write(
                "contatti.csv",
                NEW_AND_KNOWN + "Alfa;S.r.l.;;alfa.example;+390124555099;Torino;;other;\n",
                Import.all(Precedence.OVERWRITE));
        Committed edit = profile.set("beta", "website=beta.example").orElseThrow();
        Committed other = profile.set("alfa", "founded=1951").orElseThrow();

        profile.undo(profile.ledger.reader().find(report.changeSet().orElseThrow()).orElseThrow());
        assertThat(find("beta").contact().website()).isEqualTo("beta.example");
        assertThat(find("alfa").founded()).isEqualTo(1951);
        profile.undo(other);
        profile.undo(edit);

        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
    }

    @Test
    void anImportThatIsStoppedLeavesNothing() {
        Tables before = Tables.of(profile.database);
        Checks checks = intake.check(NEW_AND_KNOWN);

        Optional<Report> stopped =
                intake.write("contatti.csv", NEW_AND_KNOWN, checks, intake.match(checks), Import.USUAL, (done, _) -> done == 0);

        assertThat(stopped).isEmpty();
        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
        assertThat(intake.intake().match(checks, (_, _) -> false)).isEmpty();
        assertThat(intake.intake().check(checks.table(), checks.mapping(), (_, _) -> false)).isEmpty();
    }

    @Test
    void stoppedAnywhereUpToTheLastRowItLeavesNothing() {
        Tables before = Tables.of(profile.database);
        long number = profile.ledger.reader().last();
        Checks checks = intake.check(NEW_AND_KNOWN);
        List<Matched> matches = intake.match(checks);
        List<Double> reached = new ArrayList<>();
        int[] last = {1};
        Progress stopping = (done, all) -> reached.add((double) done / all) && reached.size() < last[0];

        while (intake.write("contatti.csv", NEW_AND_KNOWN, checks, matches, Import.USUAL, stopping).isEmpty()) {
            assertThat(before.differences(Tables.of(profile.database))).as("stopped at %s", reached).isEmpty();
            reached.clear();
            last[0]++;
        }

        assertThat(reached).isSorted().contains(0.5, 1.0).hasSizeGreaterThan(8);
        assertThat(profile.ledger.reader().last()).isEqualTo(number + 1);
    }

    @Test
    void planningSaysWhatWritingDoesAndWritesNothing() {
        Tables before = Tables.of(profile.database);
        Checks checks = intake.check(NEW_AND_KNOWN);

        Report planned = intake.intake().plan(Import.source("contatti.csv", NEW_AND_KNOWN), checks, intake.match(checks), Import.USUAL);

        assertThat(planned.changeSet()).isEmpty();
        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
        assertThat(planned.rows()).isEqualTo(intake.write("contatti.csv", NEW_AND_KNOWN).rows());
    }

    @Test
    void theDifferencesOfARowSaySinceWhenTheDirectoryKnows() {
        Checks checks = intake.check("name;website;employees;phone\nAlfa;www.alfa.example/;200;+390124555010\n");
        Candidate alfa = intake.match(checks).getFirst().candidates().getFirst();

        assertThat(intake.intake().differences(checks.row(0), alfa)).containsExactlyInAnyOrder(
                new FieldDifference(IntakeField.EMPLOYEES, "about 160 (2021)", "2021-05", "200"),
                new FieldDifference(IntakeField.PHONE, "", null, "+390124555010"));
    }

    @Test
    void everyRepairIsToldWithItsFieldAlsoBesideAGraverFinding() {
        String text = "name;website;pec\nOFFICINA ESEMPIO SPA;officina.example;-\nAlfa;alfa.example;=\"x@y\"\n";
        Report report = intake.intake().plan(Import.source("contatti.csv", text), intake.check(text), List.of(), Import.USUAL);

        assertThat(report.rows().get(1).status()).isEqualTo(Status.REFUSED);
        assertThat(report.rows().get(1).fields()).containsExactly(IntakeField.PEC);
        assertThat(report.rows().get(1).repairs()).containsExactly(
                Message.of("intake.at-field", IntakeField.PEC.label(), Message.of("intake.found.was", "=\"x@y\"")));
        assertThat(report.rows().get(0).repairs()).extracting(words -> words.arguments().getFirst()).contains(IntakeField.NAME.label(), IntakeField.PEC.label());
    }

    private Organisation find(String key) {
        return profile.organisations.find(key).orElseThrow();
    }

    private Place seat(String key) {
        return Objects.requireNonNull(find(key).seat());
    }

    private String heads(String key) {
        return Objects.requireNonNull(find(key).employees()).words();
    }

    private List<String> claims() {
        return profile.database.read().selectFrom(CLAIM).fetch(row -> row.getField() + "=" + row.getStated());
    }
}
