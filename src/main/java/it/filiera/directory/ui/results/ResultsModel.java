package it.filiera.directory.ui.results;

import it.filiera.search.Highlights;
import it.filiera.directory.Organisation;
import it.filiera.directory.ui.Directory;
import it.filiera.directory.ui.Directory.Own;
import it.filiera.directory.ui.Directory.Row;
import it.filiera.directory.ui.DirectoryModel;
import it.filiera.directory.ui.Labels;
import it.filiera.query.Query;
import it.filiera.directory.ui.FromFeatures;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import it.filiera.vocabulary.Vocabulary;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What the results know beyond their rows, and what can be done with them. Outlives the views. FX thread only. */
public final class ResultsModel {

    /** So many fit side by side. */
    public static final int MOST_COMPARED = 4;

    public static final int FEWEST_COMPARED = 2;

    private final DirectoryModel rows;
    private final Directory directory;
    private final Vocabulary vocabulary;
    private final Desk desk;
    private final ExportOpening exporting;
    private final Consumer<List<UUID>> merging;
    private final FromFeatures others;
    private final ResultsLook look;
    private final Ticks ticks;
    private int firstVisible;

    public ResultsModel(
            DirectoryModel rows, Directory directory, Vocabulary vocabulary, Desk desk, ExportOpening exporting, Consumer<List<UUID>> merging,
            FromFeatures others) {
        this.merging = merging;
        this.others = others;
        this.rows = rows;
        this.directory = directory;
        this.vocabulary = vocabulary;
        this.desk = desk;
        this.exporting = exporting;
        this.look = new ResultsLook(desk.settings(), rows);
        this.ticks = new Ticks(rows, directory, desk.tasks());
    }

    DirectoryModel rows() {
        return rows;
    }

    ResultsLook look() {
        return look;
    }

    Ticks ticks() {
        return ticks;
    }

    /** The first row on screen when the view was last closed. */
    int firstVisible() {
        return firstVisible;
    }

    void firstVisible(int row) {
        firstVisible = row;
    }

    /** Facts in the words of the present language; what this house did is that of the rows. */
    FactWords words() {
        return words(rows.answer().get().own());
    }

    /** The same with what this house did with others. */
    FactWords words(Own own) {
        return new FactWords(desk.language(), new Labels(desk.language().messages().get(), rows.names().get()), own);
    }

    /** What is marked for the query as it stands. */
    Highlights highlights() {
        return new Highlights(vocabulary, rows.query().get());
    }

    /** What an action is about: the ticked, else the selected, in their order. */
    public List<UUID> chosen() {
        UUID selected = rows.selected().get();
        return rows.ticked().get().isEmpty() && selected != null ? List.of(selected) : List.copyOf(rows.ticked().get());
    }

    /** What other features can do with the ticked. */
    List<Action> actions() {
        return others.actions(chosen());
    }

    /** Organisations, and what this house did with them. */
    record Chosen(List<Organisation> firms, Own own) {}

    /** Reads organisations, to be asked in the background. */
    Callable<Chosen> reading(List<UUID> ids) {
        return () -> new Chosen(directory.find(ids), directory.own(ids));
    }

    boolean canCompare() {
        int count = rows.ticked().get().size();
        return count >= FEWEST_COMPARED && count <= MOST_COMPARED;
    }

    /** Puts the ticked side by side, when they are two to four. */
    public void compare() {
        if (canCompare()) {
            desk.navigator().go(new Target.Compare(List.copyOf(rows.ticked().get())));
        }
    }

    /** Merges two of these, or these two. */
    void merge(List<UUID> organisations) {
        merging.accept(organisations);
    }

    /** Opens one on the full width. */
    void open(UUID organisation) {
        rows.selected().set(organisation);
        desk.navigator().go(new Target.Profile(organisation));
    }

    /** Lets a person export the ticked, or the whole result when nothing is ticked. */
    public void export() {
        Query asked = rows.query().get();
        exporting.open(asked, List.copyOf(rows.ticked().get()), rows.answer().get().total());
    }

    /** The row that is selected comes by one of these steps; nothing happens beyond the ends. */
    void move(int steps) {
        List<Row> all = rows.answer().get().rows();
        int at = all.stream().map(Row::id).toList().indexOf(rows.selected().get());
        int to = Math.clamp(at + (long) steps, 0, Math.max(0, all.size() - 1));
        if (!all.isEmpty()) {
            rows.selected().set(all.get(to).id());
        }
    }
}
