/** The screen of the day and the forms of a follow-up, with real views on real profiles. */
@NullMarked
package it.filiera.history.ui.today;

import org.jspecify.annotations.NullMarked;
