package it.filiera.people;

import it.filiera.search.IndexDocument;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the search index holds of a person: the names both ways round, and where they work now. */
final class PersonDocuments {

    private PersonDocuments() {}

    /** Sorted, as lists of people are, by the family name. */
    static IndexDocument of(Person person, LocalDate today) {
        List<Position> current = person.current(today);
        return new IndexDocument(
                person.id(), person.key(), person.sortedName(), texts(person, current), Set.of(), values(person, current), Map.of(), stated(person, current));
    }

    private static List<IndexText> texts(Person person, List<Position> current) {
        List<IndexText> texts = new ArrayList<>();
        add(texts, Tier.NAME, "name", person.name());
        for (Position position : current) {
            add(texts, Tier.ACTIVITY, "title", position.title());
            add(texts, Tier.REST, "department", position.department());
            add(texts, Tier.REST, "organisation", position.employer().name());
            add(texts, Tier.REST, "email", Objects.toString(position.email(), null));
            add(texts, Tier.REST, "phone", Objects.toString(position.phone(), null));
        }
        add(texts, Tier.EVIDENCE, "note", person.note());
        return texts;
    }

    private static void add(List<IndexText> texts, Tier tier, String field, @Nullable String text) {
        if (text != null) {
            texts.add(new IndexText(tier, field, text));
        }
    }

    private static Map<String, Set<String>> values(Person person, List<Position> current) {
        Map<String, Set<String>> values = new TreeMap<>();
        put(values, PersonFilters.ORGANISATION.name(), current.stream().map(position -> position.employer().key()));
        put(values, PersonFilters.LANGUAGE.name(), Stream.ofNullable(person.language()));
        put(values, PersonFilters.BASIS.name(), Stream.of(person.keeping().basis().code()));
        put(values, PersonFilters.REFUSED.name(), person.doNotContact().stream().map(entry -> entry.channel().code()));
        return values;
    }

    private static void put(Map<String, Set<String>> values, String filter, Stream<String> found) {
        Set<String> set = found.collect(Collectors.toCollection(TreeSet::new));
        if (!set.isEmpty()) {
            values.put(filter, set);
        }
    }

    private static Set<String> stated(Person person, List<Position> current) {
        Set<String> stated = new HashSet<>();
        if (current.stream().anyMatch(position -> position.email() != null)) {
            stated.add(PersonFilters.EMAIL);
        }
        if (current.stream().anyMatch(position -> position.phone() != null)) {
            stated.add(PersonFilters.PHONE);
        }
        if (person.keeping().noticeGiven() != null) {
            stated.add(PersonFilters.NOTICE);
        }
        return stated;
    }
}
