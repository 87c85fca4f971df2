package it.filiera.people.ui;

import it.filiera.message.Message;
import it.filiera.people.Channel;
import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Target;
import java.util.List;

/** People in the palette, by name or by where they work. */
final class PeopleInPalette implements PaletteSource {

    private static final int SHOWN = 5;

    private final PeopleDesk desk;

    PeopleInPalette(PeopleDesk desk) {
        this.desk = desk;
    }

    @Override
    public Message title() {
        return Message.of("people.title");
    }

    @Override
    public List<PaletteItem> find(String typed) {
        return desk.reader().suggest(typed, SHOWN).stream().map(this::item).toList();
    }

    private PaletteItem item(Person person) {
        String where = person.foremost(desk.reader().today()).map(Position::employer).map(employer -> employer.name()).orElse("");
        return new PaletteItem(
                person.name(),
                where,
                Icon.PERSON,
                () -> desk.desk().navigator().go(new Target.Person(person.id())),
                null,
                person.refused().stream().map(Channel::flag).map(desk.desk().language()::say).toList());
    }
}
