package it.filiera.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import it.filiera.message.Refused;
import java.util.Arrays;
import java.util.List;

/**
 * Makes rows of what the parser finds, and knows where it stands when the parser gives up. It counts the lines itself: the parser takes a
 * lone CR and a later LF within quotes for one line end.
 */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final String name;
    private final SharedTexts texts;
    private final TableBuilder table;
    private String[] cells = new String[16];
    private int count;
    private long rowLine;
    private long nextLine;

    /** {@code linesBefore} were read before the parser began. */
    RowHandler(String name, long linesBefore, SharedTexts texts, TableBuilder table) {
        this.name = name;
        this.nextLine = linesBefore + 1;
        this.texts = texts;
        this.table = table;
    }

    /** The line in which the cell begins that comes next. */
    long line() {
        return nextLine - 1;
    }

    /** The letter of the column that comes next. */
    String column() {
        return Headings.letters(count);
    }

    @Override
    protected void handleBegin(long startingLine) {
        count = 0;
        rowLine = nextLine++;
    }

    @Override
    protected void handleField(int column, char[] letters, int start, int length, boolean quoted) {
        if (column >= Budget.MOST_COLUMNS) {
            throw new Refused("table.too-wide", name, rowLine, Budget.MOST_COLUMNS);
        } else if (length > Budget.LONGEST_CELL) {
            throw new Refused("table.too-long", name, line(), column());
        }
        if (column == cells.length) {
            cells = Arrays.copyOf(cells, 2 * column);
        }
        int neutral = isNeutralised(letters, start, length) ? 1 : 0;
        cells[column] = whole(texts.of(letters, start + neutral, length - neutral), column);
        nextLine += quoted ? breaks(letters, start, length) : 0;
        count = column + 1;
    }

    @Override
    protected Row buildRecord() {
        return getRecordType() == RecordType.DATA
                ? new Row(rowLine, Arrays.asList(cells).subList(0, count))
                : new Row(rowLine, List.of());
    }

    /** What our own export writes before text that a spreadsheet would run as a formula. */
    private static boolean isNeutralised(char[] letters, int start, int length) {
        return length > 1 && letters[start] == '\'' && FORMULA_STARTS.indexOf(letters[start + 1]) >= 0;
    }

    private String whole(String cell, int column) {
        if (cell.indexOf('\uFFFD') >= 0) {
            table.flaw(line(), column, "table.flaw.letter");
        }
        if (cell.indexOf('\0') < 0) {
            return cell;
        }
        table.flaw(line(), column, "table.flaw.nul");
        return cell.replace("\0", "");
    }

    private static int breaks(char[] letters, int start, int length) {
        int breaks = 0;
        for (int i = start; i < start + length; i++) {
            boolean pair = letters[i] == '\n' && i > start && letters[i - 1] == '\r';
            breaks += (letters[i] == '\n' || letters[i] == '\r') && !pair ? 1 : 0;
        }
        return breaks;
    }
}
