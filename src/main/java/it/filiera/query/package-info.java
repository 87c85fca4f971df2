/**
 * The query language of the search box, saved searches, exports and the command line: syntax tree, parser, printer. Knows neither
 * Lucene nor SQL nor which filters exist; features contribute those as {@link it.filiera.query.FilterName}s.
 */
@NullMarked
package it.filiera.query;

import org.jspecify.annotations.NullMarked;
