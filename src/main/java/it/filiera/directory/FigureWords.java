package it.filiera.directory;

import it.filiera.directory.Figure.Qualifier;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a figure into the directory's own words, which {@link Figures} reads back to the same figure. */
public final class FigureWords {

    private static final long MILLION = 1_000_000;
    private static final long HUNDREDTH_OF_MILLION = MILLION / 100;

    private FigureWords() {}

    /** {@code about 1,985 (2021)}. */
    public static Figure employees(int heads, @Nullable Integer year, Qualifier qualifier) {
        return new Figure(words(qualifier, grouped(BigDecimal.valueOf(heads)), year), (long) heads, year, qualifier);
    }

    /** {@code over 6.6 M EUR (2020)}; {@code 6,600,001 EUR} where millions with two decimals would not say all. */
    public static Figure turnover(long euros, @Nullable Integer year, Qualifier qualifier) {
        return new Figure(words(qualifier, money(euros), year), euros, year, qualifier);
    }

    private static String words(Qualifier qualifier, String amount, @Nullable Integer year) {
        String before = qualifier == Qualifier.EXACT ? "" : qualifier.code() + " ";
        String after = year == null ? "" : " (" + year + ")";
        return before + amount + after;
    }

    private static String money(long euros) {
        boolean inMillions = euros >= MILLION && euros % HUNDREDTH_OF_MILLION == 0;
        return inMillions ? grouped(BigDecimal.valueOf(euros, 6)) + " M EUR" : grouped(BigDecimal.valueOf(euros)) + " EUR";
    }

    private static String grouped(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }
}
