package it.filiera.intake.ui.check;

import it.filiera.intake.IntakeField;

/** A cell of the table: position of its row in the file, and its field. */
record Spot(int row, IntakeField field) {}
