package it.filiera.directory;

import org.jspecify.annotations.Nullable;

/** One row of {@code sources.csv}: a page from which an organisation was taken. */
record BundledSource(
        String organisationKey, String url, @Nullable String site, @Nullable String published, @Nullable String evidence) {}
