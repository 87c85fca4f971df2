package it.filiera.ui;

import it.filiera.message.Message;

/** A place in the rail at the left. */
public record RailEntry(Message title, Icon icon, Target target) {

    /** Whether the rail marks this entry while a target is on screen: a profile belongs to the directory, a person to people. */
    public boolean covers(Target shown) {
        return switch (shown) {
            case Target.Profile _, Target.Compare _ -> target instanceof Target.Directory;
            case Target.Person _, Target.Interactions _ -> target instanceof Target.People;
            case Target.Initiative _ -> target instanceof Target.Initiatives;
            default -> shown.getClass() == target.getClass();
        };
    }
}
