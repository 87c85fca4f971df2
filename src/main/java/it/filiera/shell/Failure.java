package it.filiera.shell;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure that only we can mend: its code, which the log has too, and all that helps to find it. */
record Failure(String code, String details) {

    static Failure of(String code, Throwable reason) {
        StringWriter trace = new StringWriter();
        try (PrintWriter writer = new PrintWriter(trace)) {
            writer.println("Filiera, " + code);
            writer.println("Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name"));
            reason.printStackTrace(writer);
        }
        return new Failure(code, trace.toString());
    }
}
