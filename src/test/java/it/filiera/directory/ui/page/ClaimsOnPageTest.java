package it.filiera.directory.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Organisation;
import it.filiera.directory.Provenance;
import it.filiera.intake.Checks;
import it.filiera.intake.Decisions;
import it.filiera.intake.Intake;
import it.filiera.intake.Progress;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another source says, on the page of an organisation in the whole window. */
class ClaimsOnPageTest {

    @Test
    void whatAFileSaysStandsBesideTheValueAndCanBeTaken(@TempDir Path folder) throws IOException {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            PageOnScreen page = new PageOnScreen(window);
            page.asAtFirst();
            Source file = write(folder.resolve("contatti.csv"));
            Toolkit.doOnScreen(() -> bringIn(window, file));
            page.show("teksid");

            assertThat(page.texts(".page-muted")).contains("contatti.csv, 12 Mar 2026, says: 4,321");
            window.picture("claim-beside-a-value");

            Toolkit.doOnScreen(() -> page.all(".page-link").stream()
                    .map(Hyperlink.class::cast)
                    .filter(link -> link.getText().equals("Take this one"))
                    .findFirst()
                    .orElseThrow()
                    .fire());

            Organisation taken = window.workspace.organisations().find("teksid").orElseThrow();
            assertThat(taken.employees().words()).isEqualTo("4,321");
            assertThat(taken.provenance("employees")).isInstanceOfSatisfying(
                    Provenance.Page.class, source -> assertThat(source.page().isPage()).isFalse());
            assertThat(taken.claims("employees")).singleElement().satisfies(claim -> assertThat(claim.stated()).isNotEqualTo("4,321"));
            assertThat(window.failures()).isEmpty();
        }
    }

    private static Source write(Path file) throws IOException {
        Files.writeString(file, "Chiave;Ragione sociale;Addetti;Partita IVA\nteksid;Teksid;4321;00743110157\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-03-12T10:00:00Z")));
        return new Source.Lying(file);
    }

    private static void bringIn(Window window, Source source) {
        TableReader reader = new TableReader();
        Table table = reader.read(source, reader.detect(source));
        Intake intake = window.workspace.intake();
        Checks checks = intake.check(table, intake.mapping(table));
        intake.write(
                source, checks, intake.match(checks, Progress.UNWATCHED).orElseThrow(), new Decisions(Map.of(), Map.of(), Map.of()), "anna",
                Progress.UNWATCHED);
    }
}
