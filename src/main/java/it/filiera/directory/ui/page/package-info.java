/** The profile of an organisation. */
@NullMarked
package it.filiera.directory.ui.page;

import org.jspecify.annotations.NullMarked;
