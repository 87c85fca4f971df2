package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Fuzzy;
import it.filiera.ui.Latest;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/**
 * What the palette found for what was typed: at once among commands and screens, in the background among what the features know. The
 * first entry is marked until another is. FX thread only.
 */
final class PaletteModel {

    private static final int COMMANDS = 6;
    private static final int SCREENS = 3;

    private final Desk desk;
    private final ShellModel shell;
    private final Latest questions;
    private final List<Messages> languages = List.of(new Messages(Locale.ENGLISH), new Messages(Locale.ITALIAN));
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();
    private List<Group> found = List.of();

    PaletteModel(Desk desk, ShellModel shell) {
        this.desk = desk;
        this.shell = shell;
        this.questions = new Latest(desk.tasks());
        typed.subscribe(this::ask);
    }

    StringProperty typed() {
        return typed;
    }

    ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** The place of the marked entry, counted through all groups. */
    ReadOnlyIntegerProperty marked() {
        return marked.getReadOnlyProperty();
    }

    List<Entry> entries() {
        return groups.get().stream().flatMap(group -> group.entries().stream()).toList();
    }

    Optional<PaletteItem> markedItem() {
        List<Entry> all = entries();
        return marked.get() < all.size() ? Optional.of(all.get(marked.get()).item()) : Optional.empty();
    }

    /** Marks the next entry, or the one before; after the last comes the first. */
    void move(int by) {
        int all = entries().size();
        if (all > 0) {
            marked.set(Math.floorMod(marked.get() + by, all));
        }
    }

    private void ask(String text) {
        List<PaletteSource> sources = shell.palette();
        marked.set(0);
        found = found.stream().map(group -> group.still(text)).toList();
        show();
        questions.ask(() -> sources.stream().map(source -> group(source, text)).toList(), this::arrived);
    }

    private static Group group(PaletteSource source, String text) {
        List<Entry> entries = source.find(text).stream()
                .map(item -> new Entry(item, null, places(text, item.title())))
                .toList();
        return new Group(source.title(), entries);
    }

    private static List<Integer> places(String text, String title) {
        return text.isBlank() ? List.of() : Fuzzy.match(text, title).map(Fuzzy::places).orElse(List.of());
    }

    /** What was marked by hand stays marked, wherever it stands now. */
    private void arrived(List<Group> arrived) {
        Optional<String> before = marked.get() == 0 ? Optional.empty() : markedItem().map(PaletteItem::title);
        found = arrived;
        show();
        List<String> titles = entries().stream().map(entry -> entry.item().title()).toList();
        marked.set(Math.max(0, before.map(titles::indexOf).orElseGet(this::firstByName)));
    }

    /** What is called just as was typed comes before what is called like it, and this before what only mentions it. */
    private int firstByName() {
        List<Entry> entries = entries();
        return first(entries, entry -> entry.places().size() == entry.item().title().length())
                .orElseGet(() -> first(entries, entry -> !entry.places().isEmpty()).orElse(0));
    }

    private static OptionalInt first(List<Entry> entries, Predicate<Entry> wanted) {
        return IntStream.range(0, entries.size()).filter(place -> wanted.test(entries.get(place))).findFirst();
    }

    private void show() {
        List<Group> all = new ArrayList<>(found);
        all.add(new Group(Message.of("palette.commands"), commands()));
        all.add(new Group(Message.of("palette.screens"), screens()));
        all.removeIf(group -> group.entries().isEmpty());
        groups.set(List.copyOf(all));
    }

    private List<Entry> commands() {
        Stream<Scored> scored = shell.actions().stream()
                .filter(action -> !action.title().key().equals("shell.find"))
                .flatMap(action -> scored(action.title(), action).stream());
        return best(scored, COMMANDS);
    }

    private List<Entry> screens() {
        return best(shell.screens().stream().flatMap(entry -> scored(entry.title(), action(entry)).stream()), SCREENS);
    }

    private Action action(RailEntry entry) {
        return new Action(entry.title(), entry.icon(), null, () -> desk.navigator().go(entry.target()));
    }

    private static List<Entry> best(Stream<Scored> scored, int most) {
        return scored.sorted(Comparator.comparingInt(Scored::score).reversed()).limit(most).map(Scored::entry).toList();
    }

    /** The better of both languages counts, for people think of a command in either. */
    private Optional<Scored> scored(Message title, Action action) {
        String shown = desk.language().say(title);
        String text = typed.get();
        return languages.stream()
                .flatMap(language -> Fuzzy.match(text, language.say(title)).stream())
                .max(Comparator.comparingInt(Fuzzy::score))
                .map(match -> new Scored(
                        text.isBlank() ? 0 : match.score(),
                        new Entry(new PaletteItem(shown, "", action.icon(), action.work(), null), action.keys(), places(text, shown))));
    }

    /** Entries under their heading. */
    record Group(Message title, List<Entry> entries) {

        /** Those that fit what is typed now as well, until the answer to it is there. */
        Group still(String text) {
            return new Group(title, entries.stream().filter(entry -> Fuzzy.match(text, entry.item().title()).isPresent()).toList());
        }
    }

    /**
     * One line of the palette.
     *
     * @param places where in the title the typed letters stand
     */
    record Entry(PaletteItem item, @Nullable KeyCombination keys, List<Integer> places) {}

    private record Scored(int score, Entry entry) {}
}
