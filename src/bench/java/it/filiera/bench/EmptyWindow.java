package it.filiera.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

/** The peer of the start: a window of the same size in the same theme with a field to type into and nothing else. */
public final class EmptyWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final PrintStream OUT = System.out;

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Instant started = ProcessHandle.current().info().startInstant().orElseThrow();
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Stage stage = new Stage();
            BorderPane root = new BorderPane();
            root.setTop(new TextField());
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.show();
            new Clock(started).start();
        });
    }

    /** What the first pulse laid out is painted when the second one comes. */
    private static final class Clock extends AnimationTimer {

        private final Instant started;
        private int pulses;

        Clock(Instant started) {
            this.started = started;
        }

        @Override
        public void handle(long now) {
            if (++pulses == 2) {
                OUT.println("window " + Duration.between(started, Instant.now()).toMillis() + " ms");
                System.exit(0);
            }
        }
    }
}
