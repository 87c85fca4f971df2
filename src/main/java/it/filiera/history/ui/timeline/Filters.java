package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionKind;
import it.filiera.history.Named;
import it.filiera.ui.Desk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.jspecify.annotations.Nullable;

/** The menus over a timeline; what is chosen stands on them. */
final class Filters {

    private static final int MONTH = 30;
    private static final int YEAR = 365;

    private final Desk desk;
    private final TimelineModel model;
    private final EntryWords words;
    private final MenuButton kinds;
    private final MenuButton periods;
    private final MenuButton officers;
    private final MenuButton initiatives;

    Filters(Desk desk, TimelineModel model, MenuButton kinds, MenuButton periods, MenuButton officers, MenuButton initiatives) {
        this.desk = desk;
        this.model = model;
        this.words = new EntryWords(desk.language().messages().get());
        this.kinds = kinds;
        this.periods = periods;
        this.officers = officers;
        this.initiatives = initiatives;
    }

    /** Shows what is wanted at the moment, among what can be chosen. */
    void show() {
        Wanted wanted = model.wanted().get();
        Choices choices = model.choices().get();
        fill(kinds, withNone(Arrays.stream(InteractionKind.values())), wanted.kind(), this::kind, wanted::of);
        fill(periods, periods(choices), wanted.period(), this::period, wanted::in);
        fill(officers, ids(choices.officers(), wanted.officer()), wanted.officer(), name(choices.officers(), "timeline.all-officers"), wanted::by);
        fill(
                initiatives,
                ids(choices.initiatives(), wanted.initiative()),
                wanted.initiative(),
                name(choices.initiatives(), "timeline.all-initiatives"),
                wanted::during);
    }

    private <T extends @Nullable Object> void fill(
            MenuButton menu, List<T> values, T chosen, Function<T, String> name, Function<T, Wanted> wanted) {
        menu.setText(name.apply(chosen));
        menu.getItems().setAll(values.stream().map(value -> {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setMnemonicParsing(false);
            item.setSelected(Objects.equals(value, chosen));
            item.setOnAction(_ -> model.wanted().set(wanted.apply(value)));
            return item;
        }).toList());
    }

    private String kind(@Nullable InteractionKind kind) {
        return kind == null ? desk.say("timeline.all-kinds") : words.kind(kind);
    }

    private static List<Period> periods(Choices choices) {
        Stream<Period> near = Stream.of(Period.ALL, new Period.LastDays(MONTH), new Period.LastDays(YEAR));
        return Stream.concat(near, choices.years().stream().map(Period.Year::new)).toList();
    }

    private String period(Period period) {
        return switch (period) {
            case Period.All() -> desk.say("timeline.all-years");
            case Period.LastDays(int days) -> days == MONTH ? desk.say("timeline.last-days", days) : desk.say("timeline.last-year");
            case Period.Year(int year) -> String.valueOf(year);
        };
    }

    private Function<@Nullable UUID, String> name(List<Named> named, String none) {
        return id -> named.stream().filter(one -> one.id().equals(id)).findFirst().map(Named::name).orElseGet(() -> desk.say(none));
    }

    private static List<@Nullable UUID> ids(List<Named> named, @Nullable UUID chosen) {
        Stream<UUID> known = named.stream().map(Named::id);
        return withNone(chosen == null ? known : Stream.concat(known, Stream.of(chosen)).distinct());
    }

    private static <T> List<@Nullable T> withNone(Stream<T> values) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        values.forEach(all::add);
        return all;
    }
}
