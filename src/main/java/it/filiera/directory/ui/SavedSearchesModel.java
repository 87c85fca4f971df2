package it.filiera.directory.ui;

import it.filiera.ledger.Committed;
import it.filiera.list.SavedSearch;
import it.filiera.list.SavedSearches;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The saved searches with their counts, and what can be done with them. FX thread only. */
public final class SavedSearchesModel {

    /** Of those that come with the program; a person's own follow in the order in which they were saved. */
    private static final Comparator<Entry> NARROW_FIRST =
            Comparator.comparingLong(entry -> entry.search().descriptionEn() == null ? Long.MAX_VALUE : entry.count());

    private final SavedSearches searches;
    private final Directory directory;
    private final Desk desk;
    private final Supplier<String> by;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    SavedSearchesModel(SavedSearches searches, Directory directory, Desk desk, Supplier<String> by) {
        this.searches = searches;
        this.directory = directory;
        this.desk = desk;
        this.by = by;
        this.reading = new Latest(desk.tasks());
        refresh();
    }

    /** A saved search and how many it finds. */
    public record Entry(SavedSearch search, long count) {}

    public ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** Reads and counts again. */
    void refresh() {
        reading.ask(
                () -> searches.all().stream()
                        .map(search -> new Entry(search, count(search)))
                        .sorted(NARROW_FIRST)
                        .toList(),
                entries::set);
    }

    private long count(SavedSearch search) {
        return directory.filters().parse(search.query()) instanceof Parsed.Understood(Query query)
                ? directory.page(query, Order.NAME, 0).total()
                : 0;
    }

    /** Saves; {@code refused} hears why not. */
    void save(String name, String query, Runnable done, Consumer<Message> refused) {
        write(() -> searches.save(name, query, by.get()), Message.of("saved.done", name.strip()), done, refused);
    }

    void rename(SavedSearch search, String name, Runnable done, Consumer<Message> refused) {
        write(() -> searches.rename(search.id(), name, by.get()), Message.of("saved.renamed", name.strip()), done, refused);
    }

    void delete(SavedSearch search) {
        Message done = Message.of("saved.deleted", search.name(desk.language().locale()));
        write(() -> searches.delete(search.id(), by.get()), done, () -> {}, desk.notices()::refuse);
    }

    private void write(Callable<Optional<Committed>> work, Message said, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(work, committed -> {
            refresh();
            done.run();
            committed.ifPresent(changeSet -> desk.notices().tell(said, changeSet));
        }, failure -> refuse(failure, refused));
    }

    private void refuse(Throwable failure, Consumer<Message> refused) {
        if (failure instanceof Refused reason) {
            refused.accept(reason.reason());
        } else {
            desk.tasks().fail(failure);
        }
    }
}
