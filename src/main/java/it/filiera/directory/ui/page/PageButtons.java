package it.filiera.directory.ui.page;

import it.filiera.ui.Action;
import it.filiera.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** What can be done with an organisation, as buttons. */
final class PageButtons {

    private final PageDesk desk;
    private final PageKeys keys;

    PageButtons(PageDesk desk, PageKeys keys) {
        this.desk = desk;
        this.keys = keys;
    }

    List<Node> of(Page page) {
        return buttons(page, this::button);
    }

    /** As icons alone, where there is little room. */
    List<Node> brief(Page page) {
        return buttons(page, this::icon);
    }

    private interface Making {

        Button of(String key, Icon icon, Runnable work);
    }

    private List<Node> buttons(Page page, Making making) {
        List<Node> buttons = new ArrayList<>(List.of(
                making.of("page.compare", Icon.COMPARE, () -> desk.actions().compare(page.organisation().id())),
                making.of("page.copy", Icon.COPY, keys::copy)));
        List<Action> more = desk.editing().more(page.organisation());
        if (!more.isEmpty()) {
            buttons.add(menu(more));
        }
        return buttons;
    }

    private Button button(String key, Icon icon, Runnable work) {
        Button button = new Button(desk.say(key), icon.node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private Button icon(String key, Icon icon, Runnable work) {
        Button button = button(key, icon, work);
        button.setTooltip(new Tooltip(button.getText()));
        button.setAccessibleText(button.getText());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    private MenuButton menu(List<Action> actions) {
        MenuButton menu = new MenuButton(null, Icon.MORE.node());
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setAccessibleText(desk.say("page.more-actions"));
        menu.setTooltip(new Tooltip(desk.say("page.more-actions")));
        menu.getItems().setAll(actions.stream().map(this::item).toList());
        return menu;
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(desk.desk().language().say(action.title()), action.icon().node());
        item.setOnAction(_ -> action.work().run());
        return item;
    }
}
