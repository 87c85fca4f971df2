package it.filiera.italy;

/**
 * A formally valid VAT number (art. 35 D.P.R. 633/1972): eleven digits whose check digit is right. That the tax office ever issued it is
 * not known.
 *
 * @param digits eleven digits, without the country's letters
 */
public record PartitaIva(String digits) {

    private static final int LAST_PROVINCE_OFFICE = 100;

    /** @throws IllegalArgumentException if the digits are not valid; text that a person typed goes through {@link #parse} */
    public PartitaIva {
        ElevenDigits.require(digits);
    }

    /** Accepts blanks, {@code - : .} anywhere and the country's letters {@code IT} in front. */
    public static Reading<PartitaIva> parse(String text) {
        return ElevenDigits.read(text).map(PartitaIva::new);
    }

    /** Whether digits 8 to 10 name an issuing office in use: 001 to 100, 120, 121, 888, 999. If not, a warning is due, no refusal. */
    public boolean officeKnown() {
        int office = Integer.parseInt(digits, 7, 10, 10);
        return switch (office) {
            case 120, 121, 888, 999 -> true;
            default -> office >= 1 && office <= LAST_PROVINCE_OFFICE;
        };
    }
}
