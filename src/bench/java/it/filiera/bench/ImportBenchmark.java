package it.filiera.bench;

import it.filiera.database.ProfileFolder;
import it.filiera.intake.CheckedRow;
import it.filiera.intake.Checks;
import it.filiera.intake.Decisions;
import it.filiera.intake.Intake;
import it.filiera.intake.Mapping;
import it.filiera.intake.Matched;
import it.filiera.intake.Progress;
import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.table.Source;
import it.filiera.table.Table;
import it.filiera.table.TableReader;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Imports a list of 100,000 fictional firms into the bundled directory and prints a Markdown table beside parsing the file and writing the
 * same rows with bare prepared statements. Arguments: rows, duplicates, defects. Fails, with an exit code, when a duplicate or a defect was
 * not reported, another row was taken for a duplicate, or the heap did not suffice.
 */
public final class ImportBenchmark {

    private static final PrintStream OUT = System.out;
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Path folder;
    private final ImportRows rows;
    private double seconds;
    private double busySeconds;

    private ImportBenchmark(Path folder, ImportRows rows) {
        this.folder = folder;
        this.rows = rows;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 5) {
            int[] numbers = IntStream.range(2, 5).map(i -> Integer.parseInt(arguments[i])).toArray();
            new ImportBenchmark(Path.of(arguments[1]), new ImportRows(numbers[0], numbers[1], numbers[2])).half(arguments[0]);
            return;
        }
        List<String> numbers = arguments.length == 3 ? List.of(arguments) : List.of("100000", "5000", "2000");
        Path folder = Files.createTempDirectory(Path.of("target"), "import-benchmark");
        OUT.printf("| | s | of the processor |%n|---|---|---|%n");
        for (String half : List.of("prepare", "import", "bare", "undo")) {
            inProcess(half, folder, numbers);
        }
    }

    /** Each in a process of its own, so that none finds the machine warmed up by another. */
    private static void inProcess(String half, Path folder, List<String> numbers) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-Dlogback.configurationFile=" + System.getProperty("logback.configurationFile", ""),
                "-cp", System.getProperty("java.class.path"), ImportBenchmark.class.getName(), half, folder.toString()));
        command.addAll(numbers);
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(half + " failed");
        }
    }

    private void half(String half) throws IOException {
        Path file = folder.resolve("elenco.csv");
        ProfileFolder profile = new ProfileFolder(folder.resolve("profile"));
        ProfileFolder bare = new ProfileFolder(Files.createDirectories(folder.resolve("bare")));
        if (half.equals("prepare")) {
            rows.write(file, Town.all(Path.of("resources", "data")), Vocabulary.load());
            Workspace.open(profile, Clock.systemUTC(), "benchmark", _ -> {}).close();
            Files.copy(profile.database(), bare.database());
            return;
        }
        try (Workspace workspace = Workspace.openBare(profile, Clock.systemUTC())) {
            switch (half) {
                case "import" -> importInto(workspace, file);
                case "bare" -> bare(new BareBatch(bare).write(file, workspace.database()));
                default -> timed("undo of it all", () -> workspace.ledger().undo(
                        workspace.ledger().reader().history(1).getFirst().id(), "benchmark", false));
            }
        }
    }

    private static void bare(BareBatch.Took took) {
        line("parsing and JDBC batch of the same rows", took.seconds(), took.busySeconds());
    }

    private void importInto(Workspace workspace, Path file) {
        Source source = new Source.Lying(file);
        workspace.municipalities();
        Intake intake = workspace.intake();
        TableReader reader = new TableReader();
        Table table = timed("read", () -> reader.read(source, reader.detect(source)));
        Mapping mapping = timed("map", () -> intake.mapping(table));
        Checks checks = timed("check", () -> intake.check(table, mapping));
        List<Matched> matches = timed("match", () -> intake.match(checks, Progress.UNWATCHED).orElseThrow());
        Decisions usual = new Decisions(Map.of(), Map.of(), Map.of());
        Report report = timed("write", () -> intake.write(source, checks, matches, usual, "benchmark", Progress.UNWATCHED).orElseThrow());
        line("import", seconds, busySeconds);
        if (!found(checks, report)) {
            throw new IllegalStateException("not every duplicate and defect was reported");
        }
    }

    private boolean found(Checks checks, Report report) {
        long duplicates = report.rows().stream().filter(row -> rows.isDuplicate(row.row()) && isKnown(row)).count();
        long defects = report.rows().stream().filter(row -> rows.isDefect(row.row()) && isFound(row, checks)).count();
        long wrong = report.rows().stream().filter(row -> !rows.isDuplicate(row.row()) && isKnown(row)).count();
        OUT.printf("| %d duplicates and %d defects reported, %d other rows taken for known ones | | |%n", duplicates, defects, wrong);
        for (Status status : Status.values()) {
            OUT.printf("| %s %d | | |%n", status.name().toLowerCase(Locale.ROOT), report.count(status));
        }
        return duplicates == rows.duplicates() && defects == rows.defects() && wrong == 0;
    }

    private static boolean isKnown(RowOutcome row) {
        return row.status() == Status.SAME || row.status() == Status.MAYBE;
    }

    private static boolean isFound(RowOutcome row, Checks checks) {
        CheckedRow checked = checks.row(row.row());
        return row.status() == Status.REFUSED || checked.cells().values().stream().anyMatch(cell -> cell.finding() != null);
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        long busy = CPU.getCurrentThreadCpuTime();
        T made = work.get();
        double took = (System.nanoTime() - start) / 1e9;
        seconds += took;
        busySeconds += (CPU.getCurrentThreadCpuTime() - busy) / 1e9;
        line(what, took, (CPU.getCurrentThreadCpuTime() - busy) / 1e9);
        return made;
    }

    private static void line(String what, double seconds, double busy) {
        OUT.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", what, seconds, busy);
    }
}
