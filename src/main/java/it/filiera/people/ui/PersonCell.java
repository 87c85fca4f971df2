package it.filiera.people.ui;

import it.filiera.people.Person;
import it.filiera.ui.Pieces;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** A person's name with the flags that must be seen wherever it stands. */
final class PersonCell {

    private final PeopleDesk desk;

    PersonCell(PeopleDesk desk) {
        this.desk = desk;
    }

    Node of(Person person) {
        Label name = Pieces.styled(new Label(person.name()), "strong");
        name.setMinWidth(0);
        HBox line = Pieces.styled(new HBox(name), "person-line");
        flags(person).forEach(line.getChildren()::add);
        return line;
    }

    /** One flag for each channel that was refused; all of them at once are one. */
    Stream<Label> flags(Person person) {
        return person.doNotContact().stream()
                .filter(entry -> person.refused().contains(entry.channel()))
                .map(entry -> {
                    Label flag = Pieces.refused(desk.desk().language().say(entry.channel().flag()));
                    flag.setTooltip(new Tooltip(desk.words().refusal(entry)));
                    return flag;
                });
    }
}
