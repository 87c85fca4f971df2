package it.filiera.list.ui;

import it.filiera.list.Combination;
import it.filiera.list.ListEditor;
import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.query.QueryPrinter;
import it.filiera.ui.Desk;
import it.filiera.ui.Latest;
import it.filiera.ui.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** All lists, the one that is looked at, and what can be done with them. Outlives the views. FX thread only. */
final class ListsModel {

    private final ListDesk around;
    private final Desk desk;
    private final ListReader reader;
    private final ListEditor editor;
    private final Consumer<String> ask;
    private final Latest readingRows;
    private final Latest readingShown;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable UUID> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<List<UUID>> selected = new SimpleObjectProperty<>(List.of());

    /** {@code ask} asks the directory something and goes there. */
    ListsModel(ListDesk around, Consumer<String> ask) {
        this.around = around;
        this.ask = ask;
        this.desk = around.desk();
        this.reader = new ListReader(around);
        this.editor = around.workspace().listEditor();
        this.readingRows = new Latest(desk.tasks());
        this.readingShown = new Latest(desk.tasks());
        chosen.subscribe((_, _) -> {
            selected.set(List.of());
            readShown();
        });
    }

    ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The list that is to be looked at; the first one as long as nobody chose. */
    ObjectProperty<@Nullable UUID> chosen() {
        return chosen;
    }

    /** The list that is looked at; null until it has been read. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The organisations that are marked in it. */
    ObjectProperty<List<UUID>> selected() {
        return selected;
    }

    /** Reads again, because something was written or is looked at for the first time. */
    void refresh() {
        readingRows.ask(reader::rows, this::arrived);
        readShown();
    }

    private void arrived(List<Row> now) {
        rows.set(now);
        boolean there = now.stream().anyMatch(row -> row.list().id().equals(chosen.get()));
        if (!there) {
            chosen.set(now.isEmpty() ? null : now.getFirst().list().id());
        }
    }

    private void readShown() {
        UUID wanted = chosen.get();
        if (wanted == null) {
            readingShown.forget();
            shown.set(null);
        } else {
            readingShown.ask(() -> reader.shown(wanted), now -> now.ifPresent(shown::set));
        }
    }

    /** Makes a list of one's own and looks at it; {@code refused} hears why not. */
    void create(String name, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(() -> editor.create(name, around.me(), List.of(), around.by()), made -> {
            done.run();
            chosen.set(made.id());
            desk.notices().tell(Message.of("lists.made", name.strip()), made.changeSet());
        }, reason -> around.refused(reason, refused));
    }

    void rename(SavedList list, String name, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(() -> editor.rename(list, name, around.by()), written -> {
            done.run();
            written.ifPresent(changeSet -> desk.notices().tell(Message.of("lists.renamed", name.strip()), changeSet));
        }, reason -> around.refused(reason, refused));
    }

    void describe(SavedList list, String text, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(() -> editor.describe(list, text, around.by()), written -> {
            done.run();
            written.ifPresent(changeSet -> desk.notices().tell(Message.of("lists.described", around.name(list)), changeSet));
        }, reason -> around.refused(reason, refused));
    }

    /** Makes it everybody's, or one's own. */
    void give(SavedList list, boolean toMe) {
        around.write(
                () -> editor.give(list, toMe ? around.me() : null, around.by()),
                Message.of(toMe ? "lists.is-mine" : "lists.is-everybodys", around.name(list)));
    }

    void delete(SavedList list) {
        around.write(() -> editor.delete(list, around.by()), Message.of("lists.deleted", around.name(list)));
    }

    /** Takes the marked organisations off the list. */
    void removeSelected() {
        whenShortlist(now -> {
            List<ListEntry> gone = now.entries().stream().filter(entry -> selected.get().contains(entry.organisation())).toList();
            if (!gone.isEmpty()) {
                List<UUID> organisations = gone.stream().map(ListEntry::organisation).toList();
                around.write(
                        () -> editor.remove(now.list().id(), organisations, around.by()),
                        Message.of("lists.removed", gone.size(), gone.getFirst().name(), around.name(now.list())));
            }
        });
    }

    /** Brings an entry by so many places further down or up; it shows there at once. */
    void move(ListEntry entry, int places) {
        whenShortlist(now -> moveTo(entry, now.entries().indexOf(entry) + places));
    }

    /** Brings an entry to a place, counted from 0; it shows there at once. */
    void moveTo(ListEntry entry, int place) {
        whenShortlist(now -> {
            List<ListEntry> order = new ArrayList<>(now.entries());
            if (place >= 0 && place < order.size() && order.remove(entry)) {
                order.add(place, entry);
                readingShown.forget();
                shown.set(new Shown(now.list(), order, now.total()));
                desk.tasks().write(
                        () -> editor.move(now.list().id(), entry.id(), place, around.by()), _ -> {}, this::refusedAndRead);
            }
        });
    }

    void note(ListEntry entry, String text) {
        whenShortlist(now -> {
            if (!text.strip().equals(Objects.requireNonNullElse(entry.note(), ""))) {
                desk.tasks().write(
                        () -> editor.note(now.list().id(), entry, text, around.by()), _ -> {}, this::refusedAndRead);
            }
        });
    }

    private void refusedAndRead(Throwable reason) {
        around.refused(reason, desk.notices()::refuse);
        readShown();
    }

    private void whenShortlist(Consumer<Shown> work) {
        Optional.ofNullable(shown.get()).filter(now -> !now.list().isSearch()).ifPresent(work);
    }

    void open(ListEntry entry) {
        desk.navigator().go(new Target.Profile(entry.organisation()));
    }

    /** Shows the organisations of a list in the directory: a shortlist as a filter, a saved search as the question that it is. */
    void openInDirectory(SavedList list) {
        ask.accept(list.query() == null ? QueryPrinter.print(Combination.alone(list)) + " " : list.query());
    }

    void combine(SavedList first) {
        CombineModel model = new CombineModel(around, rows.get().stream().map(Row::list).toList(), first, chosen::set, ask);
        desk.overlay().show(new CombineController(around, model));
    }
}
