package it.filiera.tour;

import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/** Mouse and keys, as a person has them. FX thread only. */
final class Hands {

    private static final Map<Character, KeyCode> PLAIN = Map.of(
            ' ', KeyCode.SPACE,
            '-', KeyCode.MINUS,
            ',', KeyCode.COMMA,
            '.', KeyCode.PERIOD,
            '=', KeyCode.EQUALS,
            '/', KeyCode.SLASH);

    private static final Map<Character, KeyCode> SHIFTED = Map.of(
            ':', KeyCode.SEMICOLON,
            '"', KeyCode.QUOTE,
            '_', KeyCode.MINUS,
            '<', KeyCode.COMMA,
            '+', KeyCode.EQUALS,
            '(', KeyCode.DIGIT9,
            ')', KeyCode.DIGIT0);

    private final Robot robot = new Robot();

    void click(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        robot.mouseMove(bounds.getCenterX(), bounds.getCenterY());
        robot.mouseClick(MouseButton.PRIMARY);
    }

    /** To the lower edge of the window, where nothing answers to it. */
    void stepAside(Stage stage) {
        robot.mouseMove(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() - 2);
    }

    /** Presses keys together: those that are held come first. */
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
    }

    /** Types one character, as on an English keyboard. */
    void type(char character) {
        KeyCode shifted = SHIFTED.get(character);
        if (shifted != null) {
            press(KeyCode.SHIFT, shifted);
        } else if (Character.isUpperCase(character)) {
            press(KeyCode.SHIFT, letter(character));
        } else {
            press(PLAIN.getOrDefault(character, letter(character)));
        }
    }

    private static KeyCode letter(char character) {
        return KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(character)));
    }
}
