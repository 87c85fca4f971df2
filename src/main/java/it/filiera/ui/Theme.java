package it.filiera.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the windows: colours and size of texts, changeable while the program runs, found again at the next start. */
public final class Theme {

    /** Light or dark. */
    public enum Shade {
        LIGHT,
        DARK
    }

    /** Pixels of body text at 100 %. */
    private static final double BODY = 13;

    private static final double WHOLE = 100;

    private static final String[] FACES = {"Regular", "SemiBold", "Bold"};

    private final ObjectProperty<Shade> shade;
    private final ObjectProperty<Integer> textSize;

    /** The fonts are loaded here; where that fails, the system's own stands in. */
    public Theme(Settings settings) {
        for (String face : FACES) {
            Font.loadFont(address("font/Inter-" + face + ".otf"), BODY);
        }
        shade = new SimpleObjectProperty<>(settings.get("theme").map(Theme::shade).orElse(Shade.LIGHT));
        textSize = new SimpleObjectProperty<>(settings.get("text-size").map(Integer::valueOf).orElse((int) WHOLE));
        shade.subscribe((_, chosen) -> settings.put("theme", chosen.name().toLowerCase(Locale.ROOT)));
        textSize.subscribe((_, chosen) -> settings.put("text-size", chosen.toString()));
    }

    private static Shade shade(String name) {
        return name.equals("dark") ? Shade.DARK : Shade.LIGHT;
    }

    public ObjectProperty<Shade> shade() {
        return shade;
    }

    /** Percent, 100 to 200. */
    public ObjectProperty<Integer> textSize() {
        return textSize;
    }

    /** Dresses a scene, now and whenever something is chosen anew or its root is another. */
    public void dress(Scene scene) {
        shade.subscribe(_ -> colour(scene));
        textSize.subscribe(_ -> size(scene));
        scene.rootProperty().subscribe(() -> size(scene));
    }

    private void colour(Scene scene) {
        boolean dark = shade.get() == Shade.DARK;
        Application.setUserAgentStylesheet((dark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
        scene.getStylesheets().setAll(address("filiera.css"), address(dark ? "dark.css" : "light.css"));
    }

    private void size(Scene scene) {
        scene.getRoot().setStyle("-fx-font-size: " + BODY * textSize.get() / WHOLE + "px;");
    }

    private static String address(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }
}
