package it.filiera.intake;

import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.IMPORT_BATCH;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.Provenance;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.support.Tables;
import it.filiera.table.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Imports a file again, and others of its name. */
class SameFileTest extends IntoSmallDirectory {

    @Test
    void theSameFileTwiceChangesNothing() {
        String differing = NEW_AND_KNOWN + "Beta;S.p.A.;;beta.example;;Torino;;;\nAlfa;S.r.l.;;alfa.example;+390124555099;Cuorgnè;;;\n";
        intake.write("contatti.csv", differing);
        Tables before = Tables.of(profile.database);
        long last = profile.ledger.reader().last();

        Report again = intake.write("contatti.csv", differing);

        assertThat(again.changeSet()).isEmpty();
        assertThat(again.rows()).extracting(RowOutcome::status).containsOnly(Status.SAME);
        assertThat(profile.ledger.reader().last()).isEqualTo(last);
        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
        assertThat(profile.database.read().fetchCount(IMPORT_BATCH)).isEqualTo(1);
    }

    @Test
    void aLineThatWasEnteredAsNewMakesNoSecondOneWhateverTheFileIsCalled() {
        String text = "name;phone\nAlfa;+390124555010\n";
        Checks checks = intake.check(text);
        Decisions asNew = new Decisions(Map.of(), Map.of(0, new RowDecision.Enter()), Map.of());
        Report first = intake.write("contatti.csv", text, asNew);
        assertThat(intake.match(checks).getFirst().candidates()).hasSize(2);

        Report again = intake.write("copia.csv", text, asNew);

        assertThat(first.rows()).extracting(RowOutcome::status).containsExactly(Status.NEW);
        assertThat(again.rows()).extracting(RowOutcome::status).containsExactly(Status.SAME);
        assertThat(again.rows()).extracting(RowOutcome::key).containsExactly(first.rows().getFirst().key());
        assertThat(again.changeSet()).isEmpty();
        profile.undo(profile.ledger.reader().find(first.changeSet().orElseThrow()).orElseThrow());
        assertThat(intake.write("contatti.csv", text, asNew).rows()).extracting(RowOutcome::status).containsExactly(Status.NEW);
    }

    @Test
    void ofSeveralLinesThatReplaceAValueTheLastOneCountsHoweverOften() {
        String text = "name;website;phone;municipality\nAlfa;alfa.example;+390124555010;Moncalieri\nAlfa;alfa.example;+390124555011;Rivoli\n";
        Checks checks = intake.check(text);
        RowDecision alfa = new RowDecision.Take(intake.match(checks).getFirst().candidates().getFirst());
        Decisions overwrite = new Decisions(Import.all(Precedence.OVERWRITE).fields(), Map.of(0, alfa, 1, alfa), Map.of());
        intake.write("contatti.csv", text, overwrite);
        Tables before = Tables.of(profile.database);

        Report again = intake.write("contatti.csv", text, overwrite);

        assertThat(find("alfa").contact().phone()).isEqualTo("+390124555011");
        assertThat(seat("alfa").municipality()).isEqualTo("Rivoli");
        assertThat(claims()).contains("phone=+390124555010", "municipality=Moncalieri", "municipality=Cuorgnè");
        assertThat(again.changeSet()).isEmpty();
        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
    }

    @Test
    void byAnotherMappingALineMakesAnotherFirm() {
        String text = "Espositore;Rappresentata\nGamma Esempio;Delta Prova\n";
        assertThat(keys(text, "name\nGamma Esempio\n")).containsExactly("gamma-esempio");

        assertThat(keys(text, "name\nDelta Prova\n")).containsExactly("delta-prova");
        assertThat(keys(text, "name\nGamma Esempio\n")).containsExactly("gamma-esempio");
        assertThat(claims()).isEmpty();
    }

    private List<String> keys(String file, String mapped) {
        Checks checks = intake.check(mapped);
        Decisions asNew = new Decisions(Map.of(), Map.of(0, new RowDecision.Enter()), Map.of());
        Report report = intake.write("fiera.csv", file, checks, intake.match(checks), asNew, Progress.UNWATCHED).orElseThrow();
        return report.rows().stream().map(RowOutcome::key).toList();
    }

    @Test
    void aNewerListOfTheSameNameHasItsOwnDayAndLines() throws IOException {
        String first = "name;website;phone\nAlfa;alfa.example;+390124555010\n";
        String second = "name;website;phone\nBeta;beta.example;\nAlfa;alfa.example;+390124555011\n";
        overwrite("2026-01-10", first);
        overwrite("2026-06-20", first.replace("010", "012"));
        assertThat(dayOfPhone()).isEqualTo("2026-06-20");

        overwrite("2026-06-20", second);
        overwrite("2026-01-10", first);

        assertThat(find("alfa").contact().phone()).isEqualTo("+390124555010");
        assertThat(dayOfPhone()).isEqualTo("2026-01-10");
    }

    private void overwrite(String day, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("soci.csv"), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(day + "T12:00:00Z")));
        Checks checks = intake.check(text);
        intake.intake().write(new Source.Lying(file), checks, intake.match(checks), Import.all(Precedence.OVERWRITE), "anna", Progress.UNWATCHED);
    }

    private String dayOfPhone() {
        return find("alfa").provenance("phone") instanceof Provenance.Page(var page) ? String.valueOf(page.published()) : "";
    }

    private Organisation find(String key) {
        return profile.organisations.find(key).orElseThrow();
    }

    private Place seat(String key) {
        return Objects.requireNonNull(find(key).seat());
    }

    private List<String> claims() {
        return profile.database.read().selectFrom(CLAIM).fetch(row -> row.getField() + "=" + row.getStated());
    }
}
