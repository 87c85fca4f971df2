package it.filiera.list.ui;

import it.filiera.list.ListEditor;
import it.filiera.list.ListEditor.Added;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Fuzzy;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Which shortlist some organisations are put on: one that stands, or a new one of the name that was typed. FX thread only. */
final class AddToListModel {

    /**
     * A shortlist that can be chosen.
     *
     * @param list null for a new one of this name
     * @param holding how many of the organisations are on it already
     */
    record Choice(@Nullable SavedList list, String name, int size, int holding) {}

    private final ListDesk around;
    private final Desk desk;
    private final ListEditor editor;
    private final List<UUID> organisations;
    private final StringProperty typed = new SimpleStringProperty("");
    private final IntegerProperty marked = new SimpleIntegerProperty();
    private final ReadOnlyObjectWrapper<List<Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> title = new ReadOnlyObjectWrapper<>();
    private List<Choice> all = List.of();

    /** {@code organisations} are one or more. */
    AddToListModel(ListDesk around, List<UUID> organisations) {
        this.around = around;
        this.desk = around.desk();
        this.editor = around.workspace().listEditor();
        this.organisations = List.copyOf(organisations);
        typed.subscribe((_, _) -> narrow());
        desk.tasks().read(this::titleNow, title::set);
        desk.tasks().read(this::read, read -> {
            all = read;
            narrow();
        });
    }

    private Message titleNow() {
        return organisations.size() == 1
                ? Message.of("lists.add-one", around.workspace().nameOf(organisations.getFirst().toString()))
                : Message.of("lists.add-several", organisations.size());
    }

    /** One's own before others, the newest first. */
    private List<Choice> read() {
        Map<UUID, Integer> sizes = around.workspace().lists().sizes();
        Map<UUID, Integer> holding = around.workspace().lists().holding(organisations);
        return around.workspace().lists().all().reversed().stream()
                .filter(list -> !list.isSearch())
                .sorted(Comparator.comparing(list -> !around.isMine(list)))
                .map(list -> new Choice(
                        list, around.name(list), sizes.getOrDefault(list.id(), 0), holding.getOrDefault(list.id(), 0)))
                .toList();
    }

    /** What is put where, in words; null until it has been read. */
    ReadOnlyObjectProperty<@Nullable Message> title() {
        return title.getReadOnlyProperty();
    }

    int count() {
        return organisations.size();
    }

    /** Letters of a name, of a list that stands or of a new one. */
    StringProperty typed() {
        return typed;
    }

    /** The best first; a new list of the name that was typed comes last, unless one of that name stands. */
    ReadOnlyObjectProperty<List<Choice>> choices() {
        return choices.getReadOnlyProperty();
    }

    /** Which one Enter takes. */
    IntegerProperty marked() {
        return marked;
    }

    void move(int places) {
        marked.set(Math.clamp((long) marked.get() + places, 0, Math.max(0, choices.get().size() - 1)));
    }

    private void narrow() {
        String name = typed.get().strip();
        boolean stands = all.stream().anyMatch(choice -> choice.name().equalsIgnoreCase(name));
        Stream<Choice> made = name.isEmpty() || stands ? Stream.of() : Stream.of(new Choice(null, name, 0, 0));
        choices.set(Stream.concat(matching(name), made).toList());
        marked.set(0);
    }

    private Stream<Choice> matching(String name) {
        return name.isEmpty()
                ? all.stream()
                : all.stream()
                        .filter(choice -> match(name, choice).isPresent())
                        .sorted(Comparator.comparing(choice -> -match(name, choice).map(Fuzzy::score).orElse(0)));
    }

    private static Optional<Fuzzy> match(String name, Choice choice) {
        return Fuzzy.match(name.toLowerCase(Locale.ROOT), choice.name());
    }

    /** Puts them on the list that is marked; {@code refused} hears why not. Nothing happens where none is. */
    void take(Runnable done, Consumer<Message> refused) {
        int at = marked.get();
        if (at < choices.get().size()) {
            Choice choice = choices.get().get(at);
            SavedList list = choice.list();
            if (list == null) {
                create(choice.name(), done, refused);
            } else {
                add(list, done, refused);
            }
        }
    }

    private void create(String name, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(() -> editor.create(name, around.me(), organisations, around.by()), made -> {
            done.run();
            desk.notices().tell(Message.of("lists.added-new", organisations.size(), name), made.changeSet());
        }, reason -> around.refused(reason, refused));
    }

    private void add(SavedList list, Runnable done, Consumer<Message> refused) {
        desk.tasks().write(() -> editor.add(list.id(), organisations, around.by()), added -> {
            done.run();
            tell(list, added);
        }, reason -> around.refused(reason, refused));
    }

    private void tell(SavedList list, Added added) {
        String name = around.name(list);
        added.changeSet().ifPresentOrElse(
                changeSet -> desk.notices().tell(Message.of("lists.added", added.added(), name, added.already()), changeSet),
                () -> desk.notices().tell(Message.of("lists.stood", added.already(), name)));
    }
}
