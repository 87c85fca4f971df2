package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeKind;
import it.filiera.initiative.InitiativeValue;
import it.filiera.initiative.Zones;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A new initiative while it is typed. Outlives its form, so nothing typed is lost. FX thread only. */
final class NewInitiativeModel {

    /** What is asked for. */
    static final List<InitiativeField> FIELDS = List.of(
            InitiativeField.NAME,
            InitiativeField.KIND,
            InitiativeField.STARTS,
            InitiativeField.ENDS,
            InitiativeField.PLACE,
            InitiativeField.COUNTRY,
            InitiativeField.ZONE,
            InitiativeField.VENUE);

    private final InitiativeWork work;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<Initiative> entered;
    private final Map<InitiativeField, FieldEdit> edits = new EnumMap<>(InitiativeField.class);
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private String offered = "";
    private boolean writing;

    NewInitiativeModel(InitiativeWork work, Tasks tasks, Clock clock, Consumer<Initiative> entered) {
        this.work = work;
        this.tasks = tasks;
        this.clock = clock;
        this.entered = entered;
        clear();
    }

    private void clear() {
        LocalDate today = LocalDate.now(clock);
        FIELDS.forEach(field -> edits.put(field, new FieldEdit(field, "", today)));
        edit(InitiativeField.KIND).text().set(InitiativeKind.FAIR.code());
        edit(InitiativeField.COUNTRY).text().subscribe(this::offerZone);
        edit(InitiativeField.PLACE).text().subscribe(this::offerZone);
        offered = "";
        refusal.set(null);
    }

    FieldEdit edit(InitiativeField field) {
        return Objects.requireNonNull(edits.get(field));
    }

    /** Why it was not entered; null when nothing was refused. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** The zone follows country and place until somebody names another. */
    private void offerZone() {
        String zone = edit(InitiativeField.ZONE).text().get();
        if (zone.equals(offered)) {
            offered = Zones.likely(typed(InitiativeField.COUNTRY), typed(InitiativeField.PLACE)).map(ZoneId::getId).orElse("");
            edit(InitiativeField.ZONE).text().set(offered);
        }
    }

    private String typed(InitiativeField field) {
        return edit(field).text().get().strip();
    }

    /** What is wrong with what is typed; nothing typed is not wrong yet. */
    Optional<Message> problem(InitiativeField field) {
        return typed(field).isEmpty() ? Optional.empty() : edit(field).problem();
    }

    /** Whether it has a name and a zone, and nothing is wrong. */
    boolean isReady() {
        return !typed(InitiativeField.NAME).isEmpty()
                && !typed(InitiativeField.ZONE).isEmpty()
                && FIELDS.stream().allMatch(field -> problem(field).isEmpty());
    }

    void enter() {
        if (isReady() && !writing) {
            writing = true;
            String name = typed(InitiativeField.NAME);
            List<InitiativeValue> values = FIELDS.stream()
                    .filter(field -> field != InitiativeField.NAME && !typed(field).isEmpty())
                    .map(field -> edit(field).value())
                    .toList();
            tasks.write(() -> work.create(name, values), this::came, this::refused);
        }
    }

    private void came(Initiative initiative) {
        writing = false;
        clear();
        entered.accept(initiative);
    }

    private void refused(Throwable reason) {
        writing = false;
        if (reason instanceof Refused refused) {
            refusal.set(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }
}
