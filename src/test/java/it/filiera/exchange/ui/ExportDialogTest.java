package it.filiera.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.OrganisationSearch;
import it.filiera.exchange.CsvExport;
import it.filiera.exchange.CsvPreset;
import it.filiera.exchange.ExportColumn;
import it.filiera.exchange.ui.ExportModel.Scope;
import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.message.Refused;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Job;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports from the window. */
class ExportDialogTest {

    private static final Messages ENGLISH = new Messages(Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void aResultIsWrittenAsTheCommandLineWritesIt() throws Exception {
        try (Window window = new Window(folder.resolve("profile"), Locale.ENGLISH)) {
            window.saveTo = folder.resolve("from-window.csv");
            Path expected = folder.resolve("from-command.csv");
            new CsvExport(CsvPreset.EXCEL_IT, ExportColumn.USUAL, ENGLISH)
                    .write(window.workspace.search().everything(query("fonderia")), expected);
            Toolkit.doOnScreen(() -> {
                ((TextField) window.scene().lookup(".search-box .text-field")).setText("fonderia");
                Event.fireEvent(
                        window.scene().lookup(".table-view"),
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.E, false, true, false, false));
            });
            window.picture("export");
            Toolkit.doOnScreen(() -> ((Button) window.scene().lookup(".export-dialog #export")).fire());

            assertThat(window.saveTo).hasSameBinaryContentAs(expected);
            assertThat(window.desk.notices().shown().getLast().text().key()).isEqualTo("export.done");
            assertThat(window.failures()).isEmpty();
        }
    }

    @Test
    void onlyTheTickedAreWrittenWhenAnyAre() throws Exception {
        try (Workspace workspace = workspace()) {
            OrganisationSearch search = workspace.search();
            List<UUID> some = search.ids(Query.ALL).subList(3, 5);
            Path file = folder.resolve("some.csv");
            ExportModel model = new ExportModel(search, Query.ALL, some, 1000);
            model.columns().set(List.of(ExportColumn.NAME));
            model.preset().set(CsvPreset.INTERCHANGE);

            assertThat(model.writing(file, ENGLISH, job()).call()).hasValue(2);
            assertThat(Files.readAllLines(file)).hasSize(3).first().isEqualTo("name");
        }
    }

    @Test
    void whatIsStoppedLeavesNoFile() throws Exception {
        try (Workspace workspace = workspace()) {
            Job job = job();
            job.stop();
            ExportModel model = new ExportModel(workspace.search(), Query.ALL, List.of(), 1000);

            assertThat(model.writing(folder.resolve("stopped.csv"), ENGLISH, job).call()).isEmpty();
            assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("stopped"));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsRefusedInWords() {
        try (Workspace workspace = workspace()) {
            ExportModel model = new ExportModel(workspace.search(), Query.ALL, List.of(), 1000);

            assertThat(catchThrowable(
                            () -> model.writing(folder.resolve("nowhere").resolve("a.csv"), ENGLISH, job()).call()))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void columnsKeepTheirOrderHoweverTheyAreChosen() {
        try (Workspace workspace = workspace()) {
            ExportModel model = new ExportModel(workspace.search(), Query.ALL, List.of(), 1000);
            model.columns().set(List.of());
            model.choose(ExportColumn.FOUNDED, true);
            model.choose(ExportColumn.NAME, true);

            assertThat(model.columns().get()).containsExactly(ExportColumn.NAME, ExportColumn.FOUNDED);
            assertThat(model.scope().get()).isEqualTo(Scope.RESULT);
        }
    }

    private Workspace workspace() {
        return Workspace.open(new ProfileFolder(folder.resolve("profile")), Clock.systemUTC(), "tester", _ -> {});
    }

    private static Job job() {
        return new Job(Message.of("export.title"), Tasks.atOnce(_ -> {}));
    }

    private static Query query(String text) {
        return ((Parsed.Understood) OrganisationFilters.OWN.parse(text)).query();
    }
}
