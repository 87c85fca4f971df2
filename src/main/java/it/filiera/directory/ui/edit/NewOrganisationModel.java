package it.filiera.directory.ui.edit;

import it.filiera.directory.Alike;
import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** A new organisation while it is typed, and those that may be the same. Outlives its form, so nothing typed is lost. FX thread only. */
final class NewOrganisationModel {

    /** What is asked for. */
    static final List<OrganisationField> FIELDS = List.of(
            OrganisationField.NAME,
            OrganisationField.MUNICIPALITY,
            OrganisationField.ROLES,
            OrganisationField.ACTIVITY,
            OrganisationField.WEBSITE,
            OrganisationField.PARTITA_IVA);

    private static final List<OrganisationField> TELLING =
            List.of(OrganisationField.NAME, OrganisationField.MUNICIPALITY, OrganisationField.WEBSITE, OrganisationField.PARTITA_IVA);

    private final Editing editing;
    private final Tasks tasks;
    private final Latest comparing;
    private final Consumer<Organisation> entered;
    private final Consumer<String> opened;

    private final Map<OrganisationField, StringProperty> values = new EnumMap<>(OrganisationField.class);
    private SourceModel source = new SourceModel();
    private List<Assignment> also = List.of();
    private final ReadOnlyObjectWrapper<List<Alike>> alike = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private boolean writing;

    /** {@code opened} is told the key of one that stands already and is wanted instead. */
    NewOrganisationModel(Editing editing, Tasks tasks, Consumer<Organisation> entered, Consumer<String> opened) {
        this.editing = editing;
        this.tasks = tasks;
        this.comparing = new Latest(tasks);
        this.entered = entered;
        this.opened = opened;
        FIELDS.forEach(field -> values.put(field, new SimpleStringProperty("")));
        value(OrganisationField.MUNICIPALITY).subscribe((_, _) -> also = List.of());
        TELLING.forEach(field -> value(field).subscribe((_, _) -> compare()));
    }

    StringProperty value(OrganisationField field) {
        return Objects.requireNonNull(values.get(field));
    }

    Editing editing() {
        return editing;
    }

    /** Where all of it comes from. */
    SourceModel source() {
        return source;
    }

    /** A place with what comes with it: its province, its country. */
    void choose(Suggestion place) {
        value(OrganisationField.MUNICIPALITY).set(place.value());
        also = place.also();
    }

    /** Those that stand already and may be the same; the surest first. */
    ReadOnlyObjectProperty<List<Alike>> alike() {
        return alike.getReadOnlyProperty();
    }

    /** Why it was not entered; null when nothing was refused. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Why a field cannot hold what is typed. */
    Optional<Message> problem(OrganisationField field) {
        return value(field).get().isBlank() ? Optional.empty() : editing.check().problem(assignment(field));
    }

    boolean isReady() {
        return !value(OrganisationField.NAME).get().isBlank() && FIELDS.stream().allMatch(field -> problem(field).isEmpty());
    }

    void enter() {
        if (source.problem().isPresent()) {
            source.complain();
        } else if (isReady() && !writing) {
            writing = true;
            String name = value(OrganisationField.NAME).get().strip();
            List<Assignment> stated = stated();
            tasks.write(() -> editing.create(name, stated, source.given()), this::came, this::refused);
        }
    }

    void open(Alike standing) {
        opened.accept(standing.key());
    }

    private void came(Organisation organisation) {
        writing = false;
        values.values().forEach(value -> value.set(""));
        refusal.set(null);
        entered.accept(organisation);
        source = new SourceModel();
    }

    private void refused(Throwable reason) {
        writing = false;
        if (reason instanceof Refused refused) {
            refusal.set(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }

    private void compare() {
        String name = value(OrganisationField.NAME).get().strip();
        List<Assignment> stated = stated();
        comparing.ask(() -> name.isEmpty() && stated.isEmpty() ? List.of() : editing.alike(name, stated), alike::set);
    }

    private List<Assignment> stated() {
        Stream<Assignment> typed = FIELDS.stream()
                .filter(field -> field != OrganisationField.NAME && !value(field).get().isBlank())
                .map(this::assignment);
        return Stream.concat(typed, also.stream()).toList();
    }

    private Assignment assignment(OrganisationField field) {
        return new Assignment(field, value(field).get().strip().replaceAll("\\s+", " "));
    }
}
