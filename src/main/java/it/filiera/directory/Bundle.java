package it.filiera.directory;

import java.util.List;

/** A public directory as its files say, with the rows that could not be taken. */
record Bundle(List<BundledOrganisation> organisations, List<RefusedRow> refused) {}
