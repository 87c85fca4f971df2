package it.filiera;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as processes of the operating system. The window is shown without a display. */
class LauncherTest {

    /** Only so that nothing hangs for ever: the whole tour runs in here, on whatever else the machine does. */
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    @TempDir
    Path profile;

    @TempDir
    Path working;

    private record Run(int code, String out, String err) {}

    private Process start(List<String> options, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                Objects.requireNonNull(System.getProperty("jdk.module.path")),
                "--add-modules",
                "javafx.controls,javafx.fxml",
                "--add-exports",
                "javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "it.filiera.Launcher"));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--profile", profile.toString(), "--lang", "en"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(working.toFile())
                .redirectOutput(working.resolve("out").toFile())
                .redirectError(working.resolve("err").toFile());
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Run run(List<String> options, Map<String, String> environment, String... arguments) throws Exception {
        Process process = start(options, environment, arguments);
        assertThat(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(), Files.readString(working.resolve("out")), Files.readString(working.resolve("err")));
    }

    /** A window in a process of its own, open and ready for commands. */
    private Process window() throws IOException {
        Process window = start(HEADLESS, Map.of());
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> Files.exists(profile.resolve("window").resolve("socket")) || !window.isAlive());
        return window;
    }

    @Test
    void commandsAreAnsweredByTheWindowAndAKilledOneHindersNobody() throws Exception {
        Process window = window();
        try {
            Run set = run(List.of(), Map.of(), "set", "brembo", "tags=fair");
            assertThat(set.code()).as(set.err()).isZero();
            assertThat(run(List.of(), Map.of(), "search", "tag:fair").out()).startsWith("brembo ");
            assertThat(run(HEADLESS, Map.of())).isEqualTo(new Run(0, "", ""));
        } finally {
            window.destroyForcibly().waitFor();
        }

        Run afterwards = run(List.of(), Map.of(), "search", "tag:fair");
        assertThat(afterwards.code()).as(afterwards.err()).isZero();
        assertThat(afterwards.out()).startsWith("brembo ");
    }

    @Test
    void aDisplayThatCannotBeOpenedIsSaidInOneSentence() throws Exception {
        Run run = run(List.of(), Map.of("DISPLAY", ":4711"));

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).hasLineCount(1);
    }

    @Test
    void withoutADisplayTheTourRunsAndLeavesItsPictures() throws Exception {
        Run run = run(List.of("-Dfiliera.folder=" + working), Map.of());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines()).first().asString().contains("no display").contains(working.resolve("target/tour").toString());
        assertThat(working.resolve("target").resolve("tour")).isDirectoryContaining("glob:**02-directory.png");
        assertThat(profile.resolve("filiera.mv.db")).doesNotExist();
    }
}
