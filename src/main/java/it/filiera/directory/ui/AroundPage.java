package it.filiera.directory.ui;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.page.CodeLabels;
import it.filiera.directory.ui.page.Neighbours;
import it.filiera.directory.ui.page.PageActions;
import it.filiera.message.Messages;
import it.filiera.search.Match;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import it.filiera.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What the directory screen does for the page beside it. */
final class AroundPage implements PageActions, CodeLabels {

    private final Desk desk;
    private final DirectoryModel model;
    private final Supplier<Vocabulary> vocabulary;

    AroundPage(Desk desk, DirectoryModel model, Supplier<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
        this.desk = desk;
        this.model = model;
    }

    @Override
    public void find(String filter, String value) {
        model.text().set(filter + ":\"" + value + "\" ");
        desk.navigator().go(new Target.Directory());
    }

    @Override
    public void compare(UUID organisation) {
        model.ticked().add(organisation);
        desk.navigator().go(new Target.Compare(model.ticked().stream().limit(4).toList()));
    }

    @Override
    public Optional<Neighbours> neighbours(UUID organisation) {
        return Neighbours.of(
                organisation, model.answer().get().rows().stream().map(Row::id).toList(), model.answer().get().total());
    }

    @Override
    public List<Match> reasons(UUID organisation) {
        return model.answer().get().rows().stream()
                .filter(row -> row.id().equals(organisation))
                .findFirst()
                .map(row -> row.hit().matched())
                .orElse(List.of());
    }

    @Override
    public String value(Messages language, String filter, String code) {
        return new Labels(language, model.names().get()).value(filter, code);
    }

    @Override
    public String concept(Messages language, String label) {
        return vocabulary.get().mentions(label).stream().findFirst().map(mention -> mention.concept().label(language.locale())).orElse(label);
    }

    @Override
    public void passed(UUID organisation) {
        if (neighbours(organisation).isPresent()) {
            model.selected().set(organisation);
        }
    }
}
