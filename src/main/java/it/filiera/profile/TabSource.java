package it.filiera.profile;

import java.util.UUID;

/** A feature that has something to say about an organisation or a person, on a tab of that page. */
public interface TabSource {

    /** How much there is to say. Asked in the background whenever the page is read. */
    int count(UUID about);

    /** The tab, for this page only: after every change the page asks for a new one. FX thread. */
    ProfileTab tab(UUID about, int count);
}
