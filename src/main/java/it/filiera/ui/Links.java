package it.filiera.ui;

/** Opens web pages outside the program; the program itself makes no connection. */
public interface Links {

    /** Shows an address in the person's own browser. */
    void open(String address);
}
