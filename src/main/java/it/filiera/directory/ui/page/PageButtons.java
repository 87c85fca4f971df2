package it.filiera.directory.ui.page;

import it.filiera.ui.Action;
import it.filiera.ui.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        return buttons(page, this::button, this::button);
    }

    /** As icons alone, where there is little room. */
    List<Node> brief(Page page) {
        return buttons(page, this::icon, this::icon);
    }

    /** What other features can do in words, the rest as icons: a pane has room for one or two words. */
    List<Node> pane(Page page) {
        return buttons(page, this::button, this::icon);
    }

    private List<Node> buttons(Page page, Function<Action, Node> contributed, Function<Action, Node> own) {
        List<Action> ours = List.of(
                new Action("page.compare", Icon.COMPARE, () -> desk.actions().compare(page.organisation().id())),
                new Action("page.copy", Icon.COPY, keys::copy));
        List<Node> buttons = new ArrayList<>();
        desk.actions().actions(page.organisation().id()).stream().map(contributed).forEach(buttons::add);
        ours.stream().map(own).forEach(buttons::add);
        List<Action> more = desk.editing().more(page.organisation());
        if (!more.isEmpty()) {
            buttons.add(menu(more));
        }
        return buttons;
    }

    private Button button(Action action) {
        Button button = new Button(desk.desk().language().say(action.title()), action.icon().node());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.work().run());
        return button;
    }

    private Button icon(Action action) {
        Button button = button(action);
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
