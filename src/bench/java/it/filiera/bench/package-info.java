/** Measurements, not run by the tests: how long the search engine takes beside its peers on the same rows in the same run. */
@NullMarked
package it.filiera.bench;

import org.jspecify.annotations.NullMarked;
