package it.filiera.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files. FX thread only. */
public interface FileDialogs {

    /**
     * Where to write a file; empty when the person thought better of it.
     *
     * @param name what the file is called unless the person says otherwise; its ending is kept to
     */
    Optional<Path> save(String title, String name);

    /** Which files to read; none when the person thought better of it. */
    default List<Path> open(String title) {
        return List.of();
    }
}
