package it.filiera.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public page about an organisation, or what else says something of it. {@code published} is as exact as the page: YYYY, YYYY-MM or
 * YYYY-MM-DD.
 *
 * @param url of a page begins with {@code http}; one that begins otherwise is no address: see the constants
 * @param site name of the site; of a file its name, of what somebody entered their name
 */
public record SourcePage(UUID id, String url, @Nullable String site, @Nullable String published, @Nullable String evidence) {

    /** Before the name of a file that was imported. */
    public static final String IMPORT = "import:";

    /** Before the name of who entered the value by hand. */
    public static final String ENTERED = "entered:";

    /** Before the name of the file whose value replaced one of which nobody knows where it came from. */
    public static final String BEFORE = "before:";

    /** Before the key of an organisation: where in the directory something stood before a merge. */
    static final String OF_MERGED = "merge:";

    /** Whether it can be opened. */
    public boolean isPage() {
        return url.startsWith("http://") || url.startsWith("https://");
    }
}
