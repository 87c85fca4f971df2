package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.italy.Municipalities;
import it.filiera.support.Profile;
import it.filiera.table.Row;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as a fair hands it out, from the file to the findings, and into the directory as far as it is ready. */
class ListOfAFairTest {

    private static final String LIST =
            """
            Ragione sociale;P.IVA;Città;Prov.;E-mail;Telefono;Socio dal
            Esempio Stampi S.r.l.;743110157;Torino;TO;info@esempio-stampi.example;011 555 0101;12/03/2026
            Prova Meccanica S.p.A.;;CuorgnÃ¨;TO;vendite@prova.example;0124 555 010;04/09/2026
            Officine Campione;00743110157;Alba;CN;info@campione.example;0173 555 018;
            Modello & Figli S.n.c.;;Mondovi;CN;info@modello.example;0174 555 022;31/02/2026
            Fittizia Componenti;;Asti;AT;acquisti@fittizia.example;0141 555 007;18/06/2026
            Campione Plast S.r.l.;;Torio;TO;info@c-plast,example;011 555 0144;07/10/2026
            Esempio Design;;Moncalieri;Torino;studio@esempio.example;011 555 0150;
            =Prova Trasporti;;Novara;NO;;0321 555 003;21/05/2026
            Fittizia Laser S.r.l.;;Collegno;TO;info@fittizia-laser.example;11 555 012;15/01/2026
            Prova Gomma;;;;ordini@prova-gomma.example;;30/04/2026
            ;;Biella;BI;contatto@esempio.example;015 555 009;11/07/2026
            """;

    @TempDir
    private Path folder;

    @Test
    void theFindingsAreThoseOfTheList() throws IOException {
        Path file = Files.write(folder.resolve("contatti-esempio.csv"), LIST.getBytes(Charset.forName("windows-1252")));
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            Municipalities municipalities = Municipalities.load();
            Intake intake = new Intake(profile.database, profile.ledger, () -> municipalities, Clock.fixed(Profile.NOW, ZoneOffset.UTC));
            Source source = new Source.Lying(file);
            TableReader reader = new TableReader();
            Table table = reader.read(source, reader.detect(source));

            Checks checks = intake.check(table, intake.mapping(table));

            Map<Rule, Integer> counts = new TreeMap<>();
            checks.found().forEach(found -> counts.put(found.rule(), found.cells()));
            assertThat(counts)
                    .containsOnlyKeys(
                            Rule.MUNICIPALITY_UNKNOWN, Rule.NOT_A_DATE, Rule.NAME_MISSING, Rule.BAD_EMAIL, Rule.SAME_IDENTIFIER,
                            Rule.PLACE_MISSING, Rule.LEADING_ZERO, Rule.MOJIBAKE, Rule.FORMULA_AS_TEXT, Rule.PROVINCE_NAME,
                            Rule.MUNICIPALITY_NAME, Rule.PHONE)
                    .containsEntry(Rule.MUNICIPALITY_NAME, 1);
            assertThat(checks.refusedRows()).containsExactly(3, 5, 10);
            checks.repairAll(Rule.MUNICIPALITY_UNKNOWN);
            checks.repairAll(Rule.BAD_EMAIL);
            checks.repairAll(Rule.NOT_A_DATE);
            assertThat(checks.refusedRows()).containsExactly(10);

            Report report = written(intake, source, checks);

            assertThat(report.count(RowOutcome.Status.NEW)).isEqualTo(9);
            assertThat(report.count(RowOutcome.Status.REFUSED)).isEqualTo(1);
            assertThat(profile.organisations.find("campione-plast-s-r-l").orElseThrow().contact().email()).isEqualTo("info@c-plast.example");
            assertThat(profile.organisations.find("prova-trasporti").orElseThrow().name()).isEqualTo("=Prova Trasporti");
            List<Row> many = Collections.nCopies(Intake.MOST_ROWS + 1, table.rows().getFirst());
            Table endless = new Table(table.format(), List.of(), table.columns(), many, List.of());
            assertThatThrownBy(() -> intake.check(endless, intake.mapping(table))).hasMessage("intake.too-many-rows");
        }
    }

    private static Report written(Intake intake, Source source, Checks checks) {
        List<Matched> matches = intake.match(checks, Progress.UNWATCHED).orElseThrow();
        return intake.write(source, checks, matches, Import.USUAL, "anna", Progress.UNWATCHED).orElseThrow();
    }
}
