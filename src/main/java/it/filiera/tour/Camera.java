package it.filiera.tour;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Takes numbered pictures of a window, with everything that pops up over it. */
final class Camera {

    private final Path folder;
    private int taken;

    /** Pictures of an earlier tour are removed from the folder, nothing else. */
    Camera(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(file -> file.getFileName().toString().matches("\\d\\d-[a-z0-9-]+\\.png")).toList()) {
                Files.delete(old);
            }
        }
    }

    int taken() {
        return taken;
    }

    /** What the window shows now. FX thread only. */
    BufferedImage look(Stage stage) {
        BufferedImage picture = image(stage.getScene(), Color.WHITE);
        Graphics2D pen = picture.createGraphics();
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window instanceof PopupWindow popup && popup.isShowing()) {
                Scene content = popup.getScene();
                int x = (int) (popup.getX() - stage.getX() - stage.getScene().getX());
                int y = (int) (popup.getY() - stage.getY() - stage.getScene().getY());
                pen.drawImage(image(content, Color.TRANSPARENT), x, y, null);
            }
        }
        pen.dispose();
        return picture;
    }

    static boolean isSame(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth()
                && one.getHeight() == other.getHeight()
                && Arrays.equals(pixels(one), pixels(other));
    }

    private static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    private static BufferedImage image(Scene scene, Color ground) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().lookupAll(".viewport").forEach(kept -> kept.setCache(false)); // else what scrolls is old while the window is minimised
        int width = (int) scene.getWidth();
        int height = (int) scene.getHeight();
        SnapshotParameters frame = new SnapshotParameters();
        frame.setFill(ground);
        frame.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage seen = scene.getRoot().snapshot(frame, new WritableImage(width, height));
        int[] pixels = new int[width * height];
        seen.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.getRaster().setDataElements(0, 0, width, height, pixels);
        return image;
    }

    /** Keeps a picture under the next number, such as {@code 03-search.png}. */
    Path keep(BufferedImage picture, String name) {
        taken++;
        Path file = folder.resolve("%02d-%s.png".formatted(taken, name));
        try {
            ImageIO.write(opaque(picture), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage image = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return image;
    }
}
