package it.filiera.list.ui;

import it.filiera.list.SavedList;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.NameController;
import it.filiera.ui.NameController.Question;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/** Asks for names and descriptions of lists, in a small window under a button; the rarer things to do with one. */
final class Naming {

    private final ListDesk around;
    private final Desk desk;
    private final ListsModel model;

    Naming(ListDesk around, ListsModel model) {
        this.around = around;
        this.desk = around.desk();
        this.model = model;
    }

    void create(Node under) {
        NameController.under(under, desk, question("lists.new", "lists.create", ""), model::create);
    }

    void rename(SavedList list, Node under) {
        NameController.under(
                under,
                desk,
                question("lists.rename", "lists.rename", around.name(list)),
                (wanted, done, refused) -> model.rename(list, wanted, done, refused));
    }

    private Question question(String title, String take, String present) {
        return new Question(desk.say(title), desk.say("lists.name"), desk.say(take), present);
    }

    private void describe(SavedList list, Node under) {
        String present = list.description() == null ? "" : list.description().in(desk.language().locale());
        NameController.under(
                under,
                desk,
                new Question(desk.say("lists.describe"), desk.say("lists.description"), desk.say("lists.describe-take"), present),
                (text, done, refused) -> model.describe(list, text, done, refused));
    }

    List<MenuItem> menu(SavedList list, Node under) {
        boolean mine = around.isMine(list);
        return List.of(
                item("lists.rename", Icon.EDIT, () -> rename(list, under)),
                item("lists.describe", Icon.EDIT, () -> describe(list, under)),
                item(mine ? "lists.give-everybody" : "lists.give-me", Icon.EMPLOYEES, () -> model.give(list, !mine)),
                item("lists.delete", Icon.REMOVE, () -> model.delete(list)));
    }

    private MenuItem item(String key, Icon icon, Runnable work) {
        MenuItem item = new MenuItem(desk.say(key), icon.node());
        item.setOnAction(_ -> work.run());
        return item;
    }
}
