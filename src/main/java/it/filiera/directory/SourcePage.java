package it.filiera.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A public page about an organisation. {@code published} is as exact as the page: YYYY, YYYY-MM or YYYY-MM-DD. */
public record SourcePage(UUID id, String url, @Nullable String site, @Nullable String published, @Nullable String evidence) {

    /** Before the key of an organisation: no page, but where in the directory something stood before a merge. */
    static final String OF_MERGED = "merge:";
}
