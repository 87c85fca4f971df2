package it.filiera.cli;

import it.filiera.history.Interaction;
import it.filiera.history.Named;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An interaction in one line; docs/command-line.md says what stands in it. */
final class InteractionText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private InteractionText() {}

    static String of(Interaction entry) {
        String with = Stream.of(entry.organisations(), entry.people())
                .flatMap(List::stream)
                .map(Named::name)
                .collect(Collectors.joining(", "));
        return "%s %-16s  %-7s  %-3s  %s  (%s)"
                .formatted(
                        MINUTE.format(entry.at()), entry.at().getZone().getId(), entry.kind().code(), entry.officer().key(),
                        entry.subject(), with);
    }
}
