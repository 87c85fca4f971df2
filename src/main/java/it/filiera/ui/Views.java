package it.filiera.ui;

import it.filiera.message.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Arrays;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads views: {@code XxxController} has its {@code XxxView.fxml} beside it. */
public final class Views {

    private Views() {}

    /**
     * Loads the view of a controller, with the texts of a language. Controllers of included views are handed in too: a view can only get
     * what was made for it.
     */
    public static <T extends Parent> T load(Messages messages, Object controller, Object... included) {
        try {
            FXMLLoader loader = new FXMLLoader(view(controller.getClass()), messages.texts());
            loader.setControllerFactory(type -> type.isInstance(controller) ? controller : of(type, included));
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a controller's view. */
    static URL view(Class<?> controller) {
        String name = controller.getSimpleName().replaceFirst("Controller$", "View.fxml");
        return Objects.requireNonNull(controller.getResource(name), name);
    }

    private static Object of(Class<?> type, Object... controllers) {
        return Arrays.stream(controllers)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No controller was made for the view that wants a " + type));
    }
}
