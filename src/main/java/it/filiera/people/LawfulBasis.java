package it.filiera.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * On which point of art. 6(1) GDPR the data of a person is kept. A public body cannot rely on its legitimate interest for its tasks, so a
 * new person is kept for a public task unless somebody says otherwise; the agency's data protection officer confirms it.
 */
public enum LawfulBasis {
    /** Point (e). */
    PUBLIC_TASK,
    /** Point (a). */
    CONSENT,
    /** Point (b). */
    CONTRACT,
    /** Point (c). */
    LEGAL_OBLIGATION,
    /** Point (d). */
    VITAL_INTERESTS,
    /** Point (f). */
    LEGITIMATE_INTEREST;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LawfulBasis> of(String code) {
        return Arrays.stream(values()).filter(basis -> basis.code().equals(code)).findFirst();
    }
}
