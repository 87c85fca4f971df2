package it.filiera.intake.ui.check;

import it.filiera.intake.IntakeField;

/** How wide columns are, in pixels at a text size of 100 %, by what stands in them. */
final class Widths {

    private static final double CODE = 90;
    private static final double NUMBER = 145;
    private static final double NAME = 175;
    private static final double TEXT = 210;

    private Widths() {}

    static double of(IntakeField field) {
        return switch (field) {
            case PROVINCE, COUNTRY, POSTAL_CODE, STATUS, SALUTATION, FOUNDED, EMPLOYEES -> CODE;
            case PARTITA_IVA, CODICE_FISCALE, REA, PHONE, PERSON_PHONE, LEGAL_FORM, KEY, TURNOVER, LIST_SINCE, LIST_UNTIL, PERSON_SINCE,
                    MUNICIPALITY, REGION, PART, PARTICIPATION_STATUS -> NUMBER;
            case ACTIVITY, ACTIVITY_IT, ADDRESS, EMAIL, PEC, PERSON_EMAIL, PERSON_NOTE, SOURCE -> TEXT;
            default -> NAME;
        };
    }
}
