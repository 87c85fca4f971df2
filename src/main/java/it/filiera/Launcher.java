package it.filiera;

/** Starts the program. */
public final class Launcher {

    private Launcher() {}

    /** Runs the command line. */
    public static void main(String[] arguments) {
    }
}
