package it.filiera.history.ui.timeline;

import it.filiera.directory.Organisation;
import it.filiera.history.InteractionFilters;
import it.filiera.history.Named;
import it.filiera.history.Participants;
import it.filiera.history.TimelineSubject;
import it.filiera.officer.Officer;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is wanted of a timeline into a question to the index: its words find what was said, the rest narrows it. */
final class Asked {

    private final Workspace workspace;
    private final LocalDate today;

    Asked(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    Query of(TimelineSubject subject, Wanted wanted) {
        List<Clause> clauses = new ArrayList<>(whose(subject).toList());
        if (wanted.kind() != null) {
            clauses.add(is(InteractionFilters.KIND, wanted.kind().code()));
        }
        if (wanted.officer() != null) {
            officers(wanted.officer()).map(initials -> is(InteractionFilters.OFFICER, initials)).forEach(clauses::add);
        }
        if (wanted.initiative() != null) {
            clauses.addAll(whose(new TimelineSubject.OfInitiative(wanted.initiative())).toList());
        }
        days(wanted.period()).map(days -> new Clause.Filter(InteractionFilters.DAY, List.of(days))).forEach(clauses::add);
        clauses.addAll(words(wanted.text()));
        return new Query(clauses);
    }

    /** Nothing here is a filter: a colon in what somebody looks for is one in what was said. */
    private static List<Clause> words(String text) {
        List<String> words = Arrays.stream(text.split("[\\s\"]+")).filter(word -> !word.isBlank()).toList();
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            clauses.add(word(words.get(i), i == words.size() - 1));
        }
        return clauses;
    }

    private static Clause word(String word, boolean open) {
        boolean plain = word.codePoints().allMatch(Character::isLetterOrDigit);
        return plain ? new Clause.Word(word, open) : new Clause.Phrase(word);
    }

    private Stream<Clause> whose(TimelineSubject subject) {
        Participants participants = new Participants(workspace.database());
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) ->
                named(InteractionFilters.ORGANISATION, workspace.organisations().find(List.of(id)).stream().map(Organisation::key));
            case TimelineSubject.OfPerson(UUID id) ->
                named(InteractionFilters.PERSON, participants.people(List.of(id)).stream().map(Named::key));
            case TimelineSubject.OfInitiative(UUID id) -> named(
                    InteractionFilters.INITIATIVE,
                    participants.initiatives(List.of(id)).stream().map(occasion -> occasion.initiative().key()));
            case TimelineSubject.Everything() -> Stream.empty();
        };
    }

    private static Stream<Clause> named(FilterName filter, Stream<String> keys) {
        return keys.map(key -> is(filter, key));
    }

    private Stream<String> officers(UUID officer) {
        return workspace.officers().all().stream().filter(one -> one.id().equals(officer)).map(Officer::initials);
    }

    private static Clause is(FilterName filter, String value) {
        return new Clause.Filter(filter, List.of(new FilterValue.Exactly(value)));
    }

    private Stream<FilterValue> days(Period period) {
        @Nullable LocalDate first = period.first(today);
        @Nullable LocalDate last = period.last();
        return first == null && last == null ? Stream.empty() : Stream.of(new FilterValue.Days(first, last));
    }
}
