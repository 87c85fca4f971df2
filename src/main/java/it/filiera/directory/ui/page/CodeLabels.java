package it.filiera.directory.ui.page;

import it.filiera.message.Messages;

/** What the codes of the directory are called in a language. */
public interface CodeLabels {

    /** The value of a filter in words: {@code role}, {@code supplier} is Supplier. */
    String value(Messages language, String filter, String code);
}
