package it.filiera.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/** The look of the windows: colours and size of texts, changeable while the program runs, found again at the next start. */
public final class Theme {

    /** Light or dark. */
    public enum Shade {
        LIGHT,
        DARK
    }

    /** The smallest and the largest size of texts, and the step between two sizes, in percent. */
    public static final int SMALLEST = 100;

    public static final int LARGEST = 200;
    public static final int STEP = 25;

    /** Pixels of body text at 100 %. */
    private static final double BODY = 13;

    private static final double WHOLE = 100;

    private static final String[] FACES = {"Regular", "SemiBold", "Bold"};

    private final ObjectProperty<Shade> shade;
    private final ObjectProperty<Integer> textSize;
    private final BooleanProperty asSystem;

    /** The fonts are loaded here; where that fails, the system's own stands in. Settings that make no sense count as not chosen. */
    public Theme(Settings settings) {
        for (String face : FACES) {
            Font.loadFont(address("font/Inter-" + face + ".otf"), BODY);
        }
        String kept = settings.get("theme").orElse("light");
        shade = new SimpleObjectProperty<>(kept.equals("dark") ? Shade.DARK : Shade.LIGHT);
        textSize = new SimpleObjectProperty<>(settings.get("text-size").map(Theme::percent).orElse(SMALLEST));
        asSystem = new SimpleBooleanProperty(kept.equals("system"));
        asSystem.subscribe((_, _) -> followSystem());
        shade.subscribe((_, _) -> keepShade(settings));
        asSystem.subscribe((_, _) -> keepShade(settings));
        textSize.subscribe((_, chosen) -> settings.put("text-size", chosen.toString()));
    }

    private static int percent(String text) {
        try {
            return Math.clamp(Integer.parseInt(text.strip()), SMALLEST, LARGEST);
        } catch (NumberFormatException e) {
            return SMALLEST;
        }
    }

    private void followSystem() {
        if (asSystem.get()) {
            boolean dark = Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            shade.set(dark ? Shade.DARK : Shade.LIGHT);
        }
    }

    private void keepShade(Settings settings) {
        settings.put("theme", asSystem.get() ? "system" : shade.get().name().toLowerCase(Locale.ROOT));
    }

    public ObjectProperty<Shade> shade() {
        return shade;
    }

    /** Whether the shade is the operating system's, now and whenever that changes. */
    public BooleanProperty asSystem() {
        return asSystem;
    }

    /** A shade chosen by hand, whatever the system has. */
    public void choose(Shade chosen) {
        asSystem.set(false);
        shade.set(chosen);
    }

    /** Percent, 100 to 200. */
    public ObjectProperty<Integer> textSize() {
        return textSize;
    }

    /** Larger by so many steps, or smaller, as far as it goes. */
    public void enlarge(int steps) {
        textSize.set(Math.clamp(textSize.get() + steps * STEP, SMALLEST, LARGEST));
    }

    /** Dresses a scene, now and whenever something is chosen anew or its root is another, until that is ended: the system outlives every scene. */
    public Subscription dress(Scene scene) {
        return Subscription.combine(
                Platform.getPreferences().colorSchemeProperty().subscribe(_ -> followSystem()),
                shade.subscribe(_ -> colour(scene)),
                textSize.subscribe(_ -> size(scene)),
                scene.rootProperty().subscribe(() -> size(scene)));
    }

    private void colour(Scene scene) {
        boolean dark = shade.get() == Shade.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(address("filiera.css"), address("controls.css"), address("pieces.css"), address(dark ? "dark.css" : "light.css"));
    }

    private void size(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: " + BODY * textSize.get() / WHOLE + "px;");
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
