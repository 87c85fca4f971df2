package it.filiera.list.ui;

import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.ui.Fuzzy;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Target;
import java.util.Comparator;
import java.util.List;

/** Lists by their names: Enter looks at one, Ctrl+Enter opens it in the directory. */
final class ListsInPalette implements PaletteSource {

    private static final int SHOWN = 4;

    private final ListDesk around;
    private final ListsModel model;

    ListsInPalette(ListDesk around, ListsModel model) {
        this.around = around;
        this.model = model;
    }

    @Override
    public Message title() {
        return Message.of("lists.title");
    }

    @Override
    public List<PaletteItem> find(String typed) {
        return typed.isBlank()
                ? List.of()
                : around.workspace().lists().all().stream()
                        .filter(list -> Fuzzy.match(typed, around.name(list)).isPresent())
                        .sorted(Comparator.comparing(list -> -Fuzzy.match(typed, around.name(list)).map(Fuzzy::score).orElse(0)))
                        .limit(SHOWN)
                        .map(this::item)
                        .toList();
    }

    private PaletteItem item(SavedList list) {
        String detail = around.desk().say(list.isSearch() ? "lists.about-search" : "lists.about-shortlist");
        Icon icon = list.isSearch() ? Icon.SAVED_SEARCH : Icon.LISTS;
        return new PaletteItem(around.name(list), detail, icon, () -> show(list), () -> model.openInDirectory(list));
    }

    private void show(SavedList list) {
        model.chosen().set(list.id());
        around.desk().navigator().go(new Target.Lists());
    }
}
