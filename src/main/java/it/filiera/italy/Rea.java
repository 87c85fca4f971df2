package it.filiera.italy;

import it.filiera.italy.Reading.Refusal;
import it.filiera.italy.Reading.Value;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number in the economic and administrative index (Repertorio Economico Amministrativo, art. 9 D.P.R. 581/1995) of a chamber of
 * commerce. A firm has one at each chamber where it has a seat.
 *
 * @param chamber the two letters of the province, capitals
 * @param number one to seven digits without leading zeros
 */
public record Rea(String chamber, String number) {

    /** The provinces, and FO and PS: numbers that Forlì and Pesaro gave before their letters changed are still in use. */
    private static final Set<String> CHAMBERS = Set.of(("AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR "
                    + "CS CT CZ EN FC FE FG FI FM FO FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD "
                    + "PE PG PI PN PO PR PS PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB "
                    + "VC VE VI VR VT VV")
            .split(" "));

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Pattern TYPED = Pattern.compile(
            "\\s*(?:R\\.?E\\.?A\\.?[\\s:]*)?(?:n[.°:]\\s*|n\\s+)?(?<chamber>[A-Z]{2})[\\s:.-]*"
                    + "(?=[0-9]{1,7}\\s*$)0*(?<number>[1-9][0-9]*)\\s*",
            Pattern.CASE_INSENSITIVE);

    /** @throws IllegalArgumentException if chamber or number is none; text that a person typed goes through {@link #parse} */
    public Rea {
        if (!CHAMBERS.contains(chamber) || !NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("italy.rea.shape");
        }
    }

    /** Accepts {@code TO-1234567}, {@code to 1234567}, {@code REA TO1234567}, {@code REA n. TO - 1234567}. */
    public static Reading<Rea> parse(String text) {
        var typed = TYPED.matcher(text);
        if (!typed.matches()) {
            return new Refusal<>("italy.rea.shape");
        }
        String chamber = typed.group("chamber").toUpperCase(Locale.ROOT);
        if (!CHAMBERS.contains(chamber)) {
            return new Refusal<>("italy.rea.chamber", chamber);
        }
        return new Value<>(new Rea(chamber, typed.group("number")));
    }

    /** As it is stored and shown: {@code TO-1234567}. */
    public String text() {
        return chamber + "-" + number;
    }
}
