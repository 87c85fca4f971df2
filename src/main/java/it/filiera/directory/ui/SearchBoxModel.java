package it.filiera.directory.ui;

import it.filiera.directory.OrganisationFilters;
import it.filiera.query.Clause;
import it.filiera.query.Parsed;
import it.filiera.query.Query;
import it.filiera.query.QueryPrinter;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The text of the query as the search box shows it: complete conditions as chips, the rest as it is typed. Whatever changes here is
 * written into the text, and whatever is written into the text from elsewhere shows here. FX thread only.
 */
public final class SearchBoxModel {

    private final StringProperty text;
    private final OrganisationFilters filters;
    private final ObservableList<Clause> chips = FXCollections.observableArrayList();
    private final ObservableList<Clause> shown = FXCollections.unmodifiableObservableList(chips);
    private final ReadOnlyStringWrapper typed = new ReadOnlyStringWrapper("");
    private boolean writing;

    SearchBoxModel(StringProperty text, OrganisationFilters filters) {
        this.filters = filters;
        this.text = text;
        text.subscribe(this::read);
    }

    /** What can be asked for here. */
    OrganisationFilters filters() {
        return filters;
    }

    public ObservableList<Clause> chips() {
        return shown;
    }

    /** What stands behind the chips. */
    public ReadOnlyStringProperty typed() {
        return typed.getReadOnlyProperty();
    }

    /** The query as a person writes it, chips and all. */
    public String text() {
        return text.get();
    }

    /** Takes what stands in the field now. Conditions that are complete, a blank behind them, become chips; says what stays. */
    String type(String now) {
        typed.set(now);
        absorb(lastBlank(now) + 1);
        write();
        return typed.get();
    }

    /** Changes the conditions; one that is still being typed is complete now. */
    void change(UnaryOperator<List<Clause>> change) {
        absorb(typed.get().length());
        chips.setAll(change.apply(List.copyOf(chips)));
        write();
    }

    void remove(Clause chip) {
        change(all -> all.stream().filter(each -> each != chip).toList());
    }

    /** Asks something else. */
    void ask(Query query) {
        text.set(QueryPrinter.print(query));
    }

    void ask(String query) {
        text.set(query);
    }

    private void read(String whole) {
        if (!writing) {
            chips.clear();
            typed.set(whole);
            absorb(whole.length());
        }
    }

    private void write() {
        writing = true;
        text.set(Conditions.print(chips) + typed.get());
        writing = false;
    }

    /** Makes chips of the conditions in the first letters; what is not understood stays text. */
    private void absorb(int letters) {
        String head = typed.get().substring(0, letters);
        if (filters.parse(head) instanceof Parsed.Understood(Query query) && !Conditions.of(query).isEmpty()) {
            String rest = typed.get().substring(letters);
            Conditions.of(query).stream().filter(each -> !chips.contains(each)).forEach(chips::add);
            typed.set(QueryPrinter.print(Conditions.words(query)) + rest);
        }
    }

    /** The last blank outside quotation marks; -1 when there is none. */
    private static int lastBlank(String input) {
        int last = -1;
        boolean quoted = false;
        for (int i = 0; i < input.length(); i++) {
            quoted ^= input.charAt(i) == '"';
            if (!quoted && Character.isWhitespace(input.charAt(i))) {
                last = i;
            }
        }
        return last;
    }
}
