package it.filiera.intake.ui;

/** The way of a file into the directory. */
public enum Step {
    FILE("wizard.step.file"),
    COLUMNS("wizard.step.columns"),
    CHECK("wizard.step.check"),
    DUPLICATES("wizard.step.duplicates"),
    IMPORT("wizard.step.import");

    private final String title;

    Step(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
