package it.filiera.people.ui;

import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.people.ui.StaffModel.Staff;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Who works at an organisation, the main contact first; below, folded, who did. Follows its model while it is in a window. */
final class StaffController {

    private final PeopleDesk desk;
    private final StaffModel model;
    private final UUID organisation;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox content;

    StaffController(PeopleDesk desk, StaffModel model, UUID organisation) {
        this.desk = desk;
        this.model = model;
        this.organisation = organisation;
        this.root = Views.load(desk.desk().language().messages().get(), this);
        model.show(organisation);
    }

    @FXML
    private void initialize() {
        content.sceneProperty().subscribe(scene -> {
            subscription.unsubscribe();
            subscription = scene == null ? Subscription.EMPTY : model.staff().subscribe(this::show);
        });
    }

    Parent root() {
        return root;
    }

    private void show(@Nullable Staff staff) {
        content.getChildren().clear();
        if (staff != null && staff.organisation().equals(organisation)) {
            fill(staff);
        }
    }

    private void fill(Staff staff) {
        LocalDate today = desk.reader().today();
        if (staff.currentTotal() + staff.pastTotal() == 0) {
            content.getChildren().add(nobody());
            return;
        }
        content.getChildren().add(new HBox(add("")));
        content.getChildren().add(people(staff.current(), position -> position.isCurrent(today)));
        if (staff.current().size() < staff.currentTotal()) {
            content.getChildren().add(more(staff.currentTotal()));
        }
        if (staff.pastTotal() > 0) {
            boolean open = model.unfolded().get();
            Node fold = Pieces.link(
                    desk.say("people.staff.past", staff.pastTotal()),
                    open ? Icon.FOLD : Icon.UNFOLD,
                    () -> model.unfolded().set(!open));
            fold.setId("staff-past");
            content.getChildren().add(fold);
            content.getChildren().add(people(staff.past(), position -> !position.isCurrent(today)));
        }
    }

    private Node nobody() {
        Label title = Pieces.styled(new Label(desk.say("people.staff.none")), "strong");
        Label text = new Label(desk.say("people.staff.none-hint"));
        text.setWrapText(true);
        return Pieces.styled(new VBox(Icon.PEOPLE.node(), title, text, add("accent")), "page-nothing");
    }

    private Button add(String style) {
        Button add = new Button(desk.say("people.staff.add"), Icon.ADD.node());
        add.setId("staff-add");
        if (!style.isEmpty()) {
            add.getStyleClass().add(style);
        }
        add.setOnAction(_ -> desk.desk().tasks().read(
                () -> desk.reader().employer(organisation), employer -> desk.editing().enter(employer.orElse(null))));
        return add;
    }

    private Node people(List<Person> people, Predicate<Position> which) {
        VBox rows = new VBox();
        for (Person person : people) {
            StaffModel.at(person, organisation)
                    .filter(which)
                    .forEach(position -> rows.getChildren().add(new PositionRow(desk).ofOrganisation(person, position)));
        }
        return rows;
    }

    private Node more(int total) {
        Button more = new Button(desk.say("people.staff.more", StaffModel.PAGE, total));
        more.setOnAction(_ -> model.more());
        return new HBox(more);
    }
}
