package it.filiera.table;

import java.io.IOException;

/** What lies in a source, by its kind. */
sealed interface Content permits CardFile, DelimitedText, Workbook {

    Format detect() throws IOException;

    Table read(Format format) throws IOException;
}
