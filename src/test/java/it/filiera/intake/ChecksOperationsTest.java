package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.exchange.RefusedRows;
import it.filiera.italy.Municipalities;
import it.filiera.message.Messages;
import it.filiera.support.Profile;
import it.filiera.table.Source;
import it.filiera.table.TableReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with the findings: each changes what it says and no more, and can be taken back. */
class ChecksOperationsTest {

    private static final String FIELDS = "name|partitaIva|municipality|province|email|listSince";
    private static final String[] ROWS = {
        "Esempio Stampi S.r.l.|743110157|Torino|TO|info@prova.example|12/03/2026",
        "Prova Meccanica|02342520158|CuorgnÃ¨|TO|vendite@prova,example|31/02/2026",
        "OFFICINE CAMPIONE SPA|00743110157|Torio|TO|info@c-plast,example|46093",
        "|IT02342520158|Torio|Torino||",
        "Campione|n.d.||Cuneo|x@y.example|2026-01-01",
    };

    private static Known known;

    @BeforeAll
    static void read(@TempDir Path folder) throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder)) {
            known = Known.read(profile.database, Municipalities.load());
        }
    }

    private static Checks checks() {
        return Tables.checked(known, FIELDS, ROWS);
    }

    private static Map<Rule, Integer> counts(Checks checks) {
        Map<Rule, Integer> counts = new TreeMap<>();
        checks.found().forEach(found -> counts.put(found.rule(), found.cells()));
        return counts;
    }

    private static List<CheckedRow> rows(Checks checks) {
        return IntStream.range(0, checks.size()).mapToObj(checks::row).toList();
    }

    @Test
    void theGravestFindingsComeFirstThenTheMostFrequent() {
        List<Found> found = checks().found();

        assertThat(found).extracting(Found::severity).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(found.stream().filter(each -> each.severity() == Severity.DECIDE)).extracting(Found::cells).isSortedAccordingTo((a, b) -> b - a);
        assertThat(counts(checks())).containsEntry(Rule.MUNICIPALITY_UNKNOWN, 2).containsEntry(Rule.BAD_EMAIL, 2).containsEntry(Rule.SAME_IDENTIFIER, 2);
        assertThat(checks().refusedRows()).containsExactly(1, 2, 3);
    }

    @Test
    void aFixIsCheckedToo() {
        Checks checks = checks();

        checks.fix(3, IntakeField.NAME, "Modello");
        checks.fix(3, IntakeField.MUNICIPALITY, "Mondovi");

        assertThat(checks.row(3).isRefused()).isTrue();
        assertThat(counts(checks)).doesNotContainKey(Rule.NAME_MISSING).containsEntry(Rule.MUNICIPALITY_UNKNOWN, 1).containsEntry(Rule.PROVINCE_CONTRADICTS, 1);
    }

    @Test
    void oneFixServesAllCellsWithTheSameText() {
        Checks checks = checks();

        checks.fixEqual(IntakeField.MUNICIPALITY, "Torio", "Torino");

        assertThat(checks.row(2).value(IntakeField.MUNICIPALITY)).isEqualTo("Torino");
        assertThat(checks.row(3).value(IntakeField.MUNICIPALITY)).isEqualTo("Torino");
        assertThat(checks.row(4).value(IntakeField.MUNICIPALITY)).isEmpty();
        assertThat(counts(checks)).doesNotContainKey(Rule.MUNICIPALITY_UNKNOWN);
    }

    @Test
    void repairingAllTakesTheFirstOfferOfEach() {
        Checks checks = checks();

        checks.repairAll(Rule.BAD_EMAIL);

        assertThat(checks.row(1).value(IntakeField.EMAIL)).isEqualTo("vendite@prova.example");
        assertThat(checks.row(2).value(IntakeField.EMAIL)).isEqualTo("info@c-plast.example");
        assertThat(counts(checks)).doesNotContainKey(Rule.BAD_EMAIL);
    }

    @Test
    void aRuleThatIsSwitchedOffGivesTheOriginalsBack() {
        Checks checks = checks();

        checks.repair(Rule.LEADING_ZERO, false);

        CheckedCell cell = Objects.requireNonNull(checks.row(0).cells().get(IntakeField.PARTITA_IVA));
        assertThat(cell.value()).isEqualTo("743110157");
        assertThat(Objects.requireNonNull(cell.finding()).rule()).isEqualTo(Rule.BAD_IDENTIFIER);
        assertThat(checks.repairs(Rule.LEADING_ZERO)).isFalse();
        assertThat(checks.rows(Rule.SAME_IDENTIFIER)).containsExactly(3);
    }

    @Test
    void everyChangeCanBeTakenBackOneAfterTheOther() {
        Checks checks = checks();
        List<CheckedRow> before = rows(checks);
        Map<Rule, Integer> counted = counts(checks);

        checks.fix(0, IntakeField.PARTITA_IVA, "");
        checks.repair(Rule.MOJIBAKE, false);
        checks.fixEqual(IntakeField.MUNICIPALITY, "Torio", "Orio Canavese");
        checks.repairAll(Rule.NOT_A_DATE);
        for (int i = 0; i < 4; i++) {
            assertThat(checks.undo()).isTrue();
        }

        assertThat(checks.undo()).isFalse();
        assertThat(rows(checks)).isEqualTo(before);
        assertThat(counts(checks)).isEqualTo(counted);
    }

    /** Counts are kept up to date by what a change touches; a fresh check of everything must count the same. */
    @Test
    void whateverIsDoneTheCountsAreThoseOfTheRows() {
        Random random = new Random(7);
        IntakeField[] fields = {IntakeField.NAME, IntakeField.PARTITA_IVA, IntakeField.MUNICIPALITY, IntakeField.PROVINCE, IntakeField.EMAIL};
        List<String> values = List.of("", "Torino", "743110157", "00743110157", "IT02342520158", "CuorgnÃ¨", "a@b,example", "n.d.", "TO", "ALBA SPA");
        for (int round = 0; round < 60; round++) {
            Checks checks = checks();
            for (int step = 0; step < 12; step++) {
                act(checks, random, fields[random.nextInt(fields.length)], values.get(random.nextInt(values.size())));
                assertThat(counts(checks)).as("round %d, step %d", round, step).isEqualTo(recounted(checks));
            }
        }
    }

    private static void act(Checks checks, Random random, IntakeField field, String value) {
        Rule rule = Rule.values()[random.nextInt(Rule.values().length)];
        int row = random.nextInt(checks.size());
        switch (random.nextInt(5)) {
            case 0 -> checks.fix(row, field, value);
            case 1 -> checks.fixEqual(field, Objects.requireNonNull(checks.row(row).cells().get(field)).original(), value);
            case 2 -> checks.repairAll(rule);
            case 3 -> checks.repair(rule, random.nextBoolean());
            default -> checks.undo();
        }
    }

    private static Map<Rule, Integer> recounted(Checks checks) {
        Map<Rule, Integer> counts = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        rows(checks).forEach(row -> row.cells().values().forEach(cell -> {
            if (cell.finding() != null) {
                findings.add(cell.finding());
            }
        }));
        findings.forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
        return counts;
    }

    @Test
    void refusedRowsMeanTheSameWhenTheyAreReadByThemselves(@TempDir Path folder) throws IOException {
        String list =
                """
                Ragione sociale,E-mail,Socio dal,Fatturato,Addetti
                Esempio Uno,info@uno.example,03/25/2026,"2,345,678.5",12
                Esempio Due,nobody at all,03/04/2026,"1,234","ca 1,200"
                Esempio Tre,nobody at all,,about 1.234 mln,
                """;
        IntakeField[] fields = {IntakeField.NAME, IntakeField.EMAIL, IntakeField.LIST_SINCE, IntakeField.TURNOVER, IntakeField.EMPLOYEES};
        Checks whole = read(new Source.Copied("list.csv", list), fields);
        Report report = new Report(whole.refusedRows().mapToObj(row -> RowOutcome.refused(whole.row(row))).toList(), Optional.empty());

        Path file = folder.resolve("refused.csv");
        assertThat(new RefusedRows(whole, report, new Messages(Locale.ITALIAN)).write(file)).isEqualTo(2);

        Checks mended = read(new Source.Lying(file), fields);
        for (int row = 0; row < 2; row++) {
            for (IntakeField field : fields) {
                assertThat(mended.row(row).value(field)).isEqualTo(whole.row(row + 1).value(field));
            }
        }
        assertThat(mended.row(0).value(IntakeField.LIST_SINCE)).isEqualTo("2026-03-04");
    }

    private static Checks read(Source source, IntakeField... fields) {
        TableReader reader = new TableReader();
        return Checks.of(known, reader.read(source, reader.detect(source)), Tables.mapping(fields), Progress.UNWATCHED).orElseThrow();
    }
}
