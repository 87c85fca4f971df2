package it.filiera.history.ui.log;

import java.time.Instant;

/** A draft in its file, and when it was written there. */
record Kept(Draft draft, Instant at) {}
