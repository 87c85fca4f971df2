package it.filiera.directory.ui.quality;

import it.filiera.ui.Desk;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import javafx.scene.Parent;

/** Figures of what is missing or wrong. */
final class QualityController implements Screen {

    private final Parent root;

    QualityController(Desk desk) {
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void close() {}
}
