package it.filiera.directory.ui.results;

import it.filiera.directory.Organisation;
import it.filiera.message.Message;
import it.filiera.ui.Copied;
import it.filiera.ui.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.ClipboardContent;

/** Puts organisations on the clipboard. */
final class Copying {

    private final Desk desk;
    private final ResultsModel model;

    Copying(Desk desk, ResultsModel model) {
        this.desk = desk;
        this.model = model;
    }

    /** The chosen as text, one after the other, with what is stated. */
    void asText() {
        desk.tasks().read(model.reading(model.chosen()), chosen -> {
            FactWords words = model.words(chosen.own());
            ClipboardContent content = new ClipboardContent();
            content.putString(chosen.firms().stream().map(firm -> text(firm, words)).collect(Collectors.joining("\n\n")));
            put(content, chosen.firms().size());
        });
    }

    /** The chosen as a table with the columns shown. */
    void asTable() {
        desk.tasks().read(model.reading(model.chosen()), chosen -> put(table(chosen).content(), chosen.firms().size()));
    }

    RowsText table(ResultsModel.Chosen chosen) {
        FactWords words = model.words(chosen.own());
        List<ResultColumn> columns = model.look().columns().get().stream().filter(column -> column != ResultColumn.NAME).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(desk.say("fact.name"), desk.say("fact.activity"), columns.stream().map(column -> desk.say(column.title()))));
        chosen.firms().forEach(firm -> rows.add(
                row(firm.name(), words.activity(firm).orElse(""), columns.stream().map(column -> column.of(firm, words).joined()))));
        return new RowsText(rows);
    }

    private static List<String> row(String name, String activity, Stream<String> others) {
        return Stream.concat(Stream.of(name, activity), others).toList();
    }

    private String text(Organisation firm, FactWords words) {
        Stream<String> facts = FactRow.of(List.of(firm), words).stream()
                .flatMap(fact -> fact.values().getFirst().map(value -> desk.say(fact.title()) + ": " + value).stream());
        return Stream.concat(Stream.of(firm.name()), facts).collect(Collectors.joining("\n"));
    }

    private void put(ClipboardContent content, int count) {
        Copied.content(content);
        desk.notices().tell(Message.of("results.copied", count));
    }
}
