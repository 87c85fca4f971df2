package it.filiera.directory.ui.page;

import it.filiera.italy.Surroundings;
import it.filiera.italy.Surroundings.Town;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities around a place as points: the more people, the larger the area. The biggest towns have their names, as many as do
 * not cover each other.
 */
final class MiniMap extends Pane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double KILOMETRES_HIGH = 26;
    private static final int CANDIDATES = 40;
    private static final int NAMES = 7;
    private static final double SMALLEST = 3;
    private static final double AREA = 0.045;

    private final Surroundings around;
    private final List<Region> points = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final Region here = new Region();
    private final Label hereName;

    MiniMap(Surroundings around, String town, String text) {
        this.around = around;
        getStyleClass().add("mini-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(text);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        for (Town place : around.towns()) {
            points.add(Pieces.styled(new Region(), "map-point"));
        }
        around.towns().stream()
                .filter(place -> !place.municipality().name().equals(town))
                .limit(CANDIDATES)
                .forEach(place -> names.add(name(place.municipality().name(), place)));
        here.getStyleClass().add("map-point");
        here.pseudoClassStateChanged(HERE, true);
        hereName = name(town, null);
        hereName.pseudoClassStateChanged(HERE, true);
        getChildren().addAll(points);
        getChildren().addAll(names);
        getChildren().addAll(here, hereName);
    }

    private static Label name(String text, @Nullable Town place) {
        Label name = Pieces.styled(new Label(text), "map-name");
        name.setUserData(place);
        return name;
    }

    @Override
    protected void layoutChildren() {
        double scale = getHeight() / KILOMETRES_HIGH;
        for (int i = 0; i < points.size(); i++) {
            Town town = around.towns().get(i);
            double size = Math.max(SMALLEST, Math.sqrt(town.municipality().population()) * AREA);
            put(points.get(i), x(town, scale), y(town, scale), size);
        }
        put(here, getWidth() / 2, getHeight() / 2, here.prefWidth(-1));
        List<Bounds> taken = new ArrayList<>();
        taken.add(under(hereName, getWidth() / 2, getHeight() / 2));
        for (Label name : names) {
            Town town = (Town) name.getUserData();
            Bounds place = under(name, x(town, scale), y(town, scale));
            boolean fits = place.getMinX() >= 0 && place.getMaxX() <= getWidth() && place.getMinY() >= 0 && place.getMaxY() <= getHeight();
            boolean free = fits && taken.size() <= NAMES && taken.stream().noneMatch(place::intersects);
            name.setVisible(free);
            if (free) {
                taken.add(place);
            }
        }
    }

    private double x(Town town, double scale) {
        return getWidth() / 2 + town.east() * scale;
    }

    private double y(Town town, double scale) {
        return getHeight() / 2 - town.north() * scale;
    }

    private static void put(Node point, double x, double y, double size) {
        point.resizeRelocate(x - size / 2, y - size / 2, size, size);
    }

    /** Puts a name below its point. */
    private static Bounds under(Label name, double x, double y) {
        double width = name.prefWidth(-1);
        double height = name.prefHeight(-1);
        name.resizeRelocate(x - width / 2, y + height / 3, width, height);
        return new BoundingBox(x - width / 2, y + height / 3, width, height);
    }
}
