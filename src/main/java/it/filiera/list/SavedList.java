package it.filiera.list;

import it.filiera.directory.CodeNames.Bilingual;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list under a name: a shortlist, whose organisations were chosen, or a saved search, whose organisations are found anew each time.
 *
 * @param code readable, made from the name when the list was made, never changed; {@code list:CODE} asks for its organisations
 * @param description what it is, in a sentence; null when nobody wrote one
 * @param query of a saved search, as the search box takes it; null for a shortlist
 * @param owner the officer whose list it is; null when it is everybody's
 */
public record SavedList(
        UUID id,
        String code,
        Bilingual name,
        @Nullable Bilingual description,
        @Nullable String query,
        @Nullable UUID owner,
        int version) {

    public boolean isSearch() {
        return query != null;
    }
}
