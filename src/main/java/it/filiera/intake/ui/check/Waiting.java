package it.filiera.intake.ui.check;

import it.filiera.intake.CheckedCell;
import it.filiera.intake.Finding;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings that wait for somebody, in the order of the grid. */
final class Waiting {

    private final CheckModel model;
    private final Overview overview;

    Waiting(CheckModel model) {
        this.model = model;
        this.overview = model.overview().get();
    }

    /** The first one after a cell, or the first of all. */
    Optional<Spot> after(@Nullable Spot at) {
        return first(fromHere(at)).or(() -> first(overview.open().stream().flatMap(this::inRow)));
    }

    private static Optional<Spot> first(Stream<Spot> spots) {
        return spots.findFirst();
    }

    private Stream<Spot> fromHere(@Nullable Spot at) {
        List<Integer> rows = overview.open();
        if (at == null) {
            return Stream.empty();
        }
        int found = Collections.binarySearch(rows, at.row());
        int from = found < 0 ? -found - 1 : found;
        return rows.subList(from, rows.size()).stream().flatMap(this::inRow).filter(spot -> isAfter(spot, at));
    }

    private boolean isAfter(Spot spot, Spot at) {
        return spot.row() > at.row()
                || spot.row() == at.row() && model.fields().indexOf(spot.field()) > model.fields().indexOf(at.field());
    }

    private Stream<Spot> inRow(int row) {
        return model.fields().stream().map(field -> new Spot(row, field)).filter(this::isOpen);
    }

    private boolean isOpen(Spot spot) {
        Finding finding = model.cell(spot).map(CheckedCell::finding).orElse(null);
        return finding != null && overview.stopsAt(finding, model.filter().get());
    }
}
