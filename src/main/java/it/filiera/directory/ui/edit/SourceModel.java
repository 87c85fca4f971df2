package it.filiera.directory.ui.edit;

import it.filiera.directory.SourceGiven;
import it.filiera.directory.SourceRows;
import it.filiera.message.Message;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
    private final ReadOnlyBooleanWrapper wanted = new ReadOnlyBooleanWrapper();
    private final StringProperty url = new SimpleStringProperty("");
    private final StringProperty site = new SimpleStringProperty("");
    private final StringProperty published = new SimpleStringProperty("");

    SourceModel() {
        kind.subscribe(() -> wanted.set(false));
    }

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

    /** As it was chosen: what an edit that was given up said of its source must not pass to the next one. */
    void set(SourceGiven before) {
        switch (before) {
            case SourceGiven.None _ -> kind.set(Kind.NONE);
            case SourceGiven.Firm _ -> kind.set(Kind.FIRM);
            case SourceGiven.Page(String address, @Nullable String name, @Nullable String date) -> {
                kind.set(Kind.PAGE);
                url.set(address);
                site.set(Objects.requireNonNullElse(name, ""));
                published.set(Objects.requireNonNullElse(date, ""));
            }
        }
    }

    SourceGiven given() {
        return switch (kind.get()) {
            case NONE -> new SourceGiven.None();
            case FIRM -> new SourceGiven.Firm();
            case PAGE -> page();
        };
    }

    /** Says what is wrong with the page, also that it has no address yet: somebody wants to save. */
    void complain() {
        wanted.set(true);
    }

    /** Whether somebody wanted to save since the choice was made. */
    ReadOnlyBooleanProperty wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Why a page cannot be kept. */
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
