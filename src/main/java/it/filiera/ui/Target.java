package it.filiera.ui;

import java.util.List;
import java.util.UUID;

/** Where one can go. */
public sealed interface Target {

    /** The directory as it was left. */
    record Directory() implements Target {}

    /** One organisation on the full width. */
    record Profile(UUID organisation) implements Target {}

    /** Up to four organisations side by side. */
    record Compare(List<UUID> organisations) implements Target {
        public Compare {
            organisations = List.copyOf(organisations);
        }
    }

    record Settings() implements Target {}
}
