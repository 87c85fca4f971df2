package it.filiera.directory.ui.quality;

import it.filiera.directory.QualityFigures.Stated;
import it.filiera.directory.QualityIssue.Section;
import it.filiera.directory.ui.quality.QualityReader.Read;
import it.filiera.query.FilterName;
import it.filiera.ui.Latest;
import it.filiera.ui.Tasks;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/** Which figures are shown, of which organisations. FX thread only. */
final class QualityModel {

    private final QualityReader reader;
    private final Latest latest;
    private final Consumer<String> ask;
    private final ReadOnlyObjectWrapper<@Nullable Read> read = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty marked = new SimpleIntegerProperty();
    private final BooleanProperty completeness = new SimpleBooleanProperty();
    private Scope scope = Scope.ALL;

    /** {@code ask} has the directory show what a query finds. */
    QualityModel(QualityReader reader, Tasks tasks, Consumer<String> ask) {
        this.reader = reader;
        this.latest = new Latest(tasks);
        this.ask = ask;
    }

    /** Null until it was read once. */
    ReadOnlyObjectProperty<@Nullable Read> read() {
        return read.getReadOnlyProperty();
    }

    /** The line that is marked. */
    IntegerProperty marked() {
        return marked;
    }

    /** Where there is no room for both: whether completeness is shown in place of what is wrong. */
    BooleanProperty completeness() {
        return completeness;
    }

    Scope scope() {
        return scope;
    }

    void refresh() {
        Scope asked = scope;
        latest.ask(() -> reader.read(asked), read::set);
    }

    /** Looks at a list or province; null for all of them. */
    void choose(FilterName filter, @Nullable String code) {
        Scope chosen = scope.choosing(filter, code);
        if (!Objects.equals(chosen, scope)) {
            scope = chosen;
            refresh();
        }
    }

    /** One line for each thing that is wrong anywhere; one that says so for each section in which nothing is. */
    static List<Line> lines(Read read) {
        return Arrays.stream(Section.values()).flatMap(section -> lines(section, read)).toList();
    }

    private static Stream<Line> lines(Section section, Read read) {
        List<Line> wrong = section.issues().stream()
                .map(issue -> new Line(section, issue, read.figures().wrong().getOrDefault(issue, 0), read.figures().total()))
                .filter(line -> line.count() > 0)
                .toList();
        return wrong.isEmpty() ? Stream.of(new Line(section, null, 0, read.figures().total())) : wrong.stream();
    }

    /** Has the directory show those of whom it is true. */
    void open(Line line) {
        if (line.issue() != null) {
            ask.accept(scope.narrowedTo(line.issue().query()));
        }
    }

    /** Has the directory show those of whom the field is not stated. */
    void open(Stated field) {
        ask.accept(scope.narrowedTo("-has:" + field.field()));
    }
}
