package it.filiera.history.ui.log;

import java.util.List;

/**
 * What a new form begins with.
 *
 * @param officers who sits here; nobody when that was never said
 * @param zone that of the initiative, where it is another than that of whoever types
 */
record Seed(List<Pick> who, List<Pick> initiative, List<Pick> zone, List<Pick> officers) {}
