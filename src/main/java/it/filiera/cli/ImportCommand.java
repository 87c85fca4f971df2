package it.filiera.cli;

import it.filiera.exchange.RefusedRows;
import it.filiera.intake.Checks;
import it.filiera.intake.Decisions;
import it.filiera.intake.FieldFrom;
import it.filiera.intake.Intake;
import it.filiera.intake.IntakeField;
import it.filiera.intake.Mapping;
import it.filiera.intake.MappingText;
import it.filiera.intake.Matched;
import it.filiera.intake.Progress;
import it.filiera.intake.Report;
import it.filiera.intake.RowDecision;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.matching.Verdict;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.table.Format;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import it.filiera.workspace.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera import}. */
@Command(name = "import")
final class ImportCommand extends ProfileCommand {

    private static final List<String> ON_MAYBE = List.of("skip", "new", "merge");

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--mapping", paramLabel = "MAPPING")
    private @Nullable String mapping;

    @Option(names = "--into", paramLabel = "LIST")
    private @Nullable String into;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--on-maybe", paramLabel = "skip|new|merge", defaultValue = "skip")
    private String onMaybe = "skip";

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--refused", paramLabel = "FILE")
    private @Nullable Path refused;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        if (!ON_MAYBE.contains(onMaybe)) {
            throw new WrongUsage("import.bad-on-maybe", onMaybe);
        }
        return super.call();
    }

    @Override
    boolean writes() {
        return !dryRun;
    }

    @Override
    int run(Workspace workspace, Console console) {
        Source source = new Source.Lying(filiera().caller().resolve(file));
        Intake intake = workspace.intake();
        ImportAnswer answer = new ImportAnswer(console, json);
        Table table = read(source);
        answer.note(table.flaws());
        Checks checks = intake.check(table, mapping(intake, table));
        List<Matched> matches = intake.match(checks, Progress.UNWATCHED).orElseThrow();
        Decisions decisions = decisions(matches);
        Report report = dryRun
                ? intake.plan(source, checks, matches, decisions)
                : intake.write(source, checks, matches, decisions, officer(workspace), Progress.UNWATCHED).orElseThrow();
        answer.say(report, dryRun);
        if (refused != null) {
            keep(filiera().caller().resolve(refused), checks, report, console);
        }
        return ExitCode.DONE;
    }

    private Table read(Source source) {
        TableReader reader = new TableReader();
        Format format = reader.detect(source);
        if (sheet == null) {
            return reader.read(source, format);
        }
        Table table = reader.read(
                source,
                new Format(format.kind(), format.charset(), format.separator(), format.headed(), sheet, format.days(), format.decimal()));
        if (!table.sheets().contains(sheet)) {
            throw new Refused("import.no-sheet", sheet, String.join(", ", table.sheets()));
        }
        return table;
    }

    private Mapping mapping(Intake intake, Table table) {
        Mapping chosen = mapping == null ? intake.mapping(table) : named(intake, mapping).on(table);
        if (into == null) {
            return chosen;
        }
        Stream<FieldFrom> others = chosen.fields().stream().filter(from -> from.field() != IntakeField.LIST);
        return new Mapping(Stream.concat(others, Stream.of(new FieldFrom(IntakeField.LIST, List.of(), into))).toList());
    }

    /** A saved one by its name, else one in a file. */
    private MappingText named(Intake intake, String nameOrFile) {
        return intake.mappings().find(nameOrFile).orElseGet(() -> MappingText.read(place(nameOrFile)));
    }

    private Path place(String name) {
        try {
            return filiera().caller().resolve(Path.of(name));
        } catch (InvalidPathException e) {
            throw new Refused(Message.of("intake.mapping-missing", name), e);
        }
    }

    private Decisions decisions(List<Matched> matches) {
        Map<Integer, RowDecision> rows = new HashMap<>();
        matches.stream().filter(match -> match.verdict() == Verdict.MAYBE).forEach(match -> rows.put(match.row(), onMaybe(match)));
        return new Decisions(Map.of(), rows, Map.of());
    }

    private RowDecision onMaybe(Matched match) {
        return switch (onMaybe) {
            case "new" -> new RowDecision.Enter();
            case "merge" -> new RowDecision.Take(match.candidates().getFirst());
            default -> new RowDecision.Skip();
        };
    }

    private static void keep(Path place, Checks checks, Report report, Console console) {
        if (report.count(Status.REFUSED) == 0) {
            console.note("import.no-refused", place);
        } else {
            console.note("import.refused-written", new RefusedRows(checks, report, console.messages()).write(place), place);
        }
    }
}
