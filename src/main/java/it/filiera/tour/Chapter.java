package it.filiera.tour;

/** One part of the tour: what one feature can do. It begins on the directory, in English and light, and leaves it so. */
interface Chapter {

    /** Its name in pictures and in what is said when it fails. */
    String name();

    void lead(Visitor visitor);
}
