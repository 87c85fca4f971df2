package it.filiera.directory.ui.edit;

import it.filiera.directory.SourceGiven;
import it.filiera.directory.SourceRows;
import it.filiera.message.Message;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Where the values come from that somebody enters about one organisation: asked once, kept for the edits that follow. */
final class SourceModel {

    /** What can be said. */
    enum Kind {
        NONE,
        FIRM,
        PAGE
    }

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.NONE);
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty published = new SimpleStringProperty("");

    ObjectProperty<Kind> kind() {
        return kind;
    }

    StringProperty url() {
        return url;
    }

    StringProperty site() {
        return site;
    }

    StringProperty published() {
        return published;
    }

    SourceGiven given() {
        return switch (kind.get()) {
            case NONE -> new SourceGiven.None();
            case FIRM -> new SourceGiven.Firm();
            case PAGE -> page();
        };
    }

    /** Why a page cannot be kept; a page without address is not asked about yet. */
    Optional<Message> problem() {
        return kind.get() == Kind.PAGE ? SourceRows.problem(page()) : Optional.empty();
    }

    private SourceGiven.Page page() {
        return new SourceGiven.Page(url.get().strip(), stated(site), stated(published));
    }

    private static @Nullable String stated(StringProperty text) {
        String stripped = text.get().strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
