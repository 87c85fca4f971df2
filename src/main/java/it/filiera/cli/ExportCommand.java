package it.filiera.cli;

import it.filiera.exchange.CsvExport;
import it.filiera.exchange.CsvPreset;
import it.filiera.exchange.ExportColumn;
import it.filiera.message.Refused;
import it.filiera.query.Query;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera export}. */
@Command(name = "export")
final class ExportCommand extends ProfileCommand {

    @Parameters(paramLabel = "QUERY", descriptionKey = "query")
    private String text = "";

    @Option(names = "--to", paramLabel = "FILE", required = true)
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "csv|csv-excel-it", defaultValue = "csv")
    private String format = "csv";

    @Option(names = "--columns", paramLabel = "a,b")
    private @Nullable String columns;

    @Override
    public Integer call() {
        QueryText.checkOption(text);
        preset();
        columns();
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        Query query = QueryText.read(text, workspace.search().filters());
        Path to = filiera().caller().resolve(file);
        long rows = new CsvExport(preset(), columns(), console.messages()).write(workspace.search().everything(query), to);
        console.note("export.done", rows, to);
        return ExitCode.DONE;
    }

    private CsvPreset preset() {
        return CsvPreset.named(format).orElseThrow(() -> new WrongUsage("export.unknown-format", format, CsvPreset.codes()));
    }

    private List<ExportColumn> columns() {
        try {
            return columns == null ? ExportColumn.USUAL : ExportColumn.parse(columns);
        } catch (Refused e) {
            throw new WrongUsage(e.reason());
        }
    }
}
