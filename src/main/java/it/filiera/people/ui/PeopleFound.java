package it.filiera.people.ui;

import it.filiera.people.PersonSearch;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.ui.AlsoFound;
import it.filiera.ui.Icon;
import it.filiera.ui.Target;
import java.util.OptionalLong;

/** People beside the organisations that the search box of the directory finds. */
final class PeopleFound implements AlsoFound {

    private final PeopleDesk desk;
    private final PeopleModel model;

    PeopleFound(PeopleDesk desk, PeopleModel model) {
        this.desk = desk;
        this.model = model;
    }

    @Override
    public String title() {
        return "people.title";
    }

    @Override
    public Icon icon() {
        return Icon.PEOPLE;
    }

    @Override
    public OptionalLong count(String text) {
        return !text.isBlank() && PersonSearch.parse(text) instanceof Parsed.Understood(Query query)
                ? OptionalLong.of(desk.reader().total(query))
                : OptionalLong.empty();
    }

    @Override
    public void show(String text) {
        model.text().set(text);
        desk.desk().navigator().go(new Target.People());
    }
}
