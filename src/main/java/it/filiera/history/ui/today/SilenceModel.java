package it.filiera.history.ui.today;

import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Latest;
import it.filiera.ui.Settings;
import it.filiera.ui.Tasks;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The lists with organisations that nobody spoke to for so many days; how many is remembered. FX thread only. */
final class SilenceModel {

    /** What can be chosen. */
    static final List<Integer> CHOICES = List.of(30, 60, 90, 180, 365);

    private static final int USUAL = 90;
    private static final String SETTING = "today-silent-days";

    private final Silence silence;
    private final OnDuty duty;
    private final Latest latest;
    private final ObjectProperty<Integer> days;
    private final ReadOnlyObjectWrapper<List<Silence.OnList>> lists = new ReadOnlyObjectWrapper<>(List.of());

    SilenceModel(Silence silence, OnDuty duty, Tasks tasks, Settings settings) {
        this.silence = silence;
        this.duty = duty;
        this.latest = new Latest(tasks);
        this.days = new SimpleObjectProperty<>(settings.get(SETTING).map(SilenceModel::known).orElse(USUAL));
        days.subscribe((_, chosen) -> {
            settings.put(SETTING, chosen.toString());
            refresh();
        });
    }

    /** A setting that was never offered counts as not chosen. */
    private static int known(String kept) {
        return CHOICES.stream().filter(choice -> choice.toString().equals(kept.strip())).findFirst().orElse(USUAL);
    }

    /** Whether anybody keeps lists at all. */
    boolean isKept() {
        return silence != Silence.NONE;
    }

    ObjectProperty<Integer> days() {
        return days;
    }

    ReadOnlyObjectProperty<List<Silence.OnList>> lists() {
        return lists.getReadOnlyProperty();
    }

    void refresh() {
        int within = days.get();
        latest.ask(() -> silence.of(duty.known().map(Officer::id).orElse(null), within), lists::set);
    }

    void show(Silence.OnList list) {
        silence.show(list, days.get());
    }
}
