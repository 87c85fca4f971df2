package it.filiera.directory.ui;

import it.filiera.directory.ui.AlsoFoundModel.Found;
import it.filiera.ui.Desk;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** What the words find beside organisations, each a link to its screen: People 3, Interactions 12. Takes no room when there is nothing. */
final class AlsoFoundBar extends HBox implements AutoCloseable {

    private final Desk desk;
    private final AlsoFoundModel model;
    private final Subscription subscription;

    AlsoFoundBar(Desk desk, AlsoFoundModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("also-found");
        setMinWidth(USE_PREF_SIZE);
        subscription = model.found().subscribe(this::show);
    }

    private void show(List<Found> found) {
        getChildren().setAll(found.stream().<Node>map(this::link).toList());
        setVisible(!found.isEmpty());
        setManaged(!found.isEmpty());
    }

    private Hyperlink link(Found found) {
        String count = NumberFormat.getIntegerInstance(desk.language().locale()).format(found.count());
        String kind = desk.say(found.kind().title());
        Hyperlink link = new Hyperlink(kind + " " + count, found.kind().icon().node());
        link.setTooltip(new Tooltip(desk.say("search.also-found", kind)));
        link.setOnAction(_ -> model.show(found.kind()));
        return link;
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
