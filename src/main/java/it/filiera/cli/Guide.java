package it.filiera.cli;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Leads the tour. */
public interface Guide {

    /** Where there is no window to show. */
    Guide NONE = (_, _) -> {
        throw new Refused("tour.none");
    };

    /**
     * Drives the program's own screens on a profile of its own and leaves numbered pictures.
     *
     * @throws Refused when a screen does not show what it should
     */
    void lead(Path pictures, Consumer<Message> told);

    /** Where the pictures go when nobody says where: beside what was built, wherever the program is called from. */
    static Path usual() {
        return Path.of(System.getProperty("filiera.folder", ""), "target", "tour");
    }
}
