package it.filiera.directory.ui.edit;

import it.filiera.directory.Choice;
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
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The form of a part: its fields in two columns, each with what is wrong below it. Lives as long as its form. */
final class PartFormPane {

    private final PartForm form;
    private final PartsModel model;
    private final Words words;
    private final GridPane grid = new GridPane();
    private final Map<PartField, Label> problems = new EnumMap<>(PartField.class);

    PartFormPane(PartForm form, PartsModel model, Words words) {
        this.form = form;
        this.model = model;
        this.words = words;
        grid.getStyleClass().add("part-fields");
        List<PartField> fields = model.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            Node field = field(fields.get(i));
            GridPane.setHgrow(field, Priority.ALWAYS);
            grid.add(field, i % 2, i / 2);
        }
        form.shown().subscribe(this::complain);
    }

    Node node() {
        return grid;
    }

    void focus() {
        ((VBox) grid.getChildren().getFirst()).getChildren().get(1).requestFocus();
    }

    private Node field(PartField field) {
        String name = words.say(Words.label(field));
        Label label = new Label(name);
        label.getStyleClass().add("edit-label");
        javafx.scene.control.Control control = control(field);
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
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

    private javafx.scene.control.Control control(PartField field) {
        return switch (field.shape()) {
            case CHOICE, ROW -> box(field, form.value(field), false);
            case DATE -> line(form.value(field), "2026-11-30");
            case TEXT -> model.choices(field).isEmpty() ? line(form.value(field), "") : box(field, form.value(field), true);
        };
    }

    private TextField line(StringProperty value, String prompt) {
        TextField line = new TextField();
        line.setPromptText(prompt);
        line.textProperty().bindBidirectional(value);
        line.setOnAction(_ -> model.save());
        return line;
    }

    private ComboBox<Choice> box(PartField field, StringProperty value, boolean editable) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setEditable(editable);
        box.setConverter(new InWords(field, editable));
        box.getItems().setAll(model.choices(field));
        value.subscribe(code -> show(box, code));
        if (editable) {
            box.getEditor().textProperty().subscribe((_, typed) -> value.set(code(field, typed)));
        } else {
            box.valueProperty().subscribe((_, chosen) -> value.set(chosen == null ? "" : chosen.code()));
        }
        return box;
    }

    private static void show(ComboBox<Choice> box, String code) {
        Choice standing = box.getValue();
        if (!code.equals(standing == null ? "" : standing.code()) && !box.isFocused()) {
            box.setValue(box.getConverter().fromString(code));
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
