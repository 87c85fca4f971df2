package it.filiera.directory.ui.edit;

import it.filiera.directory.OrganisationField;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What outlives a single edit: drafts that were not saved, and the source that was given last. */
final class EditMemory {

    private record Place(UUID organisation, OrganisationField field) {}

    private final Map<Place, String> drafts = new HashMap<>();
    private final Map<UUID, SourceModel> sources = new HashMap<>();

    SourceModel source(UUID organisation) {
        return sources.computeIfAbsent(organisation, _ -> new SourceModel());
    }

    Optional<String> draft(UUID organisation, OrganisationField field) {
        return Optional.ofNullable(drafts.get(new Place(organisation, field)));
    }

    void keep(UUID organisation, OrganisationField field, String text) {
        drafts.put(new Place(organisation, field), text);
    }

    void forget(UUID organisation, OrganisationField field) {
        drafts.remove(new Place(organisation, field));
    }
}
