package it.filiera.directory.ui.edit;

import it.filiera.directory.Choice;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartField;
import it.filiera.message.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form of a part: its fields in two columns, each with what is wrong below it. Lives as long as its form. */
final class PartFormPane {

    /** What is offered while it is typed. */
    private static final Map<PartField, OrganisationField> PLACES = Map.of(
            PartField.MUNICIPALITY, OrganisationField.MUNICIPALITY,
            PartField.PROVINCE, OrganisationField.PROVINCE,
            PartField.REGION, OrganisationField.REGION,
            PartField.COUNTRY, OrganisationField.COUNTRY);

    private final PartForm form;
    private final PartsModel model;
    private final Words words;
    private final Suggestions places;
    private final GridPane grid = new GridPane();
    private final Map<PartField, Label> problems = new EnumMap<>(PartField.class);
    private Subscription subscription = Subscription.EMPTY;

    PartFormPane(PartForm form, PartsModel model, Words words) {
        this.form = form;
        this.model = model;
        this.words = words;
        this.places = new Suggestions(model.municipalities(), words.locale());
        grid.getStyleClass().add("part-fields");
        grid.getColumnConstraints().addAll(half(), half());
        List<PartField> fields = model.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            Node field = field(fields.get(i));
            grid.add(field, i % 2, i / 2);
        }
        subscription = subscription.and(form.shown().subscribe(this::complain));
    }

    private static ColumnConstraints half() {
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    Node node() {
        return grid;
    }

    /** Ends what it follows; the form itself may be shown again. */
    void close() {
        subscription.unsubscribe();
    }

    void focus() {
        ((VBox) grid.getChildren().getFirst()).getChildren().get(1).requestFocus();
    }

    private Node field(PartField field) {
        String name = words.say(Words.label(field));
        Label label = new Label(name);
        label.getStyleClass().add("edit-label");
        Node control = control(field, name);
        label.setLabelFor(control);
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        problems.put(field, problem);
        VBox box = new VBox(label, control, problem);
        box.getStyleClass().add("edit-field");
        return box;
    }

    private Node control(PartField field, String name) {
        OrganisationField place = PLACES.get(field);
        if (place != null) {
            return place(field, place, name);
        }
        javafx.scene.control.Control control = switch (field.shape()) {
            case CHOICE, ROW -> box(field, false);
            case DATE -> line(form.value(field), "2026-11-30");
            case TEXT -> model.choices(field).isEmpty() ? line(form.value(field), "") : box(field, true);
        };
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        return control;
    }

    private Node place(PartField field, OrganisationField place, String name) {
        SuggestControl control =
                new SuggestControl(form.value(field), name, typed -> places.of(place, typed), chosen -> take(field, chosen), model::save);
        subscription = subscription.and(control::close);
        return control.node();
    }

    /** A town brings its province and country along. */
    private void take(PartField field, Suggestion chosen) {
        form.value(field).set(chosen.value());
        PLACES.forEach((with, place) -> chosen.also().stream()
                .filter(assignment -> assignment.field() == place)
                .forEach(assignment -> form.value(with).set(assignment.value())));
    }

    private TextField line(StringProperty value, String prompt) {
        TextField line = new TextField();
        line.setPromptText(prompt);
        line.textProperty().bindBidirectional(value);
        line.setOnAction(_ -> model.save());
        subscription = subscription.and(() -> line.textProperty().unbindBidirectional(value));
        return line;
    }

    private ComboBox<Choice> box(PartField field, boolean editable) {
        StringProperty value = form.value(field);
        ComboBox<Choice> box = new ComboBox<>();
        box.setEditable(editable);
        box.setConverter(new InWords(field, editable));
        box.getItems().setAll(model.choices(field));
        subscription = subscription.and(value.subscribe(code -> show(box, field, code)));
        if (editable) {
            box.getEditor().textProperty().subscribe((_, typed) -> value.set(code(field, typed)));
        } else {
            box.valueProperty().subscribe((_, chosen) -> value.set(chosen == null ? "" : chosen.code()));
        }
        return box;
    }

    /** Not while the same is being typed in words. */
    private void show(ComboBox<Choice> box, PartField field, String code) {
        Choice standing = box.getValue();
        String shown = box.isEditable() ? code(field, box.getEditor().getText()) : standing == null ? "" : standing.code();
        if (!code.equals(shown)) {
            Choice choice = box.getConverter().fromString(code);
            box.setValue(choice);
            if (box.isEditable()) {
                box.getEditor().setText(box.getConverter().toString(choice));
            }
        }
    }

    /** What is typed may be one of the choices in words. */
    private String code(PartField field, String typed) {
        return model.choices(field).stream()
                .filter(choice -> words.choice(field, choice).equals(typed))
                .map(Choice::code)
                .findFirst()
                .orElse(typed);
    }

    private void complain(Map<PartField, Message> told) {
        problems.forEach((field, label) -> {
            Message reason = told.get(field);
            label.setText(reason == null ? "" : words.refusal(reason, field.code(), Words.label(field)));
        });
    }

    /** Shows choices in words and finds them by their code. */
    private final class InWords extends StringConverter<Choice> {

        private final PartField field;
        private final boolean editable;

        InWords(PartField field, boolean editable) {
            this.field = field;
            this.editable = editable;
        }

        @Override
        public String toString(@Nullable Choice choice) {
            return choice == null ? "" : words.choice(field, choice);
        }

        @Override
        public @Nullable Choice fromString(String text) {
            String code = code(field, text);
            return model.choices(field).stream()
                    .filter(choice -> choice.code().equals(code))
                    .findFirst()
                    .orElse(editable && !text.isEmpty() ? new Choice(text, text, text) : null);
        }
    }
}
