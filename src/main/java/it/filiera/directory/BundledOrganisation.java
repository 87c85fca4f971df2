package it.filiera.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of {@code organisations.csv} with its pages; null where no page said it. */
record BundledOrganisation(
        String key,
        String name,
        @Nullable String legalForm,
        List<String> roles,
        @Nullable String kind,
        @Nullable String municipality,
        @Nullable String province,
        @Nullable String region,
        @Nullable String country,
        @Nullable String website,
        @Nullable String activity,
        List<String> categories,
        List<String> lists,
        @Nullable Figure employees,
        @Nullable Figure turnover,
        @Nullable Integer founded,
        List<BundledSource> sources) {}
