package it.filiera.table;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How a file is read. All of it is detected, and each part can be said differently.
 *
 * @param charset of delimited text and cards; a workbook knows its own
 * @param separator between the cells of delimited text
 * @param headed whether the first row holds headings; without them the columns are called A, B, C ...
 * @param sheet of a workbook; null for the first one
 * @param days in which order days are written
 * @param decimal the decimal mark, point or comma; the numbers of a workbook, which have none, are written with it too
 */
public record Format(Kind kind, Charset charset, char separator, boolean headed, @Nullable String sheet, DayOrder days, char decimal) {

    /** What kind of file it is. */
    public enum Kind {
        DELIMITED,
        WORKBOOK,
        CARDS
    }

    /** 12/03/2026 is a day in March, a day in December, or no day at all where the year comes first. */
    public enum DayOrder {
        DAY_FIRST,
        MONTH_FIRST,
        YEAR_FIRST
    }
}
