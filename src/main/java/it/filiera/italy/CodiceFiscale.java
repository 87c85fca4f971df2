package it.filiera.italy;

import it.filiera.italy.Reading.Refusal;
import java.util.regex.Pattern;

/**
 * The tax code of a firm or body (D.P.R. 605/1973): eleven digits, also its number in the Registro Imprese. It may differ from the
 * Partita IVA. The sixteen characters of a natural person are personal data that this directory does not collect.
 *
 * @param digits eleven digits whose check digit is right
 */
public record CodiceFiscale(String digits) {

    private static final Pattern OF_A_PERSON = Pattern.compile("(?=.*[A-Za-z])[A-Za-z0-9]{16}");

    /** @throws IllegalArgumentException if the digits are not valid; text that a person typed goes through {@link #parse} */
    public CodiceFiscale {
        ElevenDigits.require(digits);
    }

    /** Accepts what {@link PartitaIva#parse} accepts. */
    public static Reading<CodiceFiscale> parse(String text) {
        if (OF_A_PERSON.matcher(ElevenDigits.clean(text)).matches()) {
            return new Refusal<>("italy.codice-fiscale.personal");
        }
        return ElevenDigits.read(text).map(CodiceFiscale::new);
    }
}
