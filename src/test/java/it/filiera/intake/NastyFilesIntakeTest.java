package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.italy.Municipalities;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import it.filiera.support.Tables;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, an import of it ends in a result or in a refusal that can be said in words, and a plan writes nothing. */
class NastyFilesIntakeTest {

    private static final Path FILES = Path.of("src/test/resources/it/filiera/table/nasty");

    @TempDir
    private Path folder;

    @Test
    void everyNastyFileEndsInAPlanOrInARefusal() throws IOException {
        try (Profile profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder.resolve("files"));
                Stream<Path> files = Files.list(FILES)) {
            Intake intake = new Import(profile).intake();
            Known known = Known.read(profile.database, Municipalities.load());
            Tables before = Tables.of(profile.database);

            List<Path> planned = files.sorted().filter(file -> isPlanned(intake, known, file)).toList();

            assertThat(planned).hasSizeGreaterThan(80);
            assertThat(before.differences(Tables.of(profile.database))).isEmpty();
        }
    }

    private static boolean isPlanned(Intake intake, Known known, Path file) {
        Source source = new Source.Lying(file);
        TableReader reader = new TableReader();
        try {
            Table table = reader.read(source, reader.detect(source));
            Checks checks = Checks.of(known, table, new MappingGuess(known).of(table), Progress.UNWATCHED).orElseThrow();
            Report report = intake.plan(source, checks, intake.match(checks, Progress.UNWATCHED).orElseThrow(), Import.USUAL);
            assertThat(report.rows()).as(source.name()).hasSameSizeAs(table.rows());
            return true;
        } catch (Refused refused) {
            assertThat(new Messages(Locale.ITALIAN).say(refused.reason())).as(source.name()).isNotBlank();
            return false;
        }
    }
}
