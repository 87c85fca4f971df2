package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.support.BundledProfile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users meet it: arguments in; results, messages and exit code out. */
abstract class Cli {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Holds the profile of commands that write nothing. */
    @TempDir
    static Path shared;

    @TempDir
    Path folder;

    /** What a command left behind. */
    record Run(int code, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }

        JsonNode json(int line) {
            return Cli.json(lines().get(line));
        }

        List<String> keys() {
            return lines().stream().map(line -> line.split(" ", 2)[0]).toList();
        }
    }

    /** Runs a command in a profile, which starts for the first time where there is none. */
    static Run in(Path profile, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> words = new ArrayList<>(List.of("--profile", profile.toString()));
        words.addAll(List.of(arguments));
        int code = new CommandLineProgram(new PrintWriter(out), new PrintWriter(err)).run(words.toArray(String[]::new));
        return new Run(code, out.toString(), err.toString());
    }

    /** Runs a command in a profile that has the bundled directory, as every profile after its first start. */
    static Run started(Path profile, String... arguments) {
        BundledProfile.bring(new ProfileFolder(profile));
        return in(profile, arguments);
    }

    static Run read(String... arguments) {
        return started(shared.resolve("profile"), arguments);
    }

    /** Runs a command that writes, in this test's own copy. */
    Run write(String... arguments) {
        return started(folder.resolve("profile"), arguments);
    }

    /** Changes what no command would. */
    static void change(Path profile, String statement) throws SQLException {
        try (H2Profile file = H2Profile.open(new ProfileFolder(profile));
                Connection connection = file.database().connection()) {
            connection.createStatement().execute(statement);
        }
    }

    static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    static List<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false).toList();
    }

    static void assertRefused(Run run, int code, String... words) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains(words);
    }
}
