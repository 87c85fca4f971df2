/** What the quick log promises. */
@org.jspecify.annotations.NullMarked
package it.filiera.history.ui.log;
