package it.filiera.history.ui.today;

import it.filiera.history.Interaction;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A day as a column of hours. Working hours are always there; the hours from 8 and to 19 when something falls into them; those of the night
 * only when they are asked for.
 *
 * @param from the first hour
 * @param to the end of the last hour
 * @param before how many entries lie before the first hour, as {@code after} behind the last
 */
record Agenda(int from, int to, List<Block> blocks, int before, int after) {

    private static final int WORK_BEGINS = 9;
    private static final int WORK_ENDS = 18;
    private static final int EARLIEST = 8;
    private static final int LATEST = 19;
    private static final int MIDNIGHT = 24;
    private static final double MINUTES = 60;

    /** As long as something takes when nobody said how long. */
    private static final int USUAL_MINUTES = 30;

    /**
     * An entry.
     *
     * @param starts hours since midnight, as is {@code ends}
     * @param column where it stands beside others of the same time, of so many columns
     */
    record Block(Interaction interaction, double starts, double ends, int column, int columns) {}

    /** {@code entries} by hour; {@code allHours} unfolds the night. */
    static Agenda of(List<Interaction> entries, ZonedDateTime now, boolean allHours) {
        List<Block> all = entries.stream().map(entry -> block(entry, now)).toList();
        int first = allHours ? 0 : EARLIEST;
        int last = allHours ? MIDNIGHT : LATEST;
        List<Block> within = all.stream().filter(block -> block.ends() > first && block.starts() < last).toList();
        double begins = within.stream().mapToDouble(Block::starts).min().orElse(WORK_BEGINS);
        double ends = within.stream().mapToDouble(Block::ends).max().orElse(WORK_ENDS);
        double hour = hours(now);
        boolean shown = hour >= first && hour < last;
        return new Agenda(
                (int) Math.clamp(Math.floor(Math.min(begins, shown ? hour : begins)), first, WORK_BEGINS),
                (int) Math.clamp(Math.ceil(Math.max(ends, shown ? hour : ends)), WORK_ENDS, last),
                beside(within),
                (int) all.stream().filter(block -> block.ends() <= first).count(),
                (int) all.stream().filter(block -> block.starts() >= last).count());
    }

    private static Block block(Interaction entry, ZonedDateTime now) {
        ZonedDateTime starts = entry.at().withZoneSameInstant(now.getZone());
        double begins = starts.toLocalDate().isBefore(now.toLocalDate()) ? 0 : hours(starts);
        double lasts = Objects.requireNonNullElse(entry.minutes(), USUAL_MINUTES) / MINUTES;
        return new Block(entry, begins, Math.min(begins + Math.max(lasts, USUAL_MINUTES / MINUTES), MIDNIGHT), 0, 1);
    }

    private static double hours(ZonedDateTime at) {
        return at.getHour() + at.getMinute() / MINUTES;
    }

    /** Puts those that overlap side by side: each into the first column that is free again, all of one heap equally wide. */
    private static List<Block> beside(List<Block> blocks) {
        List<Block> placed = new ArrayList<>();
        List<Block> heap = new ArrayList<>();
        for (Block block : blocks.stream().sorted(Comparator.comparingDouble(Block::starts)).toList()) {
            if (heap.stream().noneMatch(other -> other.ends() > block.starts())) {
                placed.addAll(levelled(heap));
                heap.clear();
            }
            int column = 0;
            while (isTaken(heap, column, block.starts())) {
                column++;
            }
            heap.add(new Block(block.interaction(), block.starts(), block.ends(), column, 1));
        }
        placed.addAll(levelled(heap));
        return placed;
    }

    private static boolean isTaken(List<Block> heap, int column, double at) {
        return heap.stream().anyMatch(other -> other.column() == column && other.ends() > at);
    }

    private static List<Block> levelled(List<Block> heap) {
        int columns = 1 + heap.stream().mapToInt(Block::column).max().orElse(0);
        return heap.stream().map(block -> new Block(block.interaction(), block.starts(), block.ends(), block.column(), columns)).toList();
    }

    /** Where now is, in hours since midnight; nothing while that hour is not shown. */
    Optional<Double> line(ZonedDateTime now) {
        double hour = hours(now);
        return hour >= from && hour <= to ? Optional.of(hour) : Optional.empty();
    }
}
