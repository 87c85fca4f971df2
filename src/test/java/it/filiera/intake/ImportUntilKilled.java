package it.filiera.intake;

import it.filiera.support.Profile;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A process that imports thousands of rows and says when it begins to write them, to be killed then. */
final class ImportUntilKilled {

    private static final int ROWS = 4_000;

    private ImportUntilKilled() {}

    /** Argument: profile folder. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        try (Profile profile = new Profile(Path.of(arguments[0]))) {
            Import intake = new Import(profile);
            Checks checks = intake.check(table());
            List<Matched> matches = intake.match(checks);
            intake.write("contatti.csv", "", checks, matches, Import.USUAL, (done, all) -> {
                if (done == all) {
                    out.println("writing");
                }
                return true;
            });
        }
    }

    private static String table() {
        return IntStream.range(0, ROWS)
                .mapToObj(i -> "Esempio %d;esempio-%d.example;Torino".formatted(i, i))
                .collect(Collectors.joining("\n", "name;website;municipality\n", "\n"));
    }
}
