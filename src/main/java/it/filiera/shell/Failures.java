package it.filiera.shell;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last resort: says in one sentence what went wrong, and shows with a code what only we can mend. The same failure is shown once;
 * afterwards it only goes into the log. Never fails itself.
 */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int SHOWN_AT_MOST = 20;

    private final Desk desk;
    private final Links outside;
    private final Set<String> shown = new HashSet<>();

    Failures(Desk desk, Links outside) {
        this.desk = desk;
        this.outside = outside;
    }

    /** Tells of a failure, from any thread. */
    void happened(Throwable reason) {
        try {
            desk.tasks().onScreen(() -> tell(reason));
        } catch (RuntimeException | Error e) {
            log("Telling of a failure", reason, e);
        }
    }

    /** Tells of a failure, on the FX thread. */
    void tell(Throwable reason) {
        try {
            Refused refused = refusal(reason);
            if (refused != null) {
                desk.notices().refuse(refused.reason());
            } else {
                show(reason);
            }
        } catch (RuntimeException | Error e) {
            log("Showing a failure", reason, e);
        }
    }

    private void show(Throwable reason) {
        String code = code(reason);
        log("Failure " + code, reason, null);
        if (shown.size() < SHOWN_AT_MOST && shown.add(code)) {
            desk.overlay().show(new FailureController(desk, Failure.of(code, reason), outside));
        } else {
            desk.notices().refuse(Message.of("failure.again", code));
        }
    }

    /** A person's mistake may come wrapped, from a handler of an event for instance. */
    private static @Nullable Refused refusal(Throwable reason) {
        for (Throwable at = reason; at != null; at = at.getCause()) {
            if (at instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }

    /** The same for the same failure at the same place, so that a person can read it over the telephone. */
    static String code(Throwable reason) {
        StackTraceElement[] trace = reason.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].toString();
        return "%08X".formatted((reason.getClass().getName() + place).hashCode());
    }

    private static void log(String what, Throwable reason, @Nullable Throwable also) {
        try {
            if (also != null) {
                reason.addSuppressed(also);
            }
            LOG.error(what, reason);
        } catch (RuntimeException | Error ignored) {
            // nobody is left to tell
        }
    }
}
