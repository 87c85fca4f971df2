package it.filiera.intake;

import it.filiera.message.Message;

/**
 * All findings of one rule and severity.
 *
 * @param cells how many
 * @param example the words of the first
 */
public record Found(Rule rule, Severity severity, int cells, Message example) {}
