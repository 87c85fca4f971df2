package it.filiera;

import it.filiera.history.ui.today.Silence;
import it.filiera.list.Lists;
import it.filiera.list.NotContacted;
import it.filiera.list.SavedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells the screen of the day, which knows no lists, whom nobody spoke to; the directory shows them. */
record SilentLists(Lists lists, Consumer<String> ask, Map<UUID, String> codes) implements Silence {

    SilentLists(Lists lists, Consumer<String> ask) {
        this(lists, ask, new ConcurrentHashMap<>());
    }

    @Override
    public List<OnList> of(@Nullable UUID officer, int days) {
        return lists.notContacted(officer, days).stream().map(this::told).toList();
    }

    private OnList told(NotContacted silent) {
        SavedList list = silent.list();
        codes.put(list.id(), list.code());
        return new OnList(
                list.id(), list.name().english(), list.name().italian(), silent.organisations(), silent.silent().size());
    }

    @Override
    public void show(OnList list, int days) {
        ask.accept("list:%s contacted:>%dd,never".formatted(codes.get(list.list()), days));
    }
}
