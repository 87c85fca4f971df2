package it.filiera.history.ui.today;

/** How much of whoever sits here is overdue, and how much was done today. */
record Mine(int overdue, int done) {}
