package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionKind;
import it.filiera.history.Named;
import it.filiera.ui.Desk;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        fill(
                kinds,
                withNone(Arrays.stream(InteractionKind.values())),
                Optional.ofNullable(wanted.kind()),
                kind -> kind.map(words::kind).orElseGet(() -> desk.say("timeline.all-kinds")),
                kind -> wanted.of(kind.orElse(null)));
        fill(
                periods,
                periods(choices).stream().map(Optional::of).toList(),
                Optional.of(wanted.period()),
                period -> period(period.orElse(Period.ALL)),
                period -> wanted.in(period.orElse(Period.ALL)));
        fill(
                officers,
                ids(choices.officers(), wanted.officer()),
                Optional.ofNullable(wanted.officer()),
                name(choices.officers(), "timeline.all-officers"),
                officer -> wanted.by(officer.orElse(null)));
        fill(
                initiatives,
                ids(choices.initiatives(), wanted.initiative()),
                Optional.ofNullable(wanted.initiative()),
                name(choices.initiatives(), "timeline.all-initiatives"),
                initiative -> wanted.during(initiative.orElse(null)));
    }

    private <T> void fill(
            MenuButton menu,
            List<Optional<T>> values,
            Optional<T> chosen,
            Function<Optional<T>, String> name,
            Function<Optional<T>, Wanted> wanted) {
        menu.setText(name.apply(chosen));
        menu.getItems().setAll(values.stream().map(value -> {
            RadioMenuItem item = new RadioMenuItem(name.apply(value));
            item.setMnemonicParsing(false);
            item.setSelected(value.equals(chosen));
            item.setOnAction(_ -> model.wanted().set(wanted.apply(value)));
            return item;
        }).toList());
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

    private Function<Optional<UUID>, String> name(List<Named> named, String none) {
        return id -> named.stream()
                .filter(one -> id.filter(one.id()::equals).isPresent())
                .findFirst()
                .map(Named::name)
                .orElseGet(() -> desk.say(none));
    }

    private static List<Optional<UUID>> ids(List<Named> named, @Nullable UUID chosen) {
        return withNone(Stream.concat(named.stream().map(Named::id), Stream.ofNullable(chosen)).distinct());
    }

    private static <T> List<Optional<T>> withNone(Stream<T> values) {
        return Stream.concat(Stream.of(Optional.<T>empty()), values.map(Optional::of)).toList();
    }
}
