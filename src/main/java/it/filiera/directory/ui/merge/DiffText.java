package it.filiera.directory.ui.merge;

import it.filiera.search.Marked;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A text that breaks into lines as it must, with some of its letters marked. */
final class DiffText extends TextFlow {

    private final Marked text;
    private final Path marks = new Path();

    DiffText(Marked text) {
        this.text = text;
        Text words = new Text(text.text());
        marks.setManaged(false);
        marks.setViewOrder(1);
        marks.getStyleClass().add("diff-mark");
        getStyleClass().add("diff-text");
        getChildren().addAll(words, marks);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.text());
        setMinWidth(0);
    }

    /** Where the letters stand is known only now. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        marks.getElements().clear();
        text.spans().forEach(span -> marks.getElements().addAll(getRangeShape(span.start(), span.end(), false)));
    }
}
