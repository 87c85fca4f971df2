package it.filiera.directory.ui.edit;

import it.filiera.directory.Alike;
import it.filiera.directory.Choice;
import it.filiera.directory.OrganisationField;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The form of a new organisation, with those that may be the same below it. */
final class NewOrganisationController implements Screen {

    private final Desk desk;
    private final NewOrganisationModel model;
    private final Runnable leave;
    private final Words words;
    private final SourceController source;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox fields;

    @FXML
    private StackPane sourcePlace;

    @FXML
    private VBox alike;

    @FXML
    private Label refusal;

    @FXML
    private Button enter;

    NewOrganisationController(Desk desk, NewOrganisationModel model, Runnable leave) {
        this.desk = desk;
        this.model = model;
        this.leave = leave;
        this.words = new Words(desk.language());
        this.source = new SourceController(desk.language().messages().get(), words, model.source(), () -> {}, model::enter);
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        alike.managedProperty().bind(alike.visibleProperty());
        refusal.managedProperty().bind(refusal.visibleProperty());
        sourcePlace.getChildren().setAll(source.root());
        fields.getChildren().setAll(NewOrganisationModel.FIELDS.stream().map(this::field).toList());
        subscription = subscription
                .and(model.alike().subscribe(this::warn))
                .and(model.refusal().subscribe(this::complain));
    }

    private Node field(OrganisationField field) {
        String name = words.say(Words.label(field));
        Label label = new Label(name);
        label.getStyleClass().add("edit-label");
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        subscription = subscription.and(model.value(field).subscribe(() -> check(field, problem)));
        check(field, problem);
        VBox box = new VBox(label, control(field, name), problem);
        box.getStyleClass().add("edit-field");
        return box;
    }

    private Node control(OrganisationField field, String name) {
        return switch (field) {
            case ROLES -> roles();
            case MUNICIPALITY -> town(name);
            default -> line(field, name);
        };
    }

    private Node town(String name) {
        PlaceSuggestions known = new PlaceSuggestions(model.editing().municipalities(), desk.language().locale());
        SuggestControl town = new SuggestControl(
                model.value(OrganisationField.MUNICIPALITY),
                name,
                typed -> known.of(OrganisationField.MUNICIPALITY, typed),
                model::choose,
                model::enter);
        subscription = subscription.and(town::close);
        return town.node();
    }

    private void check(OrganisationField field, Label problem) {
        problem.setText(model.problem(field).map(reason -> words.refusal(reason, field.code(), Words.label(field))).orElse(""));
        enter.setDisable(!model.isReady());
    }

    private TextField line(OrganisationField field, String name) {
        TextField line = new TextField();
        StringProperty value = model.value(field);
        line.setAccessibleText(name);
        line.textProperty().bindBidirectional(value);
        line.setOnAction(_ -> model.enter());
        subscription = subscription.and(() -> line.textProperty().unbindBidirectional(value));
        return line;
    }

    private Node roles() {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("part-fields");
        desk.tasks().read(() -> model.editing().choices(OrganisationField.ROLES), known -> boxes.getChildren().setAll(boxes(known)));
        return boxes;
    }

    private List<CheckBox> boxes(List<Choice> known) {
        return known.stream().map(this::box).toList();
    }

    private CheckBox box(Choice role) {
        StringProperty value = model.value(OrganisationField.ROLES);
        CheckBox box = new CheckBox(words.choice(OrganisationField.ROLES, role));
        box.setSelected(Set.of(value.get().split(",")).contains(role.code()));
        box.setOnAction(_ -> {
            Set<String> codes = new LinkedHashSet<>(List.of(value.get().split(",")));
            codes.remove("");
            if (box.isSelected()) {
                codes.add(role.code());
            } else {
                codes.remove(role.code());
            }
            value.set(String.join(",", codes));
        });
        return box;
    }

    private void warn(List<Alike> standing) {
        alike.setVisible(!standing.isEmpty());
        Label title = new Label(words.say("edit.alike", standing.size()), Icon.DUPLICATE.node());
        alike.getChildren().setAll(Stream.concat(Stream.of(title), standing.stream().map(this::warning)).toList());
    }

    private Node warning(Alike standing) {
        Hyperlink open = new Hyperlink(standing.name());
        open.setOnAction(_ -> model.open(standing));
        Label reasons = new Label(desk.say("matching.reasons", standing.reasons()));
        reasons.setWrapText(true);
        VBox line = new VBox(open, reasons);
        line.getStyleClass().add("alike-one");
        return line;
    }

    private void complain(@Nullable Message reason) {
        refusal.setText(reason == null ? "" : words.say(reason));
        refusal.setVisible(reason != null);
    }

    @FXML
    private void cancel() {
        leave.run();
    }

    @FXML
    private void enter() {
        model.enter();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        ((VBox) fields.getChildren().getFirst()).getChildren().get(1).requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        source.close();
    }
}
