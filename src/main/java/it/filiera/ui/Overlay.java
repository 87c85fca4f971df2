package it.filiera.ui;

/**
 * Dialogs over the window, one at a time. Esc, a click beside it and {@link #hide} close it; the focus goes into it, cannot leave it, and
 * returns to where it was. FX thread only.
 */
public interface Overlay {

    /** Shows this over the window, in place of what is shown there. The overlay closes the screen when it goes. */
    void show(Screen content);

    /** Takes away what is shown; without anything, nothing happens. */
    void hide();
}
