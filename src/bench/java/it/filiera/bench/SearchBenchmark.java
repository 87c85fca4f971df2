package it.filiera.bench;

import it.filiera.database.ProfileFolder;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.OrganisationSearch;
import it.filiera.search.Order;
import it.filiera.search.Position;
import it.filiera.search.SearchIndex;
import it.filiera.search.SearchRequest;
import it.filiera.vocabulary.Vocabulary;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Measures the search engine letter by letter beside SQLite FTS5, in one process on the same rows, and prints a Markdown table.
 * Arguments: numbers of fictional firms, or {@code bundled} for the directory that comes with the program.
 */
public final class SearchBenchmark {

    private static final Path DATA = Path.of("resources/data");
    private static final long SEED = 1861;
    private static final int PAGE = 50;
    private static final PrintStream OUT = System.out;

    private final Vocabulary vocabulary = Vocabulary.load();
    private final List<Town> towns = Town.all(DATA);
    private final List<TypedQuery> queries = TypedQuery.all();

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> sizes = arguments.length == 0 ? List.of("bundled", "1000", "100000", "1000000") : List.of(arguments);
        SearchBenchmark benchmark = new SearchBenchmark();
        OUT.println("Milliseconds for each of " + benchmark.queries.size() + " queries typed letter by letter, " + PAGE + " hits; "
                + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version());
        OUT.println();
        OUT.println("| rows | | p50 | p95 | p99 |");
        OUT.println("|---|---|---|---|---|");
        for (String size : sizes) {
            benchmark.measure(size);
        }
    }

    private void measure(String size) throws IOException, SQLException {
        Path folder = Files.createTempDirectory("filiera-bench");
        try {
            if (size.equals("bundled")) {
                bundled(folder);
            } else {
                fictional(size, folder);
            }
        } finally {
            delete(folder);
        }
    }

    /** The program itself on a new profile: real organisations, real filters, every facet. */
    private void bundled(Path folder) {
        try (Workspace workspace = Workspace.open(new ProfileFolder(folder), Clock.systemUTC(), "bench", message -> {})) {
            OrganisationSearch search = workspace.search();
            row("bundled", "Filiera, first page", Timings.of(queries, 40, 40, query -> ask(search, query, false)));
            row("bundled", "Filiera, page and all counts", Timings.of(queries, 40, 40, query -> ask(search, query, true)));
        }
    }

    private static void ask(OrganisationSearch search, TypedQuery query, boolean facets) {
        search.search(query.query(), new SearchRequest(PAGE, Order.RELEVANCE, facets, search.filters().counted()));
    }

    private void fictional(String size, Path folder) throws IOException, SQLException {
        Iterable<BenchRow> rows = new FictionalFirms(Integer.parseInt(size), SEED, towns, vocabulary);
        int rounds = size.length() > 6 ? 2 : size.length() > 4 ? 5 : 40;
        engine(size, rows, rounds, folder.resolve("index"));
        sqlite(size, rows, rounds, folder.resolve("sqlite.db"));
    }

    private void engine(String size, Iterable<BenchRow> rows, int rounds, Path folder) throws IOException {
        try (SearchIndex index = SearchIndex.open(folder, vocabulary, OrganisationFilters.OWN.names())) {
            long start = System.nanoTime();
            index.rebuild(
                    () -> StreamSupport.stream(rows.spliterator(), false).map(row -> row.document(vocabulary)).iterator(),
                    new Position("bench", 1));
            long built = System.nanoTime() - start;
            row(size, "Filiera, first page", Timings.of(queries, rounds, rounds, query -> ask(index, query, false)));
            row(size, "Filiera, page and all counts", Timings.of(queries, rounds, rounds, query -> ask(index, query, true)));
            OUT.printf("| %s | Filiera, index built in %.1f s, %d MB | | | |%n", size, built / 1e9, size(folder) >> 20);
        }
        start(size, folder);
    }

    /** The first answer of a program that has just been started, then the broad questions before they have been kept. */
    private void start(String size, Path folder) {
        long start = System.nanoTime();
        try (SearchIndex index = SearchIndex.open(folder, vocabulary, OrganisationFilters.OWN.names())) {
            OUT.printf("| %s | Filiera, opening | %.1f | | |%n", size, (System.nanoTime() - start) / 1e6);
            List<TypedQuery> broad = queries.stream().filter(query -> query.text().length() <= 2).distinct().toList();
            row(size, "Filiera, one and two letters, first time", Timings.of(broad, 0, 1, query -> ask(index, query, false)));
        }
    }

    private static void ask(SearchIndex index, TypedQuery query, boolean facets) {
        index.search(query.query(), new SearchRequest(PAGE, Order.RELEVANCE, facets), LocalDate.EPOCH);
    }

    private void sqlite(String size, Iterable<BenchRow> rows, int rounds, Path file) throws SQLException {
        try (SqlitePeer sqlite = new SqlitePeer(file)) {
            sqlite.load(rows);
            int fewer = Math.max(1, rounds / 4);
            row(size, "SQLite FTS5, top 50, no counts", Timings.of(queries, size.length() > 6 ? 0 : fewer, fewer, sqlite::search));
        }
    }

    private static void row(String size, String what, Timings timings) {
        OUT.println("| " + size + " | " + what + " | " + timings.cells() + " |");
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
