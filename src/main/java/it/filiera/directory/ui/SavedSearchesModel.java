package it.filiera.directory.ui;

import it.filiera.ledger.Committed;
import it.filiera.list.ListEditor;
import it.filiera.list.Lists;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.search.Order;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
            Comparator.comparingLong(entry -> entry.search().description() == null ? Long.MAX_VALUE : entry.count());

    private final Lists lists;
    private final ListEditor editor;
    private final Directory directory;
    private final Desk desk;
    private final Supplier<String> by;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());

    SavedSearchesModel(Lists lists, ListEditor editor, Directory directory, Desk desk, Supplier<String> by) {
        this.lists = lists;
        this.editor = editor;
        this.directory = directory;
        this.desk = desk;
        this.by = by;
        this.reading = new Latest(desk.tasks());
        refresh();
    }

    /** A saved search and how many it finds. */
    public record Entry(SavedList search, long count) {}

    public ReadOnlyObjectProperty<List<Entry>> entries() {
        return entries.getReadOnlyProperty();
    }

    /** Reads and counts again. */
    void refresh() {
        reading.ask(
                () -> lists.all().stream()
                        .filter(SavedList::isSearch)
                        .map(search -> new Entry(search, count(search)))
                        .sorted(NARROW_FIRST)
                        .toList(),
                entries::set);
    }

    private long count(SavedList search) {
        return directory.filters().parse(query(search)) instanceof Parsed.Understood(Query query)
                ? directory.page(query, Order.NAME, 0).total()
                : 0;
    }

    static String query(SavedList search) {
        return Objects.requireNonNullElse(search.query(), "");
    }

    /** Saves; {@code refused} hears why not. */
    void save(String name, String query, Runnable done, Consumer<Message> refused) {
        write(() -> Optional.of(editor.saveSearch(name, null, query, by.get()).changeSet()), Message.of("saved.done", name.strip()), done, refused);
    }

    void rename(SavedList search, String name, Runnable done, Consumer<Message> refused) {
        write(() -> editor.rename(search, name, by.get()), Message.of("saved.renamed", name.strip()), done, refused);
    }

    void delete(SavedList search) {
        Message done = Message.of("saved.deleted", search.name().in(desk.language().locale()));
        write(() -> editor.delete(search, by.get()), done, () -> {}, desk.notices()::refuse);
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
