package it.filiera.people.ui;

import it.filiera.people.DoNotContact;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.Position;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What is known of a person: what stands against contacting, where they work, who they are, and by what right it is kept. */
final class PersonOverview {

    private static final List<PersonField> WHO =
            List.of(PersonField.SALUTATION, PersonField.GIVEN_NAME, PersonField.FAMILY_NAME, PersonField.LANGUAGE, PersonField.NOTE);
    private static final List<PersonField> KEEPING =
            List.of(PersonField.ORIGIN, PersonField.NOTICE_GIVEN, PersonField.LAWFUL_BASIS);

    private final PeopleDesk desk;
    private final PersonWords words;

    PersonOverview(PeopleDesk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    Node of(Person person) {
        LocalDate today = desk.reader().today();
        VBox all = Pieces.styled(new VBox(), "page-content");
        person.doNotContact().forEach(entry -> all.getChildren().add(refusal(person, entry)));
        all.getChildren().add(positions(person, "people.positions", position -> position.isCurrent(today)));
        if (person.positions().stream().anyMatch(position -> !position.isCurrent(today))) {
            all.getChildren().add(positions(person, "people.positions-past", position -> !position.isCurrent(today)));
        }
        all.getChildren().add(Pieces.section(desk.say("people.who"), WHO.stream().map(field -> row(person, field)).toList()));
        List<Node> kept = new ArrayList<>(KEEPING.stream().map(field -> row(person, field)).toList());
        if (person.keeping().noticeGiven() == null) {
            kept.add(Pieces.muted(desk.say("people.notice-due")));
        }
        all.getChildren().add(Pieces.section(desk.say("people.keeping"), kept));
        all.getChildren().add(remove(person));
        return Pieces.styled(all, "person-overview");
    }

    private Node refusal(Person person, DoNotContact entry) {
        Label text = new Label(words.refusal(entry), Icon.DO_NOT_CONTACT.node());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button again = Pieces.styled(new Button(desk.say("people.contact-again")), "small");
        again.setMinWidth(Button.USE_PREF_SIZE);
        again.setOnAction(_ -> desk.editing().contactAgain(person, entry));
        return Pieces.styled(new HBox(text, again), "refused-box");
    }

    private Node positions(Person person, String title, Predicate<Position> which) {
        List<Node> found = person.positions().stream().filter(which).map(position -> new PositionRow(desk).ofPerson(person, position)).toList();
        return Pieces.section(desk.say(title), found.isEmpty() ? List.of(Pieces.muted(desk.say("people.positions-none"))) : found);
    }

    private Node row(Person person, PersonField field) {
        String name = desk.desk().language().say(PersonWords.label(field));
        String shown = words.shown(person, field);
        String text = shown.isEmpty() ? desk.say("people.not-stated") : shown;
        Button value = Pieces.value(text, desk.say("page.edit-value", name, text), anchor -> desk.editing().edit(person, field, anchor));
        value.setId("person-" + field.code());
        if (shown.isEmpty()) {
            value.getStyleClass().add("secondary");
        }
        return Pieces.row(name, value);
    }

    private Node remove(Person person) {
        return Pieces.link(desk.say("people.remove"), Icon.REMOVE, () -> desk.editing().remove(person));
    }
}
