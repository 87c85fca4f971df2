package it.filiera.directory;

import java.util.List;
import java.util.Set;

/**
 * A public directory as its files say, with the rows that could not be taken. {@code lackingPages} are the keys of organisations of which
 * a page was among those: what is there of their pages is not all.
 */
record Bundle(
        List<BundledOrganisation> organisations, List<BundledInitiative> initiatives, List<RefusedRow> refused, Set<String> lackingPages) {}
