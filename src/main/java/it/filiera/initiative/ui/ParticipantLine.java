package it.filiera.initiative.ui;

import it.filiera.initiative.Participation;
import it.filiera.initiative.ParticipationPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row of the list of participants. */
sealed interface ParticipantLine {

    /** What stands over those who take the same part. */
    record Heading(ParticipationPart part, int count) implements ParticipantLine {}

    record Row(Participation participation) implements ParticipantLine {}

    /** Participants under the headings of their parts. */
    static List<ParticipantLine> of(List<Participation> participants) {
        List<ParticipantLine> lines = new ArrayList<>();
        Arrays.stream(ParticipationPart.values()).forEach(part -> {
            List<Participation> taking = participants.stream().filter(one -> one.part() == part).toList();
            if (!taking.isEmpty()) {
                lines.add(new Heading(part, taking.size()));
                taking.forEach(one -> lines.add(new Row(one)));
            }
        });
        return lines;
    }
}
