/** What is missing or wrong in the directory, as figures each of which filters it: the part Quality of the Data screen. */
@NullMarked
package it.filiera.directory.ui.quality;

import org.jspecify.annotations.NullMarked;
