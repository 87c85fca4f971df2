package it.filiera;

import it.filiera.cli.Guide;
import it.filiera.database.ProfileFolder;
import it.filiera.message.Message;
import it.filiera.tour.Tour;
import it.filiera.ui.Tasks;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Leads the tour in this process, which needs no display for it. */
final class TourGuide implements Guide {

    @Override
    public void lead(Path pictures, Consumer<Message> told) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("java.awt.headless", "true");
        Platform.startup(() -> Platform.setImplicitExit(false));
        new Tour(Tasks.screen(), folder -> new FilieraApp(new Stage(), new ProfileFolder(folder), Locale.ENGLISH, _ -> {}))
                .lead(pictures, told);
    }
}
