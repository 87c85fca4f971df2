package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionFilters;
import it.filiera.history.InteractionSearch;
import it.filiera.history.TimelineSubject;
import it.filiera.query.Parsed;
import it.filiera.query.Problem;
import it.filiera.search.Order;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked for among all interactions, and what was found. Outlives the view. FX thread only. */
final class InteractionsModel {

    private final InteractionsReader reader;
    private final TimelineModel found;
    private final Latest typing;
    private final StringProperty typed = new SimpleStringProperty("");
    private final BooleanProperty bestFirst = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

    InteractionsModel(TimelineReader timelines, IndexOpening index, Tasks tasks) {
        this.reader = new InteractionsReader(timelines);
        this.found = new TimelineModel(new TimelineSubject.Everything(), reader, index, tasks);
        this.typing = new Latest(tasks);
        typed.subscribe((_, _) -> typing.atRest(this::ask));
        bestFirst.subscribe((_, best) -> {
            reader.order(best ? Order.RELEVANCE : InteractionSearch.NEWEST);
            found.refresh();
        });
    }

    /** What is not understood is told, and what was found before stays. */
    private void ask() {
        switch (InteractionFilters.parser().parse(typed.get())) {
            case Parsed.Understood _ -> {
                problem.set(null);
                found.wanted().set(found.wanted().get().saying(typed.get()));
            }
            case Parsed.NotUnderstood(Problem wrong) -> problem.set(wrong);
        }
    }

    /** The text of the search field. */
    StringProperty typed() {
        return typed;
    }

    /** Whether the best hits come first, not the newest. */
    BooleanProperty bestFirst() {
        return bestFirst;
    }

    /** What is wrong with what was typed; null when nothing is. */
    ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    TimelineModel found() {
        return found;
    }
}
