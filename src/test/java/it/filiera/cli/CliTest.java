package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileLock;
import it.filiera.ledger.LedgerCheck;
import it.filiera.support.DirectoryFiles;
import it.filiera.workspace.Workspace;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as its users meet it: arguments in; results, messages and exit code out. */
class CliTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A profile with the bundled directory; commands that write get a copy of it. */
    @TempDir
    static Path bundled;

    @TempDir
    Path folder;

    /** What a command left behind. */
    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        JsonNode json(int line) {
            return CliTest.json(lines().get(line));
        }

        List<String> keys() {
            return lines().stream().map(line -> line.split(" ", 2)[0]).toList();
        }
    }

    @BeforeAll
    static void loadTheBundledDirectory() {
        Run first = in(bundled, "search", "", "--limit", "0");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("First start").contains(bundled.toString());
        assertThat(first.out()).isEmpty();
    }

    static Run in(Path profile, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("--profile", profile.toString()));
        words.addAll(List.of(arguments));
        int code = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err)).run(words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    static Run read(String... arguments) {
        return in(bundled, arguments);
    }

    /** Runs a command that writes, in this test's own copy. */
    Run write(String... arguments) throws IOException {
        Path copy = folder.resolve("profile");
        if (Files.notExists(copy)) {
            copy(bundled, copy);
        }
        return in(copy, arguments);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }

    private static void assertRefused(Run run, int code, String... words) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(words);
    }

    @Nested
    class Search {

        @Test
        void givesOneObjectPerHitWithThePromisedMembers() {
            Run run = read("search", "cablaggi prov:TO", "--json");

            assertThat(run.code()).isZero();
            assertThat(names(run.json(0))).containsExactly(
                    "key", "id", "name", "roles", "municipality", "province", "region", "country", "categories", "score", "matched");
            assertThat(names(run.json(0).get("matched").get(0))).containsExactly("field", "text");
            assertThat(run.json(0).get("province").asText()).isEqualTo("TO");
            assertThat(run.err()).isEmpty();
        }

        @Test
        void endsWithTheFacetsWhenAsked() {
            Run run = read("search", "prov:TO", "--limit", "2", "--json", "--facets");

            assertThat(run.lines()).hasSize(3);
            assertThat(names(run.json(2))).containsExactly("total", "facets");
            assertThat(names(run.json(2).get("facets")))
                    .contains("prov", "region", "country", "town", "role", "cat", "cap", "cert", "list", "tag", "status");
            assertThat(run.json(2).get("facets").get("prov").get("TO").asLong()).isEqualTo(run.json(2).get("total").asLong());
            assertThat(run.json(2).get("facets").get("prov").has("CN")).isTrue();
        }

        @Test
        void saysInWordsHowManyThereAreBesideTheResults() {
            Run run = read("search", "prov:TO", "--limit", "2");

            assertThat(run.lines()).hasSize(2);
            assertThat(run.err()).matches("(?s)2 of \\d+ shown\\.\\R");
        }

        @Test
        void ordersByNameWhenAsked() {
            Run run = read("search", "freni role:supplier", "--sort", "name", "--json");

            assertThat(run.lines()).hasSizeGreaterThan(5);
            assertThat(run.lines().stream().map(line -> json(line).get("name").asText().toLowerCase(Locale.ROOT)).toList()).isSorted();
        }

        @Test
        void findsEverythingWithoutAQuery() {
            assertThat(read("search", "", "--limit", "0", "--json", "--facets").json(0).get("total").asInt()).isEqualTo(1024);
        }

        @Test
        void takesAQueryThatStartsWithMinusAfterTwoOfThem() {
            Run run = read("search", "--json", "--facets", "--limit", "0", "--", "-country:IT");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.json(0).get("total").asInt()).isBetween(1, 1023);
        }

        @Test
        void saysNothingBesideTheResultsWhenQuiet() {
            Run run = read("search", "prov:TO", "--quiet");

            assertThat(run.lines()).hasSize(50);
            assertThat(run.err()).isEmpty();
        }

        @Test
        void peopleAreAnotherKind() {
            assertThat(read("search", "anna", "--kind", "people", "--json").out()).isEmpty();
            assertRefused(read("search", "anna", "--kind", "people", "--facets"), 2, "--facets");
            assertRefused(read("search", "prov:TO", "--kind", "people"), 2, "prov");
        }

        @Test
        void lastContactIsAnOrderAndAFacet() {
            Run run = read("search", "contacted:never", "--sort", "contacted", "--limit", "1", "--json", "--facets");

            assertThat(run.json(0).get("key").asText()).isNotEmpty();
            assertThat(run.json(1).get("facets").get("contacted").get("none").asInt()).isEqualTo(1024);
            assertRefused(read("search", "contacted:90d"), 2, "contacted:<90d");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', value = {
            "prov: | prov:none",
            "employees:abc.. | \"abc..\"",
            "provv:TO | prov:",
            "has:nothing | website",
        })
        void explainsAQueryThatCannotBeUnderstood(String query, String help) {
            assertRefused(read("search", query), 2, help);
        }

        @Test
        void refusesALimitBelowNothing() {
            assertRefused(read("search", "", "--limit", "-1"), 2, "-1");
        }
    }

    @Nested
    class Show {

        @Test
        void givesTheWholeProfileWithThePromisedMembers() {
            JsonNode brembo = read("show", "brembo", "--json").json(0);

            assertThat(names(brembo)).containsExactly(
                    "key", "id", "name", "legalForm", "status", "roles", "kinds", "activity", "activityIt", "municipality", "province",
                    "region", "country", "website", "phone", "email", "pec", "partitaIva", "codiceFiscale", "founded", "employees",
                    "turnover", "categories", "capabilities", "certificates", "lists", "tags", "registrations", "sites", "sources", "facts",
                    "claims", "former", "version");
            assertThat(names(brembo.get("sources").get(0))).containsExactly("url", "site", "published", "evidence");
            assertThat(brembo.get("version").isInt()).isTrue();
        }

        @Test
        void knowsAnOrganisationByItsIdToo() {
            JsonNode brembo = read("show", "brembo", "--json").json(0);

            assertThat(read("show", brembo.get("id").asText(), "--json").json(0)).isEqualTo(brembo);
        }

        @Test
        void givesAPageForAReader() {
            Run run = read("show", "brembo");

            assertThat(run.lines().getFirst()).contains("Brembo", "brembo", "v0");
            assertThat(run.out()).contains("https://");
            assertThat(run.err()).isEmpty();
        }

        @Test
        void refusesAnUnknownKey() {
            assertRefused(read("show", "nobody", "--json"), 1, "nobody");
        }
    }

    @Nested
    class Set {

        @Test
        void aValueIsInShowSearchAndHistoryAndGoneAfterUndo() throws IOException {
            JsonNode before = write("show", "brembo", "--json").json(0);

            Run set = write("set", "brembo", "founded=1962", "tags=first class");

            assertThat(set.code()).as(set.err()).isZero();
            assertThat(set.out()).isEmpty();
            JsonNode after = write("show", "brembo", "--json").json(0);
            assertThat(after.get("founded").asInt()).isEqualTo(1962);
            assertThat(after.get("version").asInt()).isEqualTo(1);
            assertThat(write("search", "tag:\"first class\"").keys()).containsExactly("brembo");
            assertThat(write("history", "--org", "brembo", "--json").json(0).get("number").asInt()).isEqualTo(2);

            assertThat(write("undo", "2").code()).isZero();

            JsonNode undone = write("show", "brembo", "--json").json(0);
            assertThat(undone.get("founded")).isEqualTo(before.get("founded"));
            assertThat(undone.get("tags")).isEmpty();
            assertThat(undone.get("facts")).isEmpty();
            assertThat(write("search", "tag:\"first class\"").out()).isEmpty();
        }

        @Test
        void aValueThatSomebodySetIsMarkedForAReader() throws IOException {
            write("set", "brembo", "founded=1962");

            assertThat(write("show", "brembo").lines()).anyMatch(line -> line.contains("1962") && line.contains("(confirmed by "));
        }

        @Test
        void aStaleVersionIsRefusedWithBothValues() throws IOException {
            write("set", "brembo", "founded=1962", "--expect-version", "0");

            assertRefused(write("set", "brembo", "founded=1963", "--expect-version", "0"), 1, "\"1962\"", "\"1963\"");

            assertThat(write("show", "brembo", "--json").json(0).get("founded").asInt()).isEqualTo(1962);
        }

        @Test
        void whatStandsAlreadyIsNotWritten() throws IOException {
            write("set", "brembo", "founded=1962");

            assertThat(write("set", "brembo", "founded=1962").code()).isZero();

            assertThat(write("history").lines()).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"2,colour=red,legalForm", "2,founded,FIELD=VALUE", "1,founded=soon,soon", "1,partitaIva=00743110158,partitaIva"})
        void aFieldOrValueThatCannotBeIsRefused(int code, String assignment, String help) throws IOException {
            assertRefused(write("set", "brembo", assignment), code, help);
        }

        @Test
        void aFieldWrittenTwiceIsWrongUsage() throws IOException {
            assertRefused(write("set", "brembo", "tags=a", "tags=b"), 2, "tags");
        }

        @Test
        void nothingToSetIsWrongUsage() throws IOException {
            assertRefused(write("set", "brembo"), 2, "FIELD=VALUE");
        }
    }

    @Nested
    class New {

        @Test
        void saysTheKeyOfWhatWasEntered() throws IOException {
            Run run = write("new", "Forgiatura Immaginaria S.r.l.", "municipality=Cuorgnè", "roles=supplier");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.lines()).containsExactly("forgiatura-immaginaria-s-r-l");
            assertThat(write("search", "immaginaria prov:TO").keys()).containsExactly("forgiatura-immaginaria-s-r-l");
        }

        @Test
        void givesTheProfileWhenAsked() throws IOException {
            assertThat(write("new", "Forgiatura Immaginaria", "--json").json(0).get("key").asText()).isEqualTo("forgiatura-immaginaria");
        }

        @Test
        void warnsOfDuplicatesAndEntersNothing() throws IOException {
            Run run = write("new", "BREMBO s.r.l.");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("[brembo]", "the same name", "--force");
            assertThat(write("history").lines()).hasSize(1);
        }

        @Test
        void saysWhyNothingWasEnteredEvenWhenQuiet() throws IOException {
            assertRefused(write("new", "Brembo", "--quiet"), 1, "--force");
        }

        @Test
        void entersADuplicateWhenForced() throws IOException {
            assertThat(write("new", "Brembo", "--force").lines()).containsExactly("brembo-2");
        }
    }

    @Nested
    class History {

        @Test
        void givesOneObjectPerChangeSetWithThePromisedMembers() {
            JsonNode load = read("history", "--json").json(0);

            assertThat(names(load)).containsExactly("changeSet", "number", "at", "by", "action", "purpose", "undoes", "rows");
            assertThat(load.get("number").asInt()).isEqualTo(1);
            assertThat(load.get("action").asText()).isEqualTo("directory");
            assertThat(load.get("at").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,6})?Z");
        }

        @Test
        void namesTheNewestFirstAndNoMoreThanAsked() throws IOException {
            write("set", "brembo", "founded=1962");
            write("set", "brembo", "founded=1963");

            assertThat(write("history", "--limit", "2", "--json").lines()).hasSize(2);
            assertThat(write("history", "--limit", "2", "--json").json(0).get("number").asInt()).isEqualTo(3);
        }

        @Test
        void ofOneOrganisationLeavesOutTheOthers() throws IOException {
            write("set", "brembo", "founded=1962");
            write("set", "5t", "founded=1963");

            assertThat(write("history", "--org", "brembo").lines()).hasSize(2);
            assertRefused(write("history", "--org", "nobody"), 1, "nobody");
        }

        @Test
        void refusesALimitBelowNothing() {
            assertRefused(read("history", "--limit", "-1"), 2, "-1");
        }
    }

    @Nested
    class Undo {

        @Test
        void takesAnIdToo() throws IOException {
            write("set", "brembo", "founded=1962");
            String id = write("history", "--json").json(0).get("changeSet").asText();

            assertThat(write("undo", id).code()).isZero();

            assertThat(write("history", "--json").json(0).get("undoes").asText()).isEqualTo(id);
        }

        @Test
        void onlySaysWhatWouldHappenWhenAsked() throws IOException {
            write("set", "brembo", "founded=1962");

            Run run = write("undo", "2", "--dry-run");

            assertThat(run.code()).isZero();
            assertThat(run.lines()).hasSize(1);
            assertThat(write("history").lines()).hasSize(2);
        }

        @Test
        void leavesAloneWhatWasChangedLaterOnlyWhenAsked() throws IOException {
            write("set", "brembo", "founded=1962", "status=closed");
            write("set", "brembo", "founded=1963");

            Run refused = write("undo", "2");
            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.err()).contains("founded", "--partial");

            assertThat(write("undo", "2", "--partial").code()).isZero();
            JsonNode brembo = write("show", "brembo", "--json").json(0);
            assertThat(brembo.get("founded").asInt()).isEqualTo(1963);
            assertThat(brembo.get("status").asText()).isEqualTo("active");
        }

        @ParameterizedTest
        @ValueSource(strings = {"99", "nonsense", "7b0e3a52-52a1-5d4c-9d0e-6f1c0b7c8a11", "99999999999999999999"})
        void refusesAChangeSetThatIsNotThere(String changeSet) {
            assertRefused(read("undo", changeSet), 1, changeSet);
        }
    }

    @Nested
    class Export {

        @Test
        void writesAFileForPrograms() throws IOException {
            Path file = folder.resolve("list.csv");

            Run run = read("export", "prov:TO", "--to", file.toString(), "--columns", "key,province");

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.out()).isEmpty();
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.getFirst()).isEqualTo("key,province");
            assertThat(lines).hasSizeGreaterThan(100).allMatch(line -> line.endsWith(",TO") || line.equals("key,province"));
        }

        @Test
        void writesAFileForAnItalianExcel() throws IOException {
            Path file = folder.resolve("list.csv");

            read("export", "brembo", "--to", file.toString(), "--format", "csv-excel-it", "--lang", "it");

            assertThat(Files.readString(file)).startsWith("\uFEFFChiave;Nome;").contains("\r\nbrembo;Brembo;");
        }

        @ParameterizedTest
        @CsvSource({"--columns,colour", "--format,xlsx"})
        void refusesAnUnknownColumnOrFormat(String option, String value) {
            assertRefused(read("export", "", "--to", folder.resolve("a.csv").toString(), option, value), 2, value);
            assertThat(folder.resolve("a.csv")).doesNotExist();
        }

        @Test
        void needsAFile() {
            assertRefused(read("export", "prov:TO"), 2, "FILE");
        }

        @Test
        void refusesAFolderThatIsNotThere() {
            assertRefused(read("export", "", "--to", folder.resolve("none").resolve("a.csv").toString()), 1, "a.csv");
        }
    }

    @Nested
    class Update {

        @Test
        void bringsInANewerDirectoryAndKeepsWhatWasEdited() throws IOException {
            assertThat(update(DirectoryFiles.ALFA, "--quiet").code()).isZero();
            write("set", "alfa", "founded=1960");

            Run run = update(DirectoryFiles.ALFA.replace("1950", "1951").replace("S.r.l.", "S.p.A."));

            assertThat(run.code()).as(run.err()).isZero();
            assertThat(run.lines()).contains("kept alfa.founded: here \"1960\", directory \"1951\"");
            JsonNode alfa = write("show", "alfa", "--json").json(0);
            assertThat(alfa.get("founded").asInt()).isEqualTo(1960);
            assertThat(alfa.get("legalForm").asText()).isEqualTo("S.p.A.");
        }

        @Test
        void onlySaysWhatWouldHappenWhenAsked() throws IOException {
            Run run = update(DirectoryFiles.ALFA, "--dry-run");

            assertThat(run.lines()).hasSize(2);
            assertThat(run.lines().getFirst()).startsWith("alfa.organisation: ");
            assertThat(run.lines().getLast()).contains(" rows new");
            assertThat(write("history").lines()).hasSize(1);
        }

        @Test
        void namesADamagedRowAndTakesTheOthers() throws IOException {
            Run run = update(DirectoryFiles.ALFA.replace("1950", "soon") + DirectoryFiles.BETA);

            assertThat(run.code()).isZero();
            assertThat(run.err().lines().filter(line -> line.contains("organisations.csv, line 2") && line.contains("\"soon\""))).hasSize(1);
            assertThat(write("show", "alfa").code()).isEqualTo(1);
            assertThat(write("show", "beta").code()).isZero();
        }

        @Test
        void refusesAFolderWithoutADirectory() {
            assertRefused(read("update", "--from", folder.resolve("none").toString()), 1, "organisations.csv");
        }

        private Run update(String organisations, String... more) throws IOException {
            Path files = DirectoryFiles.write(folder.resolve("files"), organisations, "");
            List<String> words = new ArrayList<>(List.of("update", "--from", files.toString()));
            words.addAll(List.of(more));
            return write(words.toArray(String[]::new));
        }
    }

    @Nested
    class Verify {

        @Test
        void saysThatTheProfileIsWhole() {
            Run run = read("verify");

            assertThat(run.code()).as(run.out()).isZero();
            assertThat(run.lines()).hasSize(1);
        }

        @Test
        void namesWhatIsWrong() throws Exception {
            write("history");
            change(folder.resolve("profile"), "update \"organisation\" set \"partita_iva\" = '00743110158' where \"org_key\" = 'brembo'");

            Run run = write("verify");

            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).contains("brembo", "partitaIva");
        }
    }

    @Nested
    class Generate {

        @Test
        void theSameSeedGivesTheSameDirectoryAndReplacesOneOfItsOwn() {
            Path profile = folder.resolve("fiction");

            assertThat(in(profile, "generate", "--organisations", "30", "--seed", "7").code()).isZero();
            String first = in(profile, "search", "", "--json").out();
            assertThat(first.lines()).hasSize(30).allMatch(line -> line.contains("\"name\":\"Fictional "));

            assertThat(in(profile, "generate", "--organisations", "30", "--seed", "7").code()).isZero();
            assertThat(in(profile, "search", "", "--json").out()).isEqualTo(first);

            assertThat(in(profile, "generate", "--organisations", "20", "--seed", "8").code()).isZero();
            assertThat(in(profile, "search", "", "--json").lines()).hasSize(20).isNotEqualTo(first.lines().limit(20).toList());
        }

        @Test
        void cannotBeTakenBack() {
            Path profile = folder.resolve("fiction");
            in(profile, "generate", "--organisations", "3");

            assertRefused(in(profile, "undo", "1"), 1, "1");
            assertThat(in(profile, "search", "", "--json").lines()).hasSize(3);
        }

        @Test
        void isWhole() {
            Path profile = folder.resolve("fiction");
            in(profile, "generate", "--organisations", "30");

            assertThat(in(profile, "verify").code()).isZero();
        }

        @Test
        void inventsWhatWasSaidAndTheLedgerStandsBySuchRows() {
            Path profile = folder.resolve("fiction");
            Run made = in(profile, "generate", "--organisations", "3", "--interactions", "40");
            assertThat(made.code()).as(made.err()).isZero();

            Collection<String> said = new HashSet<>();
            for (String firm : in(profile, "search", "").keys()) {
                Run timeline = in(profile, "timeline", "--org", firm, "--json");
                assertThat(timeline.lines()).isNotEmpty();
                timeline.lines().forEach(entry -> said.add(json(entry).get("id").asText()));
            }
            assertThat(said).hasSize(40);
            assertThat(in(profile, "search", "", "--kind", "interactions", "--json").lines()).hasSize(40);
            assertThat(in(profile, "verify").code()).isZero();
            try (Workspace workspace = Workspace.openBare(new ProfileFolder(profile), Clock.systemUTC())) {
                assertThat(new LedgerCheck(workspace.database()).findings()).isEmpty();
            }
        }

        @Test
        void refusesAProfileThatIsNotItsOwn() throws IOException {
            assertRefused(write("generate", "--organisations", "3"), 1, "--profile");

            assertThat(write("show", "brembo").code()).isZero();
        }

        @Test
        void refusesAGeneratedProfileInWhichSomebodyWorked() {
            Path profile = folder.resolve("fiction");
            in(profile, "generate", "--organisations", "3");
            in(profile, "set", "fictional-0", "founded=1962");

            assertRefused(in(profile, "generate", "--organisations", "3"), 1, "--profile");
        }

        @Test
        void refusesNoOrganisations() {
            assertRefused(in(folder.resolve("fiction"), "generate", "--organisations", "0"), 2, "0");
            assertThat(folder.resolve("fiction")).doesNotExist();
        }
    }

    @Nested
    class Profile {

        @Test
        void thatIsAFileIsRefused() throws IOException {
            Path file = Files.writeString(folder.resolve("file"), "");

            assertRefused(in(file, "show", "brembo"), 1, file.toString());
        }

        @Test
        void thatAnotherProcessHoldsIsRefusedWithACodeOfItsOwn() throws IOException {
            write("history");
            try (ProfileLock held = ProfileLock.take(new ProfileFolder(folder.resolve("profile")))) {
                assertThat(held).isNotNull();
                assertRefused(write("show", "brembo"), 3, folder.resolve("profile").toString());
            }
            assertThat(write("show", "brembo").code()).isZero();
        }

        @Test
        void ofANewerProgramIsRefused() throws Exception {
            write("history");
            change(
                    folder.resolve("profile"),
                    "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '002'");

            assertRefused(write("show", "brembo"), 1, "newer");
        }

        @Test
        void whoseDatabaseIsNoneIsRefused() throws IOException {
            Path profile = Files.createDirectories(folder.resolve("damaged"));
            Files.writeString(profile.resolve("filiera.mv.db"), "this is no database".repeat(1000));

            assertRefused(in(profile, "show", "brembo"), 1, "filiera.mv.db");
        }

        @Test
        void whoseIndexCannotBeWrittenSaysSo() throws IOException {
            Path profile = Files.createDirectories(folder.resolve("small"));
            Files.writeString(profile.resolve("index"), "in the way");

            assertRefused(in(profile, "generate", "--organisations", "3"), 1, "The disk refused", "index");
        }

        @Test
        void withoutItsIndexAnswersTheSame() throws IOException {
            String before = write("search", "pressofusione", "--json", "--facets").out();
            try (Stream<Path> files = Files.list(folder.resolve("profile").resolve("index").resolve("organisations"))) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }

            assertThat(write("search", "pressofusione", "--json", "--facets").out()).isEqualTo(before);
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @CsvSource({"serch,serch", "show --colour brembo,--colour", "show brembo 5t,5t"})
        void thatAreNotUnderstoodAreNamed(String line, String word) {
            assertRefused(read(line.split(" ")), 2, word);
        }

        @ParameterizedTest
        @ValueSource(strings = {"--limit=many", "--sort=colour"})
        void thatAnOptionCannotTakeAreRefused(String option) {
            Run run = read("search", "", option);

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(option.split("=")[1]);
        }

        @Test
        void thatAreMissingAreNamed() {
            assertRefused(read("show"), 2, "KEY|ID");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--lang it", "--lang=it", "--lang IT", "--lang=IT"})
        void areItalianForItalians(String option) {
            List<String> words = new ArrayList<>(List.of(option.split(" ")));
            words.addAll(List.of("show", "nobody"));
            assertRefused(read(words.toArray(String[]::new)), 1, "non esiste");
            words.set(words.size() - 2, "serch");
            assertRefused(read(words.toArray(String[]::new)), 2, "non è comprensibile");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--lang en", "--lang=en"})
        void areEnglishForEnglishOnAnItalianSystem(String option) {
            Locale system = Locale.getDefault();
            Locale.setDefault(Locale.ITALY);
            try {
                List<String> words = new ArrayList<>(List.of(option.split(" ")));
                words.add("serch");
                assertRefused(read(words.toArray(String[]::new)), 2, "is not understood");
            } finally {
                Locale.setDefault(system);
            }
        }

        @Test
        void ofAnotherLanguageAreRefused() {
            assertRefused(read("show", "brembo", "--lang", "fr"), 2, "fr");
        }

        @Test
        void ofHelpAreResults() {
            Run english = read("search", "--help");
            Run italian = read("search", "--help", "--lang", "it");

            assertThat(english.code()).isZero();
            assertThat(english.out()).contains("Usage: filiera search", "--facets");
            assertThat(italian.out()).contains("Uso: filiera search", "--facets");
            assertThat(english.err() + italian.err()).isEmpty();
        }

        @Test
        void ofTheVersionAreAResult() {
            assertThat(read("--version").out()).startsWith("Filiera ");
        }

        @Test
        void withoutACommandListTheCommands() {
            Run run = read();

            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("search", "show", "set", "new", "history", "undo", "export", "update", "verify", "generate");
        }

        @Test
        void ofAnAtSignAreNoFileOfArguments() throws IOException {
            Path file = Files.writeString(folder.resolve("arguments"), "brembo");

            assertRefused(read("show", "@" + file), 1, "@" + file);
        }
    }

    private static void change(Path profile, String statement) throws SQLException {
        try (H2Profile file = H2Profile.open(new ProfileFolder(profile));
                Connection connection = file.database().connection()) {
            connection.createStatement().execute(statement);
        }
    }
}
