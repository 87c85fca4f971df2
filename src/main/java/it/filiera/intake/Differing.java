package it.filiera.intake;

import it.filiera.database.Database;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationRepository;
import it.filiera.directory.Provenance;
import it.filiera.italy.Municipalities;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In what a row differs from an organisation of the directory, and since when that knows what it knows. */
final class Differing {

    private final Standing standing;
    private final OrganisationRepository organisations;
    private final RowReader reader;

    Differing(Database database, OrganisationRepository organisations, Municipalities municipalities) {
        this.standing = new Standing(database, Set.of());
        this.organisations = organisations;
        this.reader = new RowReader(municipalities);
    }

    List<FieldDifference> of(CheckedRow row, Candidate candidate) {
        UUID id = candidate.organisation();
        Optional<Organisation> known = id == null ? Optional.empty() : organisations.find(id.toString());
        if (known.isEmpty()) {
            return List.of();
        }
        standing.read(List.of(known.get().id()));
        Held held = standing.find(known.get().id());
        return held == null ? List.of() : differences(row, held, known.get());
    }

    /** A row that is refused differs in nothing. */
    private List<FieldDifference> differences(CheckedRow row, Held held, Organisation known) {
        try {
            return Slot.of(held.draft(), reader.read(row)).stream().map(slot -> difference(slot, known)).toList();
        } catch (Refused e) {
            return List.of();
        }
    }

    private static FieldDifference difference(Slot slot, Organisation known) {
        return new FieldDifference(
                slot.field(), slot.stands(), slot.stands().isEmpty() ? null : since(known.provenance(slot.fact())), slot.comes());
    }

    private static @Nullable String since(Provenance provenance) {
        return switch (provenance) {
            case Provenance.Page(var page) -> page.published();
            case Provenance.Confirmed(var fact) -> fact.confirmedAt() == null ? null : fact.confirmedAt().toLocalDate().toString();
            case Provenance.OneOf _, Provenance.Unknown _ -> null;
        };
    }
}
