package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionFilters;
import it.filiera.history.InteractionSearch;
import it.filiera.history.InteractionVersion;
import it.filiera.history.TimelineSubject;
import it.filiera.history.ui.timeline.TimelineModel.Opening;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Order;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads interactions of everybody: those that answer a query, or all of them, for which no index is needed. */
final class InteractionsReader implements TimelineSource {

    private final TimelineReader reader;

    private volatile Order order = InteractionSearch.NEWEST;

    InteractionsReader(TimelineReader reader) {
        this.reader = reader;
    }

    /** In which order hits come from now on; without a query the newest is first. */
    void order(Order wanted) {
        order = wanted;
    }

    @Override
    public Opening open(TimelineSubject subject, Wanted wanted, int entries) {
        return new Opening(read(subject, wanted, null, entries), List.of(), List.of());
    }

    @Override
    public Stretch read(TimelineSubject subject, Wanted wanted, @Nullable Next from, int entries) {
        return wanted.text().isEmpty()
                ? reader.read(subject, wanted, from, entries)
                : reader.found(query(wanted.text()), order, from instanceof Next.Found(int before) ? before : 0, entries);
    }

    /** What was typed; nobody asks here for what is not understood. */
    static Query query(String typed) {
        return InteractionFilters.parser().parse(typed) instanceof Parsed.Understood(Query query) ? query : Query.ALL;
    }

    @Override
    public List<InteractionVersion> versions(UUID interaction) {
        return reader.versions(interaction);
    }

    @Override
    public Choices choices(TimelineSubject subject) {
        return Choices.NONE;
    }
}
