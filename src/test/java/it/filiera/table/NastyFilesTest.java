package it.filiera.table;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every nasty file gives the table, or the refusal with its place, that {@code nasty.csv} expects of it. */
class NastyFilesTest {

    private final TableReader reader = new TableReader();

    static Stream<NamedCsvRecord> expected() throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(NastyFiles.FOLDER.resolveSibling("nasty.csv")).stream();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void givesWhatIsExpected(NamedCsvRecord expected) {
        Source source = new Source.Lying(NastyFiles.FOLDER.resolve(expected.getField("file")));

        String found = Assertions.assertTimeout(Duration.ofSeconds(30), () -> found(source, !expected.getField("format").isEmpty()));

        assertThat(found).isEqualTo(String.join("\n", expected.getFields()));
    }

    @Test
    void everyFileIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(NastyFiles.FOLDER)) {
            List<String> names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(expected().map(one -> one.getField("file"))).containsExactlyInAnyOrderElementsOf(names);
            assertThat(names).hasSizeGreaterThan(80);
        }
    }

    private String found(Source source, boolean withFormat) {
        try {
            Table table = reader.read(source, reader.detect(source));
            Flaw flaw = table.flaws().isEmpty() ? null : table.flaws().getFirst();
            table.flaws().forEach(one -> said(new Refused(one.reason())));
            String first = table.rows().isEmpty() ? "" : table.rows().getFirst().cells().getFirst();
            return String.join("\n", source.name(), "read", "" + table.rows().size(), "" + table.columns().size(), first,
                    flaw == null ? "\n" : flaw.reason().key() + "\n" + flaw.line(), flaw == null || flaw.column() == null ? "" : flaw.column(),
                    withFormat ? words(table.format()) : "");
        } catch (Refused refused) {
            said(refused);
            List<Object> place = refused.reason().arguments();
            Object line = place.size() > 1 && place.get(1) instanceof Long number ? number : "";
            Object column = place.size() > 2 && place.get(2) instanceof String letters ? letters : "";
            return String.join("\n", source.name(), "refused", "", "", "", refused.reason().key(), "" + line, "" + column, "");
        }
    }

    /** Whatever is said can be said in words. */
    private static void said(Refused refused) {
        assertThat(new Messages(Locale.ITALIAN).say(refused.reason())).isNotBlank();
    }

    private static String words(Format format) {
        return format.charset() + " " + format.separator() + (format.headed() ? " headed " : " bare ") + format.days() + " " + format.decimal();
    }
}
