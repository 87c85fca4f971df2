package it.filiera.table;

import it.filiera.message.Refused;
import java.nio.charset.StandardCharsets;

/** Reads tables that others made. */
public final class TableReader {

    /** How a file is best read. Refuses what is no table, with the reason and the next step. */
    public Format detect(Source source) {
        throw new Refused("table.unread", source.name());
    }

    /** Reads it so. Refuses what cannot be read, with line and column. */
    public Table read(Source source, Format format) {
        throw new Refused("table.unread", source.name(), StandardCharsets.UTF_8);
    }
}
