package it.filiera.tour;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.nio.file.Path;

/** A screen did not show what it should. */
final class TourStopped extends Refused {

    private static final long serialVersionUID = 1L;

    TourStopped(String chapter, Throwable reason, Path picture) {
        super(Message.of("tour.failed", chapter, String.valueOf(reason.getMessage()), picture), reason);
    }
}
