package it.filiera.directory.ui.edit;

import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What outlives a single edit: drafts that were not saved, and the source that was given last. */
final class EditMemory {

    private record PartPlace(UUID organisation, PartKind kind) {}

    private record Place(UUID organisation, OrganisationField field) {}

    private final Map<Place, String> drafts = new HashMap<>();
    private final Map<UUID, SourceModel> sources = new HashMap<>();
    private final Map<PartPlace, PartsModel> parts = new HashMap<>();

    SourceModel source(UUID organisation) {
        return sources.computeIfAbsent(organisation, _ -> new SourceModel());
    }

    /** The source that was given for an organisation when it was entered goes on to its edits. */
    void keep(UUID organisation, SourceModel source) {
        sources.put(organisation, source);
    }

    /** The parts as they were left with a form half filled in, else those that are made anew. */
    PartsModel parts(UUID organisation, PartKind kind, Supplier<PartsModel> anew) {
        PartsModel left = parts.get(new PartPlace(organisation, kind));
        if (left != null && left.form().get() != null) {
            left.read();
            return left;
        }
        PartsModel made = anew.get();
        parts.put(new PartPlace(organisation, kind), made);
        return made;
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
