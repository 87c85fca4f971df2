package it.filiera.history.ui.timeline;

import it.filiera.directory.Home;
import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionKind;
import it.filiera.history.InteractionVersion;
import it.filiera.history.Named;
import it.filiera.history.Outcome;
import it.filiera.history.TimelineSubject;
import it.filiera.message.Messages;
import it.filiera.ui.Icon;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts interactions and follow-ups into the words of the window. */
final class EntryWords {

    private static final int MINUTES = 60;

    /** So many organisations are named in one line. */
    private static final int NAMED = 2;

    private final Messages messages;
    private final Moments moments;

    EntryWords(Messages messages) {
        this.messages = messages;
        this.moments = new Moments(messages);
    }

    Moments moments() {
        return moments;
    }

    static Icon icon(InteractionKind kind) {
        return switch (kind) {
            case MEETING -> Icon.MEETING;
            case CALL -> Icon.CALL;
            case EMAIL -> Icon.EMAIL;
            case VISIT -> Icon.VISIT;
            case B2B -> Icon.B2B;
            case NOTE -> Icon.NOTE;
        };
    }

    String kind(InteractionKind kind) {
        return messages.say("interaction.kind." + kind.code());
    }

    String outcome(Outcome outcome) {
        return messages.say("interaction.outcome." + outcome.code());
    }

    /** Meeting: programme for the spring mission. */
    String title(Interaction interaction) {
        return kind(interaction.kind()) + ": " + interaction.subject();
    }

    /** The first line of what was said. */
    static String firstLine(@Nullable String body) {
        return body == null ? "" : body.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    }

    /** When, with which others than the one whose timeline it is, who of the agency, what came of it: as much as there is. */
    String facts(Interaction interaction, TimelineSubject subject) {
        List<String> facts = new ArrayList<>();
        facts.add(moments.at(interaction.at()));
        organisations(interaction, subject).ifPresent(facts::add);
        facts.add(officers(interaction));
        if (!interaction.people().isEmpty()) {
            facts.add(people(interaction.people()));
        }
        Outcome outcome = interaction.outcome();
        if (outcome != null) {
            facts.add(messages.say("timeline.outcome-of", outcome(outcome).toLowerCase(messages.locale())));
        }
        return String.join(" · ", facts);
    }

    /** Those who were there by their initials; where nobody is named, whoever noted it. */
    private static String officers(Interaction interaction) {
        List<Named> there = interaction.officers().isEmpty() ? List.of(interaction.officer()) : interaction.officers();
        return there.stream().map(Named::key).collect(Collectors.joining(", "));
    }

    private Optional<String> organisations(Interaction interaction, TimelineSubject subject) {
        List<String> others = interaction.organisations().stream()
                .filter(one -> !subject.equals(new TimelineSubject.OfOrganisation(one.id())))
                .map(Named::name)
                .toList();
        int more = others.size() - NAMED;
        String named = others.stream().limit(NAMED).collect(Collectors.joining(", "));
        return others.isEmpty() ? Optional.empty() : Optional.of(more > 0 ? messages.say("timeline.more-of-them", named, more) : named);
    }

    private String people(List<Named> people) {
        return people.size() == 1 ? name(people.getFirst()) : messages.say("timeline.people", people.size());
    }

    /** Whether the facts name a person who does not want to hear from us. */
    static boolean namesRefusing(Interaction interaction) {
        return interaction.people().size() == 1 && interaction.people().getFirst().refuses();
    }

    /** With what a person does not want behind it. */
    String name(Named named) {
        return named.told(messages);
    }

    /** All of it as plain text. */
    String asText(Interaction interaction) {
        return Stream.of(title(interaction), facts(interaction, new TimelineSubject.Everything()), interaction.body())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Where it was and how long it took; empty when neither is known. */
    String place(Interaction interaction) {
        Integer minutes = interaction.minutes();
        return Stream.of(interaction.place(), minutes == null ? null : duration(minutes))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String duration(int minutes) {
        return minutes % MINUTES == 0
                ? messages.say("timeline.hours", minutes / MINUTES)
                : messages.say("timeline.minutes", minutes);
    }

    String task(FollowUp followUp) {
        return messages.say("timeline.follow-up", followUp.task());
    }

    /** Due Tue 1 Dec 2026 · AB · promised to them; or when it was done and with what result. */
    String state(FollowUp followUp) {
        List<String> facts = new ArrayList<>();
        facts.add(
                followUp.doneAt() == null
                        ? messages.say("timeline.due", moments.day(followUp.due()))
                        : messages.say("timeline.done", moments.day(Moments.day(followUp.doneAt().toZonedDateTime()))));
        facts.add(followUp.officer().key());
        if (followUp.promised()) {
            facts.add(messages.say("timeline.promised"));
        }
        if (followUp.result() != null) {
            facts.add(followUp.result());
        }
        return String.join(" · ", facts);
    }

    /** Changed 12 Nov 2026, 10:02 Europe/Rome by AB. */
    String changed(InteractionVersion version) {
        return messages.say("timeline.changed-by", moments.at(version.at().atZoneSameInstant(Home.ZONE)), version.by());
    }

    /** What stood there before, one line for each value. */
    List<String> before(InteractionVersion version) {
        List<String> lines = new ArrayList<>();
        version.changes().forEach(change -> name(change.column())
                .ifPresent(name -> lines.add(messages.say("timeline.was", name, shown(change)))));
        if (version.parties()) {
            lines.add(messages.say("timeline.others"));
        }
        if (version.bodyBefore() != null) {
            lines.add(version.bodyBefore().isEmpty() ? messages.say("timeline.no-body-before") : messages.say("timeline.body-before"));
        }
        return lines.isEmpty() ? List.of(messages.say("timeline.follow-ups-added")) : lines;
    }

    private Optional<String> name(String column) {
        return switch (column) {
            case "kind" -> Optional.of(messages.say("timeline.column.kind"));
            case "at" -> Optional.of(messages.say("timeline.column.at"));
            case "zone" -> Optional.of(messages.say("timeline.column.zone"));
            case "duration_minutes" -> Optional.of(messages.say("timeline.column.minutes"));
            case "place" -> Optional.of(messages.say("timeline.column.place"));
            case "subject" -> Optional.of(messages.say("timeline.column.subject"));
            case "outcome" -> Optional.of(messages.say("timeline.column.outcome"));
            default -> Optional.empty();
        };
    }

    private String shown(InteractionVersion.Change change) {
        Object before = change.before();
        if (before == null) {
            return messages.say("timeline.not-stated");
        }
        return switch (change.column()) {
            case "kind" -> InteractionKind.of(before.toString()).map(this::kind).orElse(before.toString());
            case "outcome" -> Outcome.of(before.toString()).map(this::outcome).orElse(before.toString());
            case "at" -> before instanceof OffsetDateTime at ? moments.at(at.atZoneSameInstant(Home.ZONE)) : before.toString();
            default -> before.toString();
        };
    }
}
