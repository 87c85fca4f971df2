package it.filiera.exchange;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two kinds of CSV that we write. */
public enum CsvPreset {
    /** For programs: UTF-8 without byte order mark, comma, the columns' codes as header. */
    INTERCHANGE("csv", ',', ""),
    /** For an Italian Excel: UTF-8 with byte order mark, semicolon, decimal comma, column names as header. */
    EXCEL_IT("csv-excel-it", ';', "\uFEFF");

    private final String code;
    private final char separator;
    private final String start;

    CsvPreset(String code, char separator, String start) {
        this.code = code;
        this.separator = separator;
        this.start = start;
    }

    public String code() {
        return code;
    }

    char separator() {
        return separator;
    }

    /** What stands before the first cell. */
    String start() {
        return start;
    }

    /** A number as this kind of file writes it. */
    String number(double value) {
        String plain = BigDecimal.valueOf(value).toPlainString();
        return this == EXCEL_IT ? plain.replace('.', ',') : plain;
    }

    public static Optional<CsvPreset> named(String code) {
        return Arrays.stream(values()).filter(preset -> preset.code.equals(code.toLowerCase(Locale.ROOT))).findFirst();
    }

    public static String codes() {
        return Arrays.stream(values()).map(CsvPreset::code).collect(Collectors.joining(", "));
    }
}
