package it.filiera.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.RoleHeld;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);
    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);
    private static final List<ExportColumn> COLUMNS =
            ExportColumn.parse("key,name,activity,roles,municipality,latitude,phone,employees,employeesWords,founded");

    private static final Organisation ALFA = firm("alfa", "Alfa, \"Stampi\" & C.; Cuorgnè", "stamping\nand\r\nforging");
    private static final Organisation NOTHING_STATED = new Organisation(
            new UUID(0, 1), "beta", "Beta", null, "active", null, null, new Organisation.Contact(null, null, null, null), null, null, null,
            null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);

    @TempDir
    Path folder;

    @Test
    void interchangeFilesAreForPrograms() throws IOException {
        assertThat(written(CsvPreset.INTERCHANGE, ITALIAN)).isEqualTo(
                "key,name,activity,roles,municipality,latitude,phone,employees,employeesWords,founded\r\n"
                        + "alfa,\"Alfa, \"\"Stampi\"\" & C.; Cuorgnè\",\"stamping\nand\r\nforging\",buyer;supplier,Cuorgnè,45.39065,"
                        + "'+39 011 123456,1600,\"about 1,600 (2021)\",1950\r\n"
                        + "beta,Beta,,,,,,,,\r\n");
    }

    @Test
    void filesForAnItalianExcelHaveItsSeparatorsAndHeadings() throws IOException {
        assertThat(written(CsvPreset.EXCEL_IT, ITALIAN)).isEqualTo(
                "\uFEFFChiave;Nome;Attività (inglese);Ruoli;Comune;Latitudine;Telefono;Addetti;Addetti (parole);Fondazione\r\n"
                        + "alfa;\"Alfa, \"\"Stampi\"\" & C.; Cuorgnè\";\"stamping\nand\r\nforging\";\"buyer;supplier\";Cuorgnè;45,39065;"
                        + "'+39 011 123456;1600;about 1,600 (2021);1950\r\n"
                        + "beta;Beta;;;;;;;;\r\n");
    }

    @Test
    void theHeadingsAreInTheLanguageOfTheReader() throws IOException {
        assertThat(written(CsvPreset.EXCEL_IT, ENGLISH)).startsWith("\uFEFFKey;Name;Activity;Roles;Town;Latitude;Phone;Employees;");
    }

    @Test
    void onlyTheFileForExcelStartsWithAByteOrderMark() throws IOException {
        export(CsvPreset.EXCEL_IT, ITALIAN, List.of(ALFA).iterator());
        assertThat(Files.readAllBytes(file())).startsWith(0xEF, 0xBB, 0xBF);

        export(CsvPreset.INTERCHANGE, ITALIAN, List.of(ALFA).iterator());
        assertThat(Files.readAllBytes(file())).startsWith('k', 'e', 'y');
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+39 011", "-5", "@sum(a1)", "\tx", "\rx"})
    void aCellThatASpreadsheetWouldRunIsNeutralised(String text) throws IOException {
        export(CsvPreset.EXCEL_IT, ITALIAN, List.of(firm("alfa", text, text)).iterator());

        try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(';').ofCsvRecord(Files.readString(file()))) {
            CsvRecord row = csv.stream().skip(1).findFirst().orElseThrow();
            assertThat(row.getField(1)).isEqualTo("'" + text);
            assertThat(row.getField(2)).isEqualTo("'" + text);
        }
    }

    @Test
    void numbersBelowZeroAreNumbers() throws IOException {
        Place south = new Place(new UUID(0, 1), "seat", null, null, "Santiago", null, null, null, "CL", -33.45, -70.66);
        Organisation firm = firm("alfa", "Alfa", "x", south);

        new CsvExport(CsvPreset.EXCEL_IT, ExportColumn.parse("latitude,longitude"), ITALIAN).write(List.of(firm).iterator(), file());

        assertThat(Files.readString(file())).endsWith("-33,45;-70,66\r\n");
    }

    @Test
    void manyOrganisationsAreAllWritten() throws IOException {
        long rows = export(
                CsvPreset.INTERCHANGE, ENGLISH, IntStream.range(0, 5000).mapToObj(i -> firm("firm-" + i, "Firm", "forging")).iterator());

        assertThat(rows).isEqualTo(5000);
        assertThat(Files.readString(file()).lines().filter(line -> line.startsWith("firm-"))).hasSize(5000);
    }

    @ParameterizedTest
    @EnumSource
    void everyColumnCanBeWrittenOfAnOrganisationOfWhichNothingIsStated(ExportColumn column) throws IOException {
        new CsvExport(CsvPreset.EXCEL_IT, List.of(column), ITALIAN).write(List.of(NOTHING_STATED, ALFA).iterator(), file());

        assertThat(Files.readString(file())).startsWith("\uFEFF" + ITALIAN.say("export.column." + column.code()));
    }

    @Test
    void aFormerFileIsReplaced() throws IOException {
        Files.writeString(file(), "x".repeat(100_000));

        export(CsvPreset.INTERCHANGE, ENGLISH, List.of(ALFA).iterator());

        assertThat(Files.readString(file())).startsWith("key,").endsWith("1950\r\n");
    }

    @Test
    void nothingIsLeftWhenTheOrganisationsCannotBeRead() throws IOException {
        assertThatIllegalStateException().isThrownBy(() -> export(CsvPreset.INTERCHANGE, ENGLISH, failingAfter(ALFA, () -> {
            throw new IllegalStateException("no more");
        })));

        assertThat(inFolder()).isEmpty();
    }

    @Test
    void aFormerFileStaysWhenTheOrganisationsCannotBeRead() throws IOException {
        Files.writeString(file(), "former");

        assertThatIllegalStateException().isThrownBy(() -> export(CsvPreset.INTERCHANGE, ENGLISH, failingAfter(ALFA, () -> {
            throw new IllegalStateException("no more");
        })));

        assertThat(inFolder()).containsExactly(file());
        assertThat(file()).hasContent("former");
    }

    @Test
    void aFolderThatVanishesMeanwhileIsRefused() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> export(CsvPreset.INTERCHANGE, ENGLISH, failingAfter(ALFA, this::removeFolder)))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("export.disk"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        CsvExport export = new CsvExport(CsvPreset.INTERCHANGE, COLUMNS, ENGLISH);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> export.write(List.of(ALFA).iterator(), folder.resolve("none").resolve("a.csv")))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("export.disk"));
    }

    @Test
    void columnsAreNamedInAnyCaseAndKeepTheirOrder() {
        assertThat(ExportColumn.parse(" NAME, key ,")).containsExactly(ExportColumn.NAME, ExportColumn.KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,colour", "", " , "})
    void anUnknownColumnOrNoneIsRefusedWithTheKnownOnes(String codes) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ExportColumn.parse(codes))
                .satisfies(refused -> assertThat(ENGLISH.say(refused.reason())).contains("key, name, legalForm"));
    }

    @Test
    void presetsAreNamedInAnyCase() {
        assertThat(CsvPreset.named("CSV-Excel-IT")).contains(CsvPreset.EXCEL_IT);
        assertThat(CsvPreset.named("xlsx")).isEmpty();
    }

    private String written(CsvPreset preset, Messages messages) throws IOException {
        assertThat(export(preset, messages, List.of(ALFA, NOTHING_STATED).iterator())).isEqualTo(2);
        return new String(Files.readAllBytes(file()), StandardCharsets.UTF_8);
    }

    private long export(CsvPreset preset, Messages messages, Iterator<Organisation> organisations) {
        return new CsvExport(preset, COLUMNS, messages).write(organisations, file());
    }

    private Path file() {
        return folder.resolve("list.csv");
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private void removeFolder() {
        try {
            for (Path file : inFolder()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One organisation, then something happens. */
    private static Iterator<Organisation> failingAfter(Organisation first, Runnable then) {
        return IntStream.range(0, 2).mapToObj(i -> {
            if (i == 1) {
                then.run();
            }
            return first;
        }).iterator();
    }

    private static Organisation firm(String key, String name, String activity) {
        return firm(key, name, activity, new Place(new UUID(0, 1), "seat", null, null, "Cuorgnè", "001098", "TO", "Piemonte", "IT", 45.39065, 7.64959));
    }

    private static Organisation firm(String key, String name, String activity, Place place) {
        return new Organisation(
                new UUID(0, 1), key, name, "S.r.l.", "active", activity, null,
                new Organisation.Contact(null, "+39 011 123456", null, null), null, null, 1950,
                new Figure("about 1,600 (2021)", 1600L, 2021, Figure.Qualifier.ABOUT), null,
                List.of(new RoleHeld("buyer", "tier1"), new RoleHeld("supplier", null)), List.of(),
                List.of(place), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 3);
    }
}
