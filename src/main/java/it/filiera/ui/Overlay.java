package it.filiera.ui;

/** Where a dialog stands: above everything else in the window, one at a time. Escape and a press beside it hide it. FX thread only. */
public interface Overlay {

    /** Shows a dialog and gives it the focus; one that stands already goes first. */
    void show(Screen content);

    /** Takes the dialog away and closes its screen; nothing happens when there is none. */
    void hide();
}
