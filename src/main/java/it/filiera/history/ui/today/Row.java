package it.filiera.history.ui.today;

/** A row of the list. */
sealed interface Row {

    /** Begins a group; {@code count} is how many are open, shown below or not yet. */
    record Heading(Urgency urgency, int count) implements Row {}

    record Line(Task task) implements Row {}
}
