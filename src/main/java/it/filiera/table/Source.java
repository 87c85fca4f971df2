package it.filiera.table;

import java.nio.file.Path;

/** Where a table comes from. */
public sealed interface Source {

    /** What it is called: the file's name without its folder. */
    String name();

    /** A file, whose kind shows in its first bytes, not in its name. */
    record Lying(Path path) implements Source {

        @Override
        public String name() {
            return String.valueOf(path.getFileName());
        }
    }

    /** Text that was copied somewhere: cells parted by tabs, or any other delimited text. */
    record Copied(String name, String text) implements Source {}
}
