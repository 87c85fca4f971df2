package it.filiera.intake.ui;

import it.filiera.intake.IntakeField;

/** What fields and what they say something about are called. */
public final class FieldWords {

    private FieldWords() {}

    public static String of(IntakeField field) {
        return field.label().key();
    }

    public static String of(IntakeField.About about) {
        return switch (about) {
            case ORGANISATION -> "wizard.about.organisation";
            case PERSON -> "wizard.about.person";
            case MEMBERSHIP -> "wizard.about.membership";
            case PARTICIPATION -> "wizard.about.participation";
        };
    }
}
