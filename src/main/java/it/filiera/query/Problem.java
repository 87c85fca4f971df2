package it.filiera.query;

import it.filiera.message.Message;

/**
 * Why an input is no query, and what to write instead.
 *
 * @param start offset of the first character at fault
 * @param end offset behind the last character at fault
 */
public record Problem(Message reason, int start, int end) {}
