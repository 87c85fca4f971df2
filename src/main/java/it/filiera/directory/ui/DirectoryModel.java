package it.filiera.directory.ui;

import it.filiera.directory.CodeNames;
import it.filiera.directory.ui.Directory.Answer;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.query.Parsed;
import it.filiera.query.Problem;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the directory screen knows. The text of the query is the one truth: chips and facets show it and write it. The answer follows by
 * itself, the page first and the counts when they are ready; both stay as they were until new ones are there. FX thread only.
 */
public final class DirectoryModel {

    /** So many rows are fetched at first, and again whenever the end of the table comes near. */
    static final int PAGE = 100;

    private final Directory directory;
    private final Tasks tasks;
    private final Latest pages;
    private final Latest counting;
    private final Latest resting;

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Query> query = new ReadOnlyObjectWrapper<>(Query.ALL);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.RELEVANCE);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<Map<String, Map<String, Integer>>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable UUID> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable UUID> beside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<UUID>> ticked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<CodeNames> names = new ReadOnlyObjectWrapper<>(CodeNames.NONE);
    private final ReadOnlyObjectWrapper<Query> settled = new ReadOnlyObjectWrapper<>(Query.ALL);
    private @Nullable Query answered;
    private @Nullable UUID best;
    private boolean answering;
    private int limit = PAGE;

    public DirectoryModel(Directory directory, Tasks tasks) {
        this.directory = directory;
        this.tasks = tasks;
        this.pages = new Latest(tasks);
        this.counting = new Latest(tasks);
        this.resting = new Latest(tasks);
        text.subscribe((_, typed) -> read(typed));
        order.subscribe((_, _) -> askAnew());
        selected.subscribe((_, chosen) -> beside(chosen));
    }

    /** What codes are called; read in the background. */
    public ReadOnlyObjectProperty<CodeNames> names() {
        return names.getReadOnlyProperty();
    }

    /** The query as a person writes it. */
    public StringProperty text() {
        return text;
    }

    /** The text as last understood. */
    public ReadOnlyObjectProperty<Query> query() {
        return query.getReadOnlyProperty();
    }

    /** Why the present text is not understood; null when it is. */
    public ReadOnlyObjectProperty<@Nullable Problem> problem() {
        return problem.getReadOnlyProperty();
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    /** Whether an answer is awaited. */
    public ReadOnlyBooleanProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The rows so far, and how many there are in all. */
    public ReadOnlyObjectProperty<Answer> answer() {
        return answer.getReadOnlyProperty();
    }

    /** Filter to value to number of organisations; what one gets by choosing that value too. */
    public ReadOnlyObjectProperty<Map<String, Map<String, Integer>>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The marked row: the best hit, until somebody chooses another, which stays while it is among the hits. */
    public ObjectProperty<@Nullable UUID> selected() {
        return selected;
    }

    /** Whose profile stands beside the results: who was chosen, at once; the best hit when typing rests. */
    public ReadOnlyObjectProperty<@Nullable UUID> beside() {
        return beside.getReadOnlyProperty();
    }

    /** The query whose answer stood when typing last rested. */
    public ReadOnlyObjectProperty<Query> settled() {
        return settled.getReadOnlyProperty();
    }

    /** The organisations that were ticked, in the order of ticking, also those that a later query hides. */
    public ReadOnlyObjectProperty<Set<UUID>> ticked() {
        return ticked.getReadOnlyProperty();
    }

    /** Ticks some more, all in one change. */
    public void tick(Collection<UUID> more) {
        Set<UUID> now = new LinkedHashSet<>(ticked.get());
        now.addAll(more);
        ticked.set(Collections.unmodifiableSet(now));
    }

    /** Takes the ticks of some away, all in one change. */
    public void untick(Collection<UUID> some) {
        Set<UUID> now = new LinkedHashSet<>(ticked.get());
        now.removeAll(Set.copyOf(some));
        ticked.set(Collections.unmodifiableSet(now));
    }

    /** Fetches further rows, when there are any. */
    public void more() {
        if (answer.get().rows().size() == limit) {
            limit += PAGE;
            askPage();
        }
    }

    /** Asks the same again, because something was written. */
    public void refresh() {
        tasks.read(directory::names, names::set);
        ask();
    }

    private void read(String typed) {
        switch (directory.filters().parse(typed)) {
            case Parsed.Understood(Query understood) -> {
                problem.set(null);
                if (!understood.equals(query.get())) {
                    query.set(understood);
                    askAnew();
                }
            }
            case Parsed.NotUnderstood(Problem reason) -> problem.set(reason);
        }
    }

    private void askAnew() {
        limit = PAGE;
        ask();
    }

    private void ask() {
        askPage();
        Query asked = query.get();
        counting.ask(() -> directory.counts(asked), counts::set);
    }

    private void askPage() {
        Query asked = query.get();
        Order wanted = order.get();
        int rows = limit;
        waiting.set(true);
        pages.ask(() -> directory.page(asked, wanted, rows), arrived -> arrived(asked, arrived), this::failed);
    }

    private void failed(Throwable reason) {
        waiting.set(false);
        limit = Math.max(PAGE, answer.get().rows().size());
        tasks.fail(reason);
    }

    private void arrived(Query asked, Answer arrived) {
        waiting.set(false);
        answer.set(arrived);
        boolean ours = Objects.equals(selected.get(), best);
        best = arrived.rows().isEmpty() ? null : arrived.rows().getFirst().id();
        boolean again = asked.equals(answered) && selected.get() != null;
        answered = asked;
        if (ours || !again && arrived.rows().stream().noneMatch(row -> row.id().equals(selected.get()))) {
            answering = true;
            selected.set(best);
            answering = false;
        }
        resting.atRest(() -> {
            beside.set(selected.get());
            settled.set(asked);
        });
    }

    /** The best hit waits for a rest: nobody reads a profile between two letters. */
    private void beside(@Nullable UUID chosen) {
        if (!answering) {
            resting.forget();
            beside.set(chosen);
        }
    }
}
