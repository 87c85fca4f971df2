package it.filiera.directory.ui;

import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.results.ResultsModel;
import it.filiera.message.Message;
import it.filiera.directory.ui.duplicates.PairActions;
import it.filiera.directory.ui.page.CodeLabels;
import it.filiera.directory.ui.page.Neighbours;
import it.filiera.directory.ui.page.PageActions;
import it.filiera.message.Messages;
import it.filiera.search.Match;
import it.filiera.ui.Action;
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
    private final FromFeatures others;
    private final PairActions pairs;

    AroundPage(Desk desk, DirectoryModel model, Supplier<Vocabulary> vocabulary, FromFeatures others, PairActions pairs) {
        this.pairs = pairs;
        this.others = others;
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
    public PairActions pairs() {
        return pairs;
    }

    @Override
    public List<Action> actions(UUID organisation) {
        return others.actions(List.of(organisation));
    }

    @Override
    public void compare(UUID organisation) {
        model.tick(List.of(organisation));
        List<UUID> ticked = List.copyOf(model.ticked().get());
        if (ticked.size() < ResultsModel.FEWEST_COMPARED) {
            desk.notices().tell(Message.of("results.compare-too-few"));
            desk.navigator().go(new Target.Directory());
        } else if (ticked.size() > ResultsModel.MOST_COMPARED) {
            desk.notices().tell(Message.of("results.compare-too-many"));
        } else {
            desk.navigator().go(new Target.Compare(ticked));
        }
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
