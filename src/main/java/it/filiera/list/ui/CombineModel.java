package it.filiera.list.ui;

import it.filiera.list.Combination;
import it.filiera.list.Combining;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.query.Query;
import it.filiera.query.QueryPrinter;
import it.filiera.ui.Latest;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Two lists and how they are taken together; how many that gives follows by itself. FX thread only. */
final class CombineModel {

    private final ListDesk around;
    private final Combining combining;
    private final List<SavedList> lists;
    private final Consumer<UUID> made;
    private final Consumer<String> ask;
    private final Latest counting;
    private final ObjectProperty<SavedList> first;
    private final ObjectProperty<SavedList> second;
    private final ObjectProperty<Combination> way = new SimpleObjectProperty<>(Combination.BOTH);
    private final ReadOnlyObjectWrapper<@Nullable Long> count = new ReadOnlyObjectWrapper<>();
    private final StringProperty name = new SimpleStringProperty("");

    /** {@code lists} has two or more; {@code made} hears of a list that was kept, {@code ask} asks the directory. */
    CombineModel(ListDesk around, List<SavedList> lists, SavedList first, Consumer<UUID> made, Consumer<String> ask) {
        this.around = around;
        this.combining = around.combining();
        this.lists = List.copyOf(lists);
        this.made = made;
        this.ask = ask;
        this.counting = new Latest(around.desk().tasks());
        this.first = new SimpleObjectProperty<>(first);
        this.second = new SimpleObjectProperty<>(
                lists.stream().filter(list -> !list.id().equals(first.id())).findFirst().orElse(first));
        this.first.subscribe(_ -> recount());
        this.second.subscribe((_, _) -> recount());
        way.subscribe((_, _) -> recount());
    }

    List<SavedList> lists() {
        return lists;
    }

    ObjectProperty<SavedList> first() {
        return first;
    }

    ObjectProperty<SavedList> second() {
        return second;
    }

    ObjectProperty<Combination> way() {
        return way;
    }

    /** How many organisations it gives; null until counted. */
    ReadOnlyObjectProperty<@Nullable Long> count() {
        return count.getReadOnlyProperty();
    }

    private void recount() {
        Query asked = query();
        counting.ask(() -> combining.count(asked), count::set);
    }

    /** The name under which it is kept, when it is. */
    StringProperty name() {
        return name;
    }

    private Query query() {
        return way.get().of(first.get(), second.get());
    }

    /** Shows it in the directory, live. */
    void show() {
        ask.accept(QueryPrinter.print(query()) + " ");
    }

    /** Keeps it as a new shortlist; {@code refused} hears why not. */
    void keep(Runnable done, Consumer<Message> refused) {
        SavedList leading = first.get();
        Query asked = query();
        String wanted = name.get();
        around.desk().tasks().write(() -> combining.keep(leading, asked, wanted, around.me(), around.by()), kept -> {
            done.run();
            made.accept(kept.id());
            around.desk().notices().tell(Message.of("lists.made", wanted.strip()), kept.changeSet());
        }, reason -> around.refused(reason, refused));
    }
}
