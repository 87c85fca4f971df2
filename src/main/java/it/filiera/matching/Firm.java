package it.filiera.matching;

import org.jspecify.annotations.Nullable;

/**
 * What tells a firm from others; null where it is not known.
 *
 * @param id whatever the caller knows it by
 * @param key its key in the directory
 * @param name as its owner writes it, with or without legal form
 * @param website with or without {@code https://www.}
 * @param phone E.164 where it could be read
 * @param province two letters
 * @param country ISO 3166-1 alpha-2
 */
public record Firm<K>(
        K id,
        @Nullable String key,
        String name,
        @Nullable String legalForm,
        @Nullable String partitaIva,
        @Nullable String codiceFiscale,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String municipality,
        @Nullable String province,
        @Nullable String country) {

    /** The same firm under another id. */
    public <L> Firm<L> as(L other) {
        return new Firm<>(
                other, key, name, legalForm, partitaIva, codiceFiscale, website, email, phone, municipality, province, country);
    }
}
