/**
 * The directory screen: search box, facets, results, and an organisation beside them or on the full width. May call the directory, the
 * query language and the answers of the search; never jOOQ or Lucene.
 */
@NullMarked
package it.filiera.directory.ui;

import org.jspecify.annotations.NullMarked;
