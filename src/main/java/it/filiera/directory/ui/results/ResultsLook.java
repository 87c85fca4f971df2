package it.filiera.directory.ui.results;

import it.filiera.directory.ui.DirectoryModel;
import it.filiera.ui.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How a person wants the results: as what, how close, which columns how wide, in which order. Found again at the next start. */
final class ResultsLook {

    /** As what results are shown. */
    enum Kind {
        TABLE,
        CARDS
    }

    /** How much room a row takes. */
    enum Density {
        COMFORTABLE,
        DENSE
    }

    private static final String WIDTHS = "result-widths";

    private final Settings settings;
    private final ObjectProperty<Kind> kind;
    private final ObjectProperty<Density> density;
    private final ObjectProperty<List<ResultColumn>> columns;
    private final Map<ResultColumn, Double> widths = new EnumMap<>(ResultColumn.class);

    ResultsLook(Settings settings, DirectoryModel model) {
        this.settings = settings;
        kind = remembered("result-kind", Kind.class, Kind.TABLE);
        density = remembered("result-density", Density.class, Density.COMFORTABLE);
        columns = new SimpleObjectProperty<>(settings.get("result-columns").map(ResultsLook::columns).orElseGet(ResultColumn::usual));
        columns.subscribe((_, chosen) -> settings.put("result-columns", joined(chosen)));
        settings.get(WIDTHS).ifPresent(this::readWidths);
        settings.get("result-order").flatMap(Sorting::named).ifPresent(sorting -> model.order().set(sorting.order()));
        model.order().subscribe((_, order) -> Sorting.of(order).ifPresent(one -> settings.put("result-order", one.code())));
    }

    ObjectProperty<Kind> kind() {
        return kind;
    }

    ObjectProperty<Density> density() {
        return density;
    }

    /** The columns from left to right; never none. */
    ObjectProperty<List<ResultColumn>> columns() {
        return columns;
    }

    /** Shows a column as the last one, or takes it away. The name always stays. */
    void show(ResultColumn column, boolean shown) {
        List<ResultColumn> now = new ArrayList<>(columns.get());
        if (shown && !now.contains(column)) {
            now.add(column);
        } else if (!shown && column != ResultColumn.NAME) {
            now.remove(column);
        }
        columns.set(List.copyOf(now));
    }

    double width(ResultColumn column) {
        return widths.getOrDefault(column, column.width());
    }

    void width(ResultColumn column, double width) {
        widths.put(column, width);
        settings.put(WIDTHS, widths.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + Math.round(entry.getValue()))
                .collect(Collectors.joining(",")));
    }

    private <E extends Enum<E>> ObjectProperty<E> remembered(String name, Class<E> type, E usual) {
        E start = settings.get(name).flatMap(text -> Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()).orElse(usual);
        ObjectProperty<E> property = new SimpleObjectProperty<>(start);
        property.subscribe((_, chosen) -> settings.put(name, chosen.name()));
        return property;
    }

    private void readWidths(String text) {
        for (String part : text.split(",")) {
            String[] pair = part.split("=");
            if (pair.length == 2 && pair[1].matches("[0-9]{1,5}")) {
                ResultColumn.named(pair[0]).ifPresent(column -> widths.put(column, Double.valueOf(pair[1])));
            }
        }
    }

    private static List<ResultColumn> columns(String text) {
        List<ResultColumn> known =
                Arrays.stream(text.split(",")).flatMap(name -> ResultColumn.named(name).stream()).distinct().toList();
        return known.contains(ResultColumn.NAME) ? known : ResultColumn.usual();
    }

    private static String joined(List<ResultColumn> columns) {
        return columns.stream().map(ResultColumn::name).collect(Collectors.joining(","));
    }
}
