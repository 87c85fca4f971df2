package it.filiera.directory;

import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.italy.Municipalities;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says while somebody types whether a field can hold a value; the same rules as when it is written. */
public final class FieldCheck {

    private static final int LONGEST_TAG = 60;

    private final Supplier<Municipalities> municipalities;

    public FieldCheck(Supplier<Municipalities> municipalities) {
        this.municipalities = municipalities;
    }

    /** As {@link #problem(Assignment, String)}, for an organisation of which no seat is known. */
    public Optional<Message> problem(Assignment assignment) {
        return problem(assignment, null);
    }

    /**
     * Why the field cannot hold the value; empty when it can. Codes of a set are looked up only when it is written.
     *
     * @param country of the seat, ISO 3166-1 alpha-2
     */
    public Optional<Message> problem(Assignment assignment, @Nullable String country) {
        try {
            if (assignment.field().isPlace()) {
                new SeatColumns(municipalities.get()).write(new SiteRecord(), List.of(assignment));
            } else if (assignment.field() == OrganisationField.TAGS) {
                assignment.values().forEach(tag -> OwnColumns.fitting(assignment.field(), tag, LONGEST_TAG));
            } else if (!assignment.field().isSet()) {
                OwnColumns.write(new OrganisationRecord(), assignment, country);
            }
            return Optional.empty();
        } catch (Refused e) {
            return Optional.of(e.reason());
        }
    }

    /** What the words of a figure surely say. */
    public Optional<Figure> figure(Assignment assignment) {
        if (assignment.value().isEmpty() || problem(assignment).isPresent()) {
            return Optional.empty();
        }
        return switch (assignment.field()) {
            case EMPLOYEES -> Optional.of(Figures.employees(assignment.value()));
            case TURNOVER -> Optional.of(Figures.turnover(assignment.value()));
            default -> Optional.empty();
        };
    }
}
