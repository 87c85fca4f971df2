package it.filiera.directory.ui.edit;

import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.message.Message;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The values of one part while they are typed. A field complains once it was touched, all of them when saving was tried. */
final class PartForm {

    private Part begun;
    private final Function<Part, Map<PartField, Message>> check;
    private final Map<PartField, StringProperty> values = new EnumMap<>(PartField.class);
    private final Set<PartField> touched = EnumSet.noneOf(PartField.class);
    private final ReadOnlyObjectWrapper<Map<PartField, Message>> shown = new ReadOnlyObjectWrapper<>(Map.of());

    PartForm(Part begun, Function<Part, Map<PartField, Message>> check) {
        this.begun = begun;
        this.check = check;
        for (PartField field : begun.kind().fields()) {
            StringProperty value = new SimpleStringProperty(begun.value(field));
            value.subscribe((_, _) -> typed(field));
            values.put(field, value);
        }
    }

    /** After a lost race: what is typed goes over what stands now. */
    void over(Part standing) {
        begun = standing;
    }

    StringProperty value(PartField field) {
        return Objects.requireNonNull(values.get(field));
    }

    Part part() {
        Map<PartField, String> stated = new EnumMap<>(PartField.class);
        values.forEach((field, value) -> {
            if (!value.get().isBlank()) {
                stated.put(field, value.get().strip());
            }
        });
        return begun.with(stated);
    }

    Map<PartField, Message> problems() {
        return check.apply(part());
    }

    /** The problems to tell, by field. */
    ReadOnlyObjectProperty<Map<PartField, Message>> shown() {
        return shown.getReadOnlyProperty();
    }

    void complainOfAll() {
        touched.addAll(values.keySet());
        tell();
    }

    private void typed(PartField field) {
        touched.add(field);
        tell();
    }

    private void tell() {
        Map<PartField, Message> told = new EnumMap<>(PartField.class);
        told.putAll(problems());
        told.keySet().retainAll(touched);
        shown.set(told);
    }
}
