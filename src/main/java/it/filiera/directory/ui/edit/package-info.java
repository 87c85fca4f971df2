/**
 * Editing an organisation: one value in place, its sites, registrations, certificates, lists and roles one by one, a new organisation,
 * closing one. May call the directory and the ledger through {@code Editing}; knows of other screens only the seam by which they ask for
 * an edit.
 */
@NullMarked
package it.filiera.directory.ui.edit;

import org.jspecify.annotations.NullMarked;
