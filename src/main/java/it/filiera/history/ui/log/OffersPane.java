package it.filiera.history.ui.log;

import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Lies over the sheet and shows what is offered to the field that is typed in: arrows mark, Enter and Tab take, Esc closes. */
final class OffersPane extends Pane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double GAP = 2;

    private final Desk desk;
    private final VBox box = new VBox();
    private @Nullable Attended attended;

    /** The field that is typed in. */
    private record Attended(Offering offering, Node field, Consumer<Pick> take, Subscription following) {}

    OffersPane(Desk desk) {
        this.desk = desk;
        setPickOnBounds(false);
        box.getStyleClass().add("offers");
        box.setAccessibleRole(AccessibleRole.LIST_VIEW);
        box.setVisible(false);
        getChildren().add(box);
    }

    /** From now on shows what is offered to this field. */
    void attend(Offering offering, Node field, Consumer<Pick> take) {
        leave();
        attended = new Attended(
                offering,
                field,
                take,
                offering.found().subscribe(this::show).and(offering.marked().subscribe(at -> mark(at.intValue()))));
    }

    /** Nobody types any more. */
    void leave() {
        if (attended != null) {
            attended.following().unsubscribe();
            attended.offering().dismiss();
            attended = null;
        }
        box.setVisible(false);
    }

    /** Whether the key was meant for what is offered. */
    boolean pressed(KeyEvent event) {
        if (attended == null || !box.isVisible()) {
            return false;
        }
        Offering offering = attended.offering();
        switch (event.getCode()) {
            case DOWN -> offering.move(1);
            case UP -> offering.move(-1);
            case ESCAPE -> offering.dismiss();
            case ENTER, TAB -> {
                if (event.isShiftDown() || event.isShortcutDown()) {
                    return false;
                }
                offering.best().ifPresent(attended.take());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void show(List<Pick> picks) {
        box.getChildren().setAll(picks.stream().map(this::row).toList());
        box.setVisible(!picks.isEmpty());
        mark(0);
        requestLayout();
    }

    private Node row(Pick pick) {
        Label name = new Label(pick.name());
        name.getStyleClass().add("offer-name");
        Label detail = new Label(pick.detail());
        detail.getStyleClass().add("secondary");
        detail.setMinWidth(0);
        List<String> flags = pick.flags().map(desk.language()::say).toList();
        HBox row = new HBox(pick.what().icon().node(), name);
        flags.forEach(flag -> row.getChildren().add(Pieces.refused(flag)));
        row.getChildren().add(detail);
        row.getStyleClass().add("offer");
        row.setAccessibleRole(AccessibleRole.LIST_ITEM);
        row.setAccessibleText(
                Stream.concat(Stream.of(desk.say("log.offer", pick.name(), pick.detail())), flags.stream()).collect(Collectors.joining(", ")));
        row.setOnMousePressed(event -> {
            event.consume();
            if (attended != null) {
                attended.take().accept(pick);
            }
        });
        return row;
    }

    private void mark(int marked) {
        for (int i = 0; i < box.getChildren().size(); i++) {
            box.getChildren().get(i).pseudoClassStateChanged(MARKED, i == marked);
        }
        if (attended != null && marked < box.getChildren().size()) {
            attended.field().setAccessibleHelp(box.getChildren().get(marked).getAccessibleText());
        }
    }

    /** Below the field, as wide as it is; above it where there is no room below. */
    @Override
    protected void layoutChildren() {
        if (attended == null || !box.isVisible()) {
            return;
        }
        Bounds field = attended.field().localToScene(attended.field().getLayoutBounds());
        Point2D below = sceneToLocal(field.getMinX(), field.getMaxY());
        double height = box.prefHeight(field.getWidth());
        boolean fits = below.getY() + GAP + height <= getHeight();
        double top = fits ? below.getY() + GAP : below.getY() - field.getHeight() - GAP - height;
        box.resizeRelocate(below.getX(), Math.max(0, top), field.getWidth(), height);
    }
}
