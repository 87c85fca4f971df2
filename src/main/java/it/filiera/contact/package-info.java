/** How one reaches somebody: e-mail addresses and telephone numbers, checked when they are made. Calls messages alone. */
@NullMarked
package it.filiera.contact;

import org.jspecify.annotations.NullMarked;
