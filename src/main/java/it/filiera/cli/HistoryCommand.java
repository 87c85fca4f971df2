package it.filiera.cli;

import it.filiera.ledger.Committed;
import it.filiera.ledger.LedgerReader;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera history}. */
@Command(name = "history")
final class HistoryCommand extends ProfileCommand {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Option(names = "--org", paramLabel = "KEY")
    private @Nullable String organisation;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "100")
    private int limit;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUsage("cli.bad-limit", limit);
        }
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        for (Committed entry : entries(workspace)) {
            console.result(json ? object(entry).toString() : line(entry));
        }
        return ExitCode.DONE;
    }

    private List<Committed> entries(Workspace workspace) {
        LedgerReader ledger = workspace.ledger().reader();
        String key = organisation;
        return key == null
                ? ledger.history(limit)
                : workspace.organisations()
                        .history(key, ledger, limit)
                        .orElseThrow(() -> new Refused("organisation.unknown", key));
    }

    private static JsonLine object(Committed entry) {
        return new JsonLine()
                .with("changeSet", entry.id())
                .with("number", entry.number())
                .with("at", entry.at())
                .with("by", entry.by())
                .with("action", entry.action())
                .with("purpose", entry.purpose())
                .with("undoes", entry.undoes())
                .with("rows", entry.rows());
    }

    private static String line(Committed entry) {
        String at = MINUTE.format(entry.at().atZoneSameInstant(ZoneId.systemDefault()));
        return "%6d  %s  %-12s %-10s %5d  %s"
                .formatted(entry.number(), at, entry.by(), entry.action(), entry.rows(), Objects.requireNonNullElse(entry.purpose(), ""))
                .stripTrailing();
    }
}
