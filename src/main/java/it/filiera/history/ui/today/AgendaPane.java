package it.filiera.history.ui.today;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Draws the hours of a day, what takes place in them, and a red line where now is. */
final class AgendaPane extends Region {

    /** Height of an hour, and what the times at the left take, in em. */
    private static final double HOUR_EM = 3.385;

    private static final double TIMES_EM = 3.077;
    private static final double GAP_EM = 1.154;

    /** Half a line of text stands above the first rule and below the last; as a part of an hour. */
    private static final double HALF_LINES = 0.4;

    private static final double LINE = 2;
    private static final double DOT = 8;

    /** Between entries that follow each other at once. */
    private static final double APART = 2;

    private final Label measure = new Label("00:00");
    private final Region line = new Region();
    private final Region dot = new Region();
    private final List<Label> times = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private final List<Button> entries = new ArrayList<>();
    private Agenda agenda = new Agenda(0, 0, List.of(), 0, 0);
    private double now = -1;

    AgendaPane() {
        getStyleClass().add("agenda-hours");
        line.getStyleClass().add("now-line");
        dot.getStyleClass().add("now-dot");
        measure.setVisible(false);
    }

    /** Shows a day; {@code entry} makes the node of each block. */
    void show(Agenda shown, ZonedDateTime at, Function<Agenda.Block, Button> entry) {
        agenda = shown;
        times.clear();
        rules.clear();
        entries.clear();
        IntStream.rangeClosed(shown.from(), shown.to()).forEach(hour -> {
            Label time = new Label("%02d:00".formatted(hour));
            time.getStyleClass().add("agenda-time");
            time.setAlignment(Pos.CENTER_LEFT);
            times.add(time);
            Region rule = new Region();
            rule.getStyleClass().add("agenda-rule");
            rules.add(rule);
        });
        shown.blocks().forEach(block -> entries.add(entry.apply(block)));
        List<Node> all = new ArrayList<>(rules);
        all.addAll(times);
        all.addAll(entries);
        all.add(line);
        all.add(dot);
        all.add(measure);
        getChildren().setAll(all);
        move(at);
    }

    /** Moves the line. */
    void move(ZonedDateTime at) {
        now = agenda.line(at).orElse(-1.0);
        line.setVisible(now >= 0);
        dot.setVisible(now >= 0);
        requestLayout();
    }

    private double em() {
        return measure.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (agenda.to() - agenda.from() + HALF_LINES) * HOUR_EM * em();
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double hour = HOUR_EM * em;
        double top = HALF_LINES / 2 * hour;
        double left = TIMES_EM * em;
        double width = getWidth();
        for (int i = 0; i < times.size(); i++) {
            double y = Math.round(top + i * hour);
            double height = times.get(i).prefHeight(-1);
            times.get(i).resizeRelocate(0, y - Math.round(height / 2), left, height);
            rules.get(i).resizeRelocate(left, y, width - left, 1);
        }
        double room = width - left - GAP_EM * em;
        for (int i = 0; i < entries.size(); i++) {
            Agenda.Block block = agenda.blocks().get(i);
            double from = Math.max(block.starts(), agenda.from()) - agenda.from();
            double to = Math.min(block.ends(), agenda.to()) - agenda.from();
            double each = room / block.columns();
            entries.get(i).resizeRelocate(
                    Math.round(left + GAP_EM * em + block.column() * each),
                    Math.round(top + from * hour),
                    Math.round(each) - (block.columns() > 1 ? APART : 0),
                    Math.round((to - from) * hour) - APART);
        }
        double at = Math.round(top + (now - agenda.from()) * hour);
        line.resizeRelocate(left + DOT / 2, at - LINE / 2, width - left - DOT / 2, LINE);
        dot.resizeRelocate(left, at - DOT / 2, DOT, DOT);
    }
}
