package it.filiera.directory;

import org.jspecify.annotations.Nullable;

/** One row of {@code sources.csv}, at its line: a page from which an organisation was taken. */
record BundledSource(
        long line, String organisationKey, String url, @Nullable String site, @Nullable String published, @Nullable String evidence) {}
