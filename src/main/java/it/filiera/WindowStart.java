package it.filiera;

import it.filiera.cli.CommandLineProgram;
import it.filiera.cli.Explanation;
import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Opens the window, or brings the one to the front that is open on the same profile already. */
final class WindowStart {

    private final CommandLineProgram program;
    private final ProfileFolder folder;
    private final String[] arguments;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final AtomicInteger code = new AtomicInteger();

    WindowStart(CommandLineProgram program, ProfileFolder folder, String... arguments) {
        this.program = program;
        this.folder = folder;
        this.arguments = arguments;
    }

    /** Returns with the exit code when the window was closed. */
    int run() {
        try {
            OptionalInt raised = program.handOver(folder, arguments);
            return raised.isPresent() ? raised.getAsInt() : show();
        } catch (CompletionException e) {
            return program.explain(e.getCause() == null ? e : e.getCause(), arguments);
        } catch (RuntimeException e) {
            return program.explain(e, arguments);
        }
    }

    private int show() {
        try {
            Platform.startup(this::open);
        } catch (UnsupportedOperationException e) {
            Message reason = Display.here().explain(e);
            throw new Refused(reason, e);
        }
        return ended.join();
    }

    private void open() {
        try {
            Stage stage = new Stage();
            FilieraApp app = new FilieraApp(stage, folder, CommandLineProgram.language(arguments), this::refused);
            stage.setOnHidden(_ -> {
                app.close();
                ended.complete(code.get());
            });
            StartClock.wanted().ifPresent(clock -> clock.watch(stage));
        } catch (RuntimeException | Error e) {
            ended.completeExceptionally(e);
        }
    }

    /** The window says it too; a script that waits for the window must hear it at once. */
    private void refused(Explanation explanation) {
        program.note(explanation.sentence(), arguments);
        code.set(explanation.code());
    }
}
