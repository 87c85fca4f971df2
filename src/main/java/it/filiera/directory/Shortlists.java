package it.filiera.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** On which lists of this house organisations stand. The directory shows it; another feature knows it. */
public interface Shortlists {

    /** Codes as in {@link CodeNames#lists}, in the order of the lists; who stands on none is missing. One query, however many they are. */
    Map<UUID, List<String>> of(Collection<UUID> organisations);
}
