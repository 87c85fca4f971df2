package it.filiera.history.ui.timeline;

import org.jspecify.annotations.Nullable;

/**
 * What a public page said of an organisation.
 *
 * @param published YYYY, YYYY-MM or YYYY-MM-DD; null when the page bears no date
 */
record PublicFact(String said, String site, @Nullable String published, String url) {}
