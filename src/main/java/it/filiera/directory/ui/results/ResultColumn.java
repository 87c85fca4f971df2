package it.filiera.directory.ui.results;

import it.filiera.directory.Organisation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the table can show of an organisation, in its usual order. Widths are those of text at 100 %. */
enum ResultColumn {
    NAME("results.column.name", 180, true, Sorting.NAME, (words, firm) -> new Lines(firm.name(), words.activity(firm))),
    PLACE("results.column.place", 116, true, null, (words, firm) -> new Lines(words.municipality(firm), words.province(firm))),
    CATEGORY("results.column.category", 124, true, null, (words, firm) -> Lines.wrapped(words.categories(firm))),
    EMPLOYEES("results.column.employees", 84, true, Sorting.EMPLOYEES, (words, firm) ->
            words.headcount(firm)),
    LISTS("results.column.lists", 92, true, null, (words, firm) -> Lines.wrapped(words.lists(firm))),
    CONTACT("results.column.contact", 100, true, Sorting.CONTACTED, (words, firm) -> words.contact(firm)),
    FOUNDED("results.column.founded", 80, false, Sorting.FOUNDED, (words, firm) -> Lines.wrapped(words.founded(firm))),
    TURNOVER("results.column.turnover", 110, false, null, (words, firm) ->
            Lines.figure(words.turnover(firm), words.year(firm.turnover()))),
    CERTIFICATES("results.column.certificates", 110, false, null, (words, firm) -> Lines.wrapped(words.certificates(firm))),
    TAGS("results.column.tags", 96, false, null, (words, firm) -> Lines.wrapped(words.tags(firm))),
    CAPABILITIES("results.column.capabilities", 150, false, null, (words, firm) -> Lines.wrapped(words.capabilities(firm))),
    WEBSITE("results.column.website", 140, false, null, (words, firm) -> Lines.wrapped(words.website(firm))),
    STATUS("results.column.status", 80, false, null, (words, firm) -> Lines.wrapped(Optional.of(words.status(firm))));

    /** What a cell says, in one line or two. A text that is {@code wrapped} may take both lines. */
    record Lines(String first, String second, boolean wrapped) {

        Lines(String first, Optional<String> second) {
            this(first, second.orElse(""), false);
        }

        Lines(Optional<String> first, Optional<String> second) {
            this(first.orElse(""), second.orElse(""), false);
        }

        /** Without a year, the words of an uncertain figure may be long. */
        static Lines figure(Optional<String> figure, Optional<String> year) {
            return year.isPresent() ? new Lines(figure, year) : wrapped(figure);
        }

        static Lines wrapped(Optional<String> text) {
            return new Lines(text.orElse(""), "", true);
        }

        /** The same in one line. */
        Lines flat() {
            return new Lines(joined(), "", false);
        }

        String joined() {
            return second.isEmpty() ? first : first.isEmpty() ? second : first + ", " + second;
        }
    }

    private final String title;
    private final double width;
    private final boolean usual;
    private final @Nullable Sorting sorting;
    private final BiFunction<FactWords, Organisation, Lines> lines;

    ResultColumn(
            String title, double width, boolean usual, @Nullable Sorting sorting, BiFunction<FactWords, Organisation, Lines> lines) {
        this.title = title;
        this.width = width;
        this.usual = usual;
        this.sorting = sorting;
        this.lines = lines;
    }

    /** Key of its heading. */
    String title() {
        return title;
    }

    double width() {
        return width;
    }

    /** The order that a press on its heading asks for, if it is one. */
    Optional<Sorting> sorting() {
        return Optional.ofNullable(sorting);
    }

    Lines of(Organisation firm, FactWords words) {
        return lines.apply(words, firm);
    }

    /** Those of a new profile. */
    static List<ResultColumn> usual() {
        return Arrays.stream(values()).filter(column -> column.usual).toList();
    }

    static Optional<ResultColumn> named(String name) {
        return Arrays.stream(values()).filter(column -> column.name().equals(name)).findFirst();
    }
}
