package it.filiera.ui;

import java.util.List;
import javafx.beans.NamedArg;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * An icon in a view: {@code <IconView icon="SEARCH"/>}. Style sheets set {@code -icon-size} in em of the text around it, so that it grows
 * with the text. An em of the font icon itself would be its own size, and make it larger with every pass of the style sheets.
 */
public final class IconView extends StackPane {

    private static final double PIXELS = 18;

    private static final StyleablePropertyFactory<IconView> STYLEABLE = new StyleablePropertyFactory<>(getClassCssMetaData());

    private final StyleableProperty<Number> size =
            STYLEABLE.createStyleableNumberProperty(this, "iconSize", "-icon-size", icon -> icon.size, PIXELS);

    public IconView(@NamedArg("icon") Icon icon) {
        FontIcon glyph = new FontIcon(icon.literal());
        // as its own style, because the theme has a size for all icons and would set back any other
        String font = glyph.getStyle();
        ((ObservableValue<Number>) size)
                .subscribe(pixels -> glyph.setStyle(font + "-fx-icon-size: " + Math.round(pixels.doubleValue()) + "px;"));
        getStyleClass().add("icon-view");
        getChildren().add(glyph);
        setMouseTransparent(true);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLEABLE.getCssMetaData();
    }
}
