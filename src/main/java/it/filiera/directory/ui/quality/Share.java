package it.filiera.directory.ui.quality;

import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** So many of so many: a bar, the number and the percentage. Less than a half of one percent is no 0 %, and all but a few are no 100 %. */
final class Share extends HBox {

    private static final double LEAST = 0.01;

    private final ProgressBar bar = new ProgressBar();
    private final Label number = new Label();
    private final Label percent = new Label();

    Share() {
        bar.getStyleClass().add("share-bar");
        bar.setMinWidth(0);
        bar.setFocusTraversable(false);
        number.getStyleClass().add("share-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        percent.getStyleClass().add("share-percent");
        percent.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("share");
        getChildren().addAll(bar, number, percent);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(int count, int total, Desk desk) {
        bar.setProgress(total == 0 ? 0 : (double) count / total);
        number.setText(NumberFormat.getIntegerInstance(desk.language().locale()).format(count));
        percent.setText(percent(count, total, desk));
        Pieces.show(percent, total > 0);
    }

    static String percent(int count, int total, Desk desk) {
        if (total == 0) {
            return "";
        }
        double share = (double) count / total;
        double told = count == 0 || count == total ? share : Math.clamp(share, LEAST, 1 - LEAST);
        return NumberFormat.getPercentInstance(desk.language().locale()).format(told);
    }
}
