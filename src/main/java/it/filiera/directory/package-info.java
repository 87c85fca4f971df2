/** Organisations and what is known of them: records, repository, the bundled public directory. */
@NullMarked
package it.filiera.directory;

import org.jspecify.annotations.NullMarked;
