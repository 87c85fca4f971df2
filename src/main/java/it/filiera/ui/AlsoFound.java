package it.filiera.ui;

import java.util.OptionalLong;

/**
 * A kind of record that the search box of the directory finds beside organisations: people, interactions. The feature that shows this
 * kind tells how many there are and takes over the words.
 */
public interface AlsoFound {

    /** Key of what stands before the number: People. */
    String title();

    Icon icon();

    /**
     * How many of this kind match what stands in the search box. Empty when that is no question to this kind: a filter that it does not
     * know, or nothing typed. Asked in the background, and seldom twice for one text; it need not count beyond what is quick.
     */
    OptionalLong count(String text);

    /** Goes to the screen of this kind and asks the same there. FX thread. */
    void show(String text);
}
