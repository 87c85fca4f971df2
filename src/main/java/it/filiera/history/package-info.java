/**
 * Interactions, follow-ups, the timeline: what was said to whom, and what was promised. Calls officers, initiatives, people, the directory,
 * the ledger and the database.
 */
@NullMarked
package it.filiera.history;

import org.jspecify.annotations.NullMarked;
