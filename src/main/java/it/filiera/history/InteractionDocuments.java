package it.filiera.history;

import it.filiera.directory.Home;
import it.filiera.query.FilterName;
import it.filiera.search.IndexDocument;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import java.time.temporal.ChronoUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the search index holds of an interaction. */
final class InteractionDocuments {

    private InteractionDocuments() {}

    static IndexDocument of(Interaction interaction) {
        return new IndexDocument(
                interaction.id(),
                key(interaction),
                interaction.subject(),
                texts(interaction),
                Set.of(),
                values(interaction),
                Map.of(InteractionFilters.DAY.name(), Set.of(day(interaction))),
                interaction.followUps().stream().anyMatch(FollowUp::isOpen) ? Set.of(InteractionFilters.FOLLOW_UP) : Set.of());
    }

    /** Later ones have smaller keys: among equals, such as those of one day, the newest comes first. */
    private static String key(Interaction interaction) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, interaction.at().toInstant());
        return "%016x".formatted(Long.MAX_VALUE - micros);
    }

    private static long day(Interaction interaction) {
        return interaction.at().withZoneSameInstant(Home.ZONE).toLocalDate().toEpochDay();
    }

    private static List<IndexText> texts(Interaction interaction) {
        List<IndexText> texts = new ArrayList<>();
        add(texts, Tier.EVIDENCE, "body", interaction.body());
        add(texts, Tier.REST, "place", interaction.place());
        Stream.of(interaction.organisations(), interaction.people(), Stream.ofNullable(interaction.initiative()).toList())
                .flatMap(List::stream)
                .forEach(named -> add(texts, Tier.ACTIVITY, "with", named.name()));
        return texts;
    }

    private static void add(List<IndexText> texts, Tier tier, String field, @Nullable String text) {
        if (text != null) {
            texts.add(new IndexText(tier, field, text));
        }
    }

    private static Map<String, Set<String>> values(Interaction interaction) {
        Map<String, Set<String>> values = new TreeMap<>();
        Outcome outcome = interaction.outcome();
        values.put(InteractionFilters.KIND.name(), Set.of(interaction.kind().code()));
        put(values, InteractionFilters.OFFICER, Stream.concat(Stream.of(interaction.officer()), interaction.officers().stream()));
        put(values, InteractionFilters.INITIATIVE, Stream.ofNullable(interaction.initiative()));
        put(values, InteractionFilters.PERSON, interaction.people().stream());
        put(values, InteractionFilters.ORGANISATION, interaction.organisations().stream());
        if (outcome != null) {
            values.put(InteractionFilters.OUTCOME.name(), Set.of(outcome.code()));
        }
        return values;
    }

    private static void put(Map<String, Set<String>> values, FilterName filter, Stream<Named> named) {
        Set<String> keys = named.map(Named::key).collect(Collectors.toSet());
        if (!keys.isEmpty()) {
            values.put(filter.name(), keys);
        }
    }
}
