package it.filiera.search;

import java.util.List;
import java.util.UUID;

/**
 * A document that matches.
 *
 * @param score higher is better; comparable only within one answer
 * @param matched what explains each condition of the query, in the query's order
 */
public record Hit(UUID id, String key, double score, List<Match> matched) {}
