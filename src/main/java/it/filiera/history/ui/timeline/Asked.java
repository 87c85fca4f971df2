package it.filiera.history.ui.timeline;

import it.filiera.history.InteractionFilters;
import it.filiera.history.TimelineSubject;
import it.filiera.query.Clause;
import it.filiera.query.FilterName;
import it.filiera.query.FilterValue;
import it.filiera.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what is wanted of a timeline into a question to the index: its words find what was said, the rest narrows it. */
final class Asked {

    private final LocalDate today;

    Asked(LocalDate today) {
        this.today = today;
    }

    Query of(TimelineSubject subject, Wanted wanted) {
        List<Clause> clauses = new ArrayList<>(whose(subject).toList());
        if (wanted.kind() != null) {
            clauses.add(is(InteractionFilters.KIND, wanted.kind().code()));
        }
        if (wanted.officer() != null) {
            clauses.add(is(InteractionFilters.OFFICER, wanted.officer()));
        }
        if (wanted.initiative() != null) {
            clauses.add(is(InteractionFilters.INITIATIVE, wanted.initiative()));
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

    private static Stream<Clause> whose(TimelineSubject subject) {
        return switch (subject) {
            case TimelineSubject.OfOrganisation(UUID id) -> Stream.of(is(InteractionFilters.ORGANISATION, id));
            case TimelineSubject.OfPerson(UUID id) -> Stream.of(is(InteractionFilters.PERSON, id));
            case TimelineSubject.OfInitiative(UUID id) -> Stream.of(is(InteractionFilters.INITIATIVE, id));
            case TimelineSubject.Everything() -> Stream.empty();
        };
    }

    private static Clause is(FilterName filter, UUID id) {
        return is(filter, id.toString());
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
