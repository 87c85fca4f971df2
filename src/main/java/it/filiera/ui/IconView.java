package it.filiera.ui;

import javafx.beans.NamedArg;
import org.kordamp.ikonli.javafx.FontIcon;

/** An icon in a view: {@code <IconView icon="SEARCH"/>}. */
public final class IconView extends FontIcon {

    public IconView(@NamedArg("icon") Icon icon) {
        super(icon.literal());
    }
}
