package it.filiera.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Text in UTF-8 that was read as Windows-1252, once or twice: {@code CuorgnÃ¨}. What is repaired is proven: its letters are the bytes of
 * well-formed UTF-8, which ordinary text with accents never is.
 */
final class Mojibake {

    private static final Map<Character, Byte> BYTES = bytes();

    private Mojibake() {}

    /** The text as it was written; empty where it was read well. */
    static Optional<String> repaired(String text) {
        Optional<String> once = step(text);
        return once.flatMap(Mojibake::step).or(() -> once);
    }

    private static Optional<String> step(String text) {
        if (!isSuspect(text)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            Byte read = BYTES.get(letter(text, i));
            if (read == null) {
                return Optional.empty();
            }
            bytes.put(read);
        }
        return decoded(bytes.flip()).filter(written -> written.length() < text.length());
    }

    /** A hard blank often became an ordinary one on the way; behind this letter nothing else can have stood. */
    private static char letter(String text, int at) {
        char c = text.charAt(at);
        return c == ' ' && at > 0 && text.charAt(at - 1) == 'Ã' ? '\u00A0' : c;
    }

    private static boolean isSuspect(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            char c = text.charAt(i);
            if (c >= '\u00C2' && c <= '\u00F4' && (text.charAt(i + 1) > 127 || c == 'Ã' && text.charAt(i + 1) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> decoded(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Windows-1252, and the five bytes that it leaves open as themselves. */
    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        Charset windows = Charset.forName("windows-1252");
        for (int i = 0; i < 256; i++) {
            char read = windows.decode(ByteBuffer.wrap(new byte[] {(byte) i})).get();
            bytes.put(read == '\uFFFD' ? (char) i : read, (byte) i);
        }
        return bytes;
    }
}
