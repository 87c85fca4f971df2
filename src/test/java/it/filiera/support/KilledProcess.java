package it.filiera.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A process of its own that says line by line what it has done, until it is killed. */
public final class KilledProcess {

    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
            "-cp", System.getProperty("java.class.path"));

    private KilledProcess() {}

    /** Kills the process so many nanoseconds after its {@code wanted}th line, and gives all that it said whole. Fails when it ends by itself. */
    public static List<String> said(int wanted, int nanosAfter, Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = start(main, arguments);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (int i = 0; i < wanted; i++) {
                said.add(Objects.requireNonNull(lines.readLine(), "the process ended by itself"));
            }
            LockSupport.parkNanos(nanosAfter);
            // Process.destroyForcibly would close the pipe, with answers still in it
            process.toHandle().destroyForcibly();
            lines.lines().forEach(said::add);
        } finally {
            process.toHandle().destroyForcibly();
        }
        process.waitFor();
        return said;
    }

    private static Process start(Class<?> main, String... arguments) throws IOException {
        Stream<String> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream<String> called = Stream.concat(Stream.of(main.getName()), Stream.of(arguments));
        return new ProcessBuilder(Stream.of(java, OPTIONS.stream(), called).flatMap(part -> part).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
