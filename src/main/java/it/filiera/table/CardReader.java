package it.filiera.table;

import it.filiera.message.Refused;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text into cards. Pictures, sounds and keys are left out on the way: they are long, and no text. A card inside of a card, as
 * version 2.1 has for an agent, is left out too.
 */
final class CardReader {

    private static final Set<String> LEFT_OUT = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "AGENT");
    private static final Pattern PROPERTY = Pattern.compile("(?:[\\w-]+\\.)?([\\w-]+)[;:](.*)", Pattern.DOTALL);
    private static final Pattern SPILL = Pattern.compile("[A-Za-z0-9+/=]*");
    private static final Pattern VERSION = Pattern.compile("(?im)^VERSION:\\s*(\\d\\.\\d)\\s*$");
    private static final int LONGEST = 2 * Budget.LONGEST_CELL;

    private final String name;
    private final CardColumns columns;
    private final StringBuilder card = new StringBuilder();
    private long line;
    private long begun;
    private int inner;
    private boolean leavingOut;
    private boolean goesOn;
    private int pushed = -2;

    CardReader(String name, CardColumns columns) {
        this.name = name;
        this.columns = columns;
    }

    /** Reads the cards of one file; the lines count on from the file before. */
    void read(Reader text) throws IOException {
        StringBuilder letters = new StringBuilder();
        while (nextLine(text, letters)) {
            line++;
            take(letters.toString());
        }
        if (begun > 0) {
            finishOpen();
        }
    }

    private void take(String text) throws IOException {
        String word = text.strip().toUpperCase(Locale.ROOT);
        if (word.equals("BEGIN:VCARD")) {
            begin();
        } else if (begun == 0) {
            stray(word);
        } else if (word.equals("END:VCARD")) {
            end();
        } else if (inner == 0) {
            keep(text);
        }
    }

    private void begin() throws IOException {
        if (begun > 0 && (inner > 0 || leavingOut)) {
            inner++;
            return;
        } else if (begun > 0) {
            finishOpen();
        }
        begun = line;
        leavingOut = false;
        goesOn = false;
        card.setLength(0);
    }

    private void end() throws IOException {
        if (inner > 0) {
            inner--;
            return;
        }
        long first = begun;
        begun = 0;
        if (goesOn) {
            card.setLength(card.length() - "=\r\n".length());
            card.append("\r\n");
        }
        try {
            CardValues values = new CardValues(version(), card.toString());
            columns.add(first, values.values());
            if (values.isPartlyUnread()) {
                columns.flaw(first, "table.flaw.card-part");
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            columns.flaw(first, "table.flaw.card");
        }
    }

    /** The version tells how lines are read, and may stand below them. */
    private String version() {
        Matcher version = VERSION.matcher(card);
        return version.find() ? version.group(1) : "2.1";
    }

    private void finishOpen() throws IOException {
        columns.flaw(begun, "table.flaw.card-open");
        inner = 0;
        end();
    }

    private void stray(String word) {
        if (!word.isEmpty()) {
            columns.flaw(line, "table.flaw.outside");
        }
    }

    /** Lines that go on belong to the property above: those that begin with space, and those after a {@code =} that breaks a line. */
    private void keep(String text) {
        boolean folded = goesOn || text.startsWith(" ") || text.startsWith("\t") || leavingOut && SPILL.matcher(text).matches();
        if (!folded) {
            Matcher property = PROPERTY.matcher(text);
            leavingOut = property.matches() && LEFT_OUT.contains(property.group(1).toUpperCase(Locale.ROOT));
        }
        if (leavingOut) {
            return;
        }
        goesOn = text.endsWith("=") && (goesOn || text.toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE"));
        card.append(text).append("\r\n");
        if (card.length() > LONGEST) {
            throw new Refused("table.card-too-long", name, begun);
        }
    }

    /** A line that ends in any way; of one that is too long for a card only so much as tells what it is. */
    private boolean nextLine(Reader text, StringBuilder letters) throws IOException {
        letters.setLength(0);
        int letter = next(text);
        if (letter < 0) {
            return false;
        }
        while (letter >= 0 && letter != '\n' && letter != '\r') {
            if (letters.length() <= LONGEST) {
                letters.append((char) letter);
            }
            letter = text.read();
        }
        if (letter == '\r') {
            int after = text.read();
            pushed = after == '\n' ? -2 : after;
        }
        return true;
    }

    private int next(Reader text) throws IOException {
        int letter = pushed == -2 ? text.read() : pushed;
        pushed = -2;
        return letter;
    }
}
