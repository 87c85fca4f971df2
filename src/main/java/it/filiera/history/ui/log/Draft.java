package it.filiera.history.ui.log;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was left, in the words in which it was typed. A file of the profile folder holds it.
 *
 * @param id also that of the interaction that it becomes, unless it corrects one
 * @param edition rises with every key; a newer one is never replaced by an older one
 * @param opened when the form was opened, in milliseconds since 1970; relative dates count from here
 * @param corrects the interaction that is corrected; null for a new one
 * @param version the version of it that was read
 * @param outcome empty when none was chosen
 */
record Draft(
        UUID id,
        long edition,
        long opened,
        @Nullable UUID corrects,
        int version,
        String kind,
        List<Pick> who,
        String subject,
        String body,
        String when,
        List<Pick> zone,
        String minutes,
        String place,
        List<Pick> officers,
        String outcome,
        List<Task> followUps,
        List<Pick> initiative,
        List<File> attachments) {

    /** What a file of another version of the program does not say is empty here. */
    Draft {
        Objects.requireNonNull(id);
        kind = said(kind);
        who = said(who);
        subject = said(subject);
        body = said(body);
        when = said(when);
        zone = said(zone);
        minutes = said(minutes);
        place = said(place);
        officers = said(officers);
        outcome = said(outcome);
        followUps = said(followUps);
        initiative = said(initiative);
        attachments = said(attachments);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> List<T> said(@Nullable List<T> several) {
        return several == null ? List.of() : List.copyOf(several);
    }

    /** Whether both say the same, however often they were changed. */
    boolean saysAs(Draft other) {
        return as(other.id, other.edition).equals(other);
    }

    /** The same words in a draft of their own. */
    Draft as(UUID other, long editionOfIt) {
        return new Draft(
                other, editionOfIt, opened, corrects, version, kind, who, subject, body, when, zone, minutes, place, officers, outcome, followUps,
                initiative, attachments);
    }

    /** A follow-up as it was typed. */
    record Task(String due, String task, boolean promised, @Nullable Pick owner) {

        static final Task NONE = new Task("", "", false, null);

        Task {
            due = said(due);
            task = said(task);
        }

        boolean isEmpty() {
            return due.isBlank() && task.isBlank();
        }
    }

    /** A file that is kept already, under its sum. */
    record File(String name, String sha256, int bytes) {}
}
