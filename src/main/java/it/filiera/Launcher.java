package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.database.ProfileFolder;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the program: sends all logging into the profile's log file, then runs the command line. */
public final class Launcher {

    private Launcher() {}

    /** Exit codes: 0 done, 1 refused or failed, 2 wrong usage, 3 profile in use. */
    public static void main(String[] arguments) {
        prepareLog(folder(arguments).log());
        int code = new CommandLineProgram(utf8(FileDescriptor.out), utf8(FileDescriptor.err)).run(arguments);
        System.exit(code);
    }

    /** Sends everything that the libraries say into this file. Must come before the first of them is used. */
    static void prepareLog(Path file) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.setProperty("FILIERA_LOG", file.toString());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** The profile folder is needed before the command line is read, for the log. */
    private static ProfileFolder folder(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int at = words.indexOf("--profile");
        @Nullable String option = at >= 0 && at + 1 < words.size() ? words.get(at + 1) : inOneWord(words);
        return ProfileFolder.choose(option, System.getenv("FILIERA_PROFILE"));
    }

    private static @Nullable String inOneWord(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("--profile="))
                .map(word -> word.substring("--profile=".length()))
                .findFirst()
                .orElse(null);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
