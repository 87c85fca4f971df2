package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.cli.Surroundings;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Drives the program once through its commonest commands and the window through the tour, so that the start-up cache knows what they need. Works on the profile folder
 * given as its only argument, which should be new.
 */
public final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("search", "cablaggi prov:TO", "--json", "--facets"),
            List.of("search", "pinifarina"),
            List.of("show", "brembo", "--json"),
            List.of("show", "brembo", "--lang", "it"),
            List.of("set", "brembo", "tags=rehearsal", "founded=1961"),
            List.of("search", "tag:rehearsal", "--json"),
            List.of("history", "--org", "brembo", "--json"),
            List.of("undo", "2"),
            List.of("search", "prov:"),
            List.of("new", "Brembo"));

    private Rehearsal() {}

    /** Runs them all; some are refused, and are meant to be. */
    public static void main(String[] arguments) {
        Launcher.prepareLog(Path.of(arguments[0]).resolve("filiera.log"));
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (List<String> command : COMMANDS) {
            List<String> words = new ArrayList<>(command);
            words.addAll(List.of("--profile", arguments[0]));
            new CommandLineProgram(nowhere, nowhere).run(words.toArray(String[]::new));
        }
        Surroundings around = Surroundings.here(new TourGuide());
        new CommandLineProgram(around, nowhere, nowhere).run("tour", "--to", arguments[0] + "/tour");
        System.exit(0);
    }
}
