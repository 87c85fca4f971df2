package it.filiera.directory.ui.page;

import it.filiera.message.Messages;

/** What the codes of the directory are called in a language. */
public interface CodeLabels {

    /** The value of a filter in words: {@code role}, {@code supplier} is Supplier. */
    String value(Messages language, String filter, String code);

    /** What the trade vocabulary calls in this language what a label of it in any language names; the label itself where nothing does. */
    String concept(Messages language, String label);
}
