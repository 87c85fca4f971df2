/**
 * Lists of organisations: shortlists, which are chosen and ordered, and saved searches, which are queries that carry a name. May call
 * history, the officers, the directory, the query language, the index, the ledger and the database.
 */
@NullMarked
package it.filiera.list;

import org.jspecify.annotations.NullMarked;
