package it.filiera.history.ui.timeline;

import static it.filiera.ui.Pieces.styled;

import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionVersion;
import it.filiera.search.Marked;
import it.filiera.ui.Icon;
import it.filiera.ui.IconView;
import it.filiera.ui.Pieces;
import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Shows one row: an icon in a circle on the line that joins them, and the texts beside it, as high as they need. */
final class TimelineCell extends ListCell<TimelineRow> {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /** More letters than one line can hold. */
    private static final int BRIEF = 200;

    /** So far a match is looked for that stands in no first line. */
    private static final int SEARCHED = 20_000;

    private final TimelineDesk desk;

    TimelineCell(TimelineDesk desk) {
        this.desk = desk;
        getStyleClass().add("timeline-cell");
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        TimelineRow row = getItem();
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && row != null) {
            if (row instanceof TimelineRow.Entry entry) {
                desk.model().toggle(entry.interaction().id());
            }
            TimelineKeys.interaction(row).ifPresent(interaction -> TimelineKeys.mark(getListView(), interaction));
        }
    }

    @Override
    protected void updateItem(@Nullable TimelineRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(row == null || empty ? null : node(row));
        setAccessibleText(row == null || empty ? null : spoken(row));
    }

    /** A cell asks how high it has to be without saying how wide it is; texts that wrap need to know. */
    @Override
    protected double computePrefHeight(double width) {
        Node shown = getGraphic();
        double room = desk.width().get() - snappedLeftInset() - snappedRightInset();
        return shown == null || room <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(shown.prefHeight(room)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Node shown = getGraphic();
        if (shown == null) {
            super.layoutChildren();
        } else {
            double room = desk.width().get() - snappedLeftInset() - snappedRightInset();
            shown.resizeRelocate(
                    snappedLeftInset(), snappedTopInset(), room, getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }

    private Node node(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Nothing(boolean asWanted) -> nothing(asWanted);
            case TimelineRow.Task(FollowUp task) -> task(task);
            case TimelineRow.Entry entry -> entry(entry);
            case TimelineRow.Passage(Interaction _, String text) -> styled(line(null, marked(desk.marked(text), "timeline-body")), "timeline-passage");
            case TimelineRow.Details details -> line(null, new Details(desk, details).node());
            case TimelineRow.Version(Interaction _, var version) -> line(null, version(version));
            case TimelineRow.Said said -> said(said);
        };
    }

    private String spoken(TimelineRow row) {
        return switch (row) {
            case TimelineRow.Nothing _ -> "";
            case TimelineRow.Task(FollowUp task) -> desk.words().task(task) + ", " + desk.words().state(task);
            case TimelineRow.Entry entry -> desk.words().title(entry.interaction()) + ", " + desk.words().facts(entry.interaction(), desk.model().subject());
            case TimelineRow.Passage(Interaction _, String text) -> text;
            case TimelineRow.Details details -> desk.words().title(details.interaction());
            case TimelineRow.Version(Interaction _, var version) -> desk.words().changed(version);
            case TimelineRow.Said said -> said.fact().said();
        };
    }

    private Node nothing(boolean asWanted) {
        Label text = wrapped(desk.say(asWanted ? "timeline.none-as-wanted" : "timeline.nothing"), "timeline-facts");
        Button step = new Button(desk.say(asWanted ? "timeline.show-all" : "timeline.log"), asWanted ? null : Icon.LOG.node());
        step.setOnAction(_ -> {
            if (asWanted) {
                desk.model().wanted().set(Wanted.ALL);
            } else {
                desk.log();
            }
        });
        return styled(new VBox(text, step), "timeline-nothing");
    }

    private Node task(FollowUp task) {
        Icon icon = task.promised() ? Icon.PROMISE : Icon.FOLLOW_UP;
        HBox row = line(icon, wrapped(desk.words().task(task), "timeline-title"), wrapped(desk.words().state(task), "timeline-facts"));
        row.getStyleClass().add("timeline-task");
        row.pseudoClassStateChanged(DONE, !task.isOpen());
        return row;
    }

    private Node entry(TimelineRow.Entry entry) {
        Interaction interaction = entry.interaction();
        Node title = marked(desk.marked(desk.words().title(interaction)), "timeline-title");
        Label facts = Pieces.refusing(
                wrapped(desk.words().facts(interaction, desk.model().subject()), "timeline-facts"), EntryWords.namesRefusing(interaction));
        Marked brief = brief(interaction.body());
        HBox row = entry.open() || brief.text().isEmpty()
                ? line(EntryWords.icon(interaction.kind()), title, facts)
                : line(EntryWords.icon(interaction.kind()), title, brief(brief), facts);
        row.pseudoClassStateChanged(OPEN, entry.open());
        return entry.day() == null ? row : new VBox(day(entry.day()), row);
    }

    /** The first line of what was said; where words are looked for that stand further down, from there. */
    private Marked brief(@Nullable String body) {
        Marked first = desk.marked(EntryWords.firstLine(body));
        if (body == null || desk.model().sought().get().isEmpty() || !first.spans().isEmpty()) {
            return first.fromMatch();
        }
        Marked whole = desk.marked(body.substring(0, Math.min(SEARCHED, body.length())).replaceAll("\\s+", " "));
        return whole.spans().isEmpty() ? first : whole.fromMatch();
    }

    /** One line where nothing is marked: it ends in an ellipsis. */
    private static Node brief(Marked text) {
        Marked shown = text.upTo(BRIEF);
        return shown.spans().isEmpty() ? styled(new Label(shown.text()), "timeline-brief") : new MarkedText(shown, "timeline-brief");
    }

    private static Node marked(Marked text, String style) {
        return text.spans().isEmpty() ? wrapped(text.text(), style) : new MarkedText(text, style);
    }

    private Node version(InteractionVersion version) {
        VBox lines = styled(new VBox(wrapped(desk.words().changed(version), "timeline-version")), "timeline-details");
        desk.words().before(version).forEach(line -> lines.getChildren().add(wrapped(line, "timeline-facts")));
        return lines;
    }

    private Node said(TimelineRow.Said said) {
        HBox row = line(Icon.PUBLIC_PAGE, wrapped(said.fact().said(), "timeline-title"), source(said.fact()));
        return said.first() ? new VBox(heading(desk.say("timeline.before")), row) : row;
    }

    private Node source(PublicFact fact) {
        String published = fact.published();
        String date = published == null ? desk.say("timeline.no-date") : desk.dates().asExact(published);
        return link(fact.site() + " · " + date, Icon.SOURCE, () -> desk.doing().links().open(fact.url()));
    }

    /** The line goes on through it. */
    private Node day(LocalDate day) {
        Node heading = heading(desk.words().moments().heading(day));
        return getIndex() == 0 ? heading : new StackPane(styled(new HBox(gutter()), "timeline-row"), heading);
    }

    private static Node heading(String text) {
        Label heading = new Label(text);
        heading.getStyleClass().add("timeline-heading");
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    /** The icon on its line at the left, what it is about at the right; rows that belong to the one above have no icon. */
    private static HBox line(@Nullable Icon icon, Node... texts) {
        StackPane gutter = gutter();
        if (icon != null) {
            IconView glyph = icon.node();
            gutter.getChildren().add(styled(new StackPane(glyph), "timeline-circle"));
        }
        VBox beside = styled(new VBox(texts), "timeline-texts");
        HBox.setHgrow(beside, Priority.ALWAYS);
        return styled(new HBox(gutter, beside), "timeline-row");
    }

    private static StackPane gutter() {
        return styled(new StackPane(styled(new Region(), "timeline-line")), "timeline-gutter");
    }

    static Hyperlink link(String text, Icon icon, Runnable work) {
        return styled(Pieces.link(text, icon, work), "timeline-link");
    }

    static Label wrapped(String text, String style) {
        Label label = styled(new Label(text), style);
        label.setWrapText(true);
        return label;
    }
}
