package it.filiera.ui;

import it.filiera.message.Message;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * A place in the rail at the left.
 *
 * @param before what is done whenever somebody chooses it, also where its target is on screen already
 * @param count how much there waits for whoever sits here; null as long as nothing does. Changes on the FX thread.
 */
public record RailEntry(Message title, Icon icon, Target target, Runnable before, ObservableValue<@Nullable Count> count) {

    /**
     * How much waits.
     *
     * @param words what it is that waits, for who hears the number instead of seeing it
     */
    public record Count(int number, Message words) {}

    /** Where nothing ever waits. */
    public RailEntry(Message title, Icon icon, Target target) {
        this(title, icon, target, () -> {});
    }

    /** Where nothing ever waits, and something is done before one goes there. */
    public RailEntry(Message title, Icon icon, Target target, Runnable before) {
        this(title, icon, target, before, new ReadOnlyObjectWrapper<>());
    }

    /** Whether the rail marks this entry while a target is on screen: profiles and interactions are found in the directory, a person among people. */
    public boolean covers(Target shown) {
        return switch (shown) {
            case Target.Profile _, Target.Compare _, Target.Merge _, Target.Interactions _ -> target instanceof Target.Directory;
            case Target.Person _ -> target instanceof Target.People;
            case Target.Initiative _ -> target instanceof Target.Initiatives;
            default -> shown.getClass() == target.getClass();
        };
    }
}
