package it.filiera.people.ui;

import it.filiera.contact.EmailAddress;
import it.filiera.people.Channel;
import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A position with how the person is reached there, and what can be done with it. */
final class PositionRow {

    /** Pixels on which all ways of one person stand on a line; where there is less room they take another. */
    private static final double WRAP = 640;

    private final PeopleDesk desk;
    private final PersonWords words;

    PositionRow(PeopleDesk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    /** On the page of the person: where. */
    Node ofPerson(Person person, Position position) {
        Hyperlink where = Pieces.styled(
                Pieces.link(
                        position.employer().name(),
                        () -> desk.desk().navigator().go(new Target.Profile(position.employer().id()))),
                "page-firm");
        return row(person, position, List.of(where));
    }

    /** On the page of the organisation: who. */
    Node ofOrganisation(Person person, Position position) {
        Hyperlink who = Pieces.styled(
                Pieces.link(person.name(), () -> desk.desk().navigator().go(new Target.Person(person.id()))), "page-firm");
        return row(person, position, Stream.concat(Stream.of(who), new PersonCell(desk).flags(person)).toList());
    }

    private Node row(Person person, Position position, List<? extends Node> first) {
        HBox title = Pieces.styled(new HBox(), "person-line");
        title.getChildren().addAll(first);
        if (position.isMainContact(desk.reader().today())) {
            Label main = Pieces.styled(new Label(desk.say("people.main-contact"), Icon.MAIN_CONTACT.node()), "main-contact");
            main.setMinWidth(Label.USE_PREF_SIZE);
            title.getChildren().add(main);
        }
        VBox texts = new VBox(title);
        String what = Stream.of(PersonWords.title(position), words.period(position)).filter(text -> !text.isEmpty()).reduce((a, b) -> a + " · " + b).orElse("");
        if (!what.isEmpty()) {
            texts.getChildren().add(Pieces.muted(what));
        }
        List<Node> ways = ways(person, position);
        if (!ways.isEmpty()) {
            FlowPane flow = Pieces.styled(new FlowPane(), "person-ways");
            flow.setPrefWrapLength(WRAP);
            flow.getChildren().addAll(ways);
            texts.getChildren().add(flow);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = Pieces.styled(new HBox(texts), "position-row");
        row.getChildren().addAll(buttons(person, position));
        return row;
    }

    private List<Node> ways(Person person, Position position) {
        List<Node> ways = new ArrayList<>();
        EmailAddress email = position.email();
        if (email != null) {
            Hyperlink link = Pieces.link(email.text(), Icon.EMAIL, () -> desk.reaching().write(person, email));
            ways.add(way(person, Channel.EMAIL, link, email.text()));
            String kind = words.kind(email);
            if (!kind.isEmpty()) {
                ways.add(Pieces.styled(new Label(kind), "badge"));
            }
        }
        String phone = position.shownPhone();
        if (phone != null) {
            Hyperlink link = Pieces.link(phone, Icon.CALL, () -> desk.reaching().copy(person, Channel.PHONE, phone));
            ways.add(way(person, Channel.PHONE, link, phone));
        }
        return ways;
    }

    /** What was refused stays to be seen, crossed out; a press says why it leads nowhere. */
    private Node way(Person person, Channel channel, Hyperlink link, String text) {
        person.refusal(channel).ifPresent(entry -> {
            link.getStyleClass().add("refused-way");
            link.setTooltip(new Tooltip(words.refusal(entry)));
            link.setAccessibleText(text + ", " + words.refusal(entry));
        });
        Button copy = Pieces.iconButton(Icon.COPY, desk.say("people.copy", text), () -> desk.reaching().copy(person, channel, text));
        return Pieces.styled(new HBox(link, copy), "person-way");
    }

    private List<Button> buttons(Person person, Position position) {
        String at = position.employer().name();
        List<Button> buttons = new ArrayList<>();
        buttons.add(Pieces.iconButton(
                Icon.EDIT, desk.say("people.position.edit-of", person.name(), at), () -> desk.editing().changePosition(person, position)));
        if (position.until() == null) {
            buttons.add(Pieces.iconButton(
                    Icon.LEAVE, desk.say("people.position.leaves", person.name(), at), () -> desk.editing().end(person, position)));
        }
        buttons.add(Pieces.iconButton(
                Icon.REMOVE, desk.say("people.position.remove-of", person.name(), at), () -> desk.editing().removePosition(person, position)));
        return buttons;
    }
}
