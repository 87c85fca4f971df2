package it.filiera.history;

import it.filiera.directory.OrganisationSearch;
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
                aliases(interaction),
                Map.of(InteractionFilters.DAY.name(), Set.of(day(interaction))),
                interaction.followUps().stream().anyMatch(FollowUp::isOpen) ? Set.of(InteractionFilters.FOLLOW_UP) : Set.of());
    }

    /** Later ones have smaller keys: among equals, such as those of one day, the newest comes first. */
    private static String key(Interaction interaction) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, interaction.at().toInstant());
        return "%016x".formatted(Long.MAX_VALUE - micros);
    }

    private static long day(Interaction interaction) {
        return interaction.at().withZoneSameInstant(OrganisationSearch.HERE).toLocalDate().toEpochDay();
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

    /** Those who take part by id, which no two of them share. */
    private static Map<String, Set<String>> values(Interaction interaction) {
        Map<String, Set<String>> values = new TreeMap<>();
        put(values, InteractionFilters.KIND, Stream.of(interaction.kind().code()));
        put(values, InteractionFilters.OUTCOME, Stream.ofNullable(interaction.outcome()).map(Outcome::code));
        put(values, InteractionFilters.OFFICER, officers(interaction).map(InteractionDocuments::id));
        put(values, InteractionFilters.PERSON, interaction.people().stream().map(InteractionDocuments::id));
        put(values, InteractionFilters.ORGANISATION, interaction.organisations().stream().map(InteractionDocuments::id));
        put(values, InteractionFilters.INITIATIVE, Stream.ofNullable(interaction.initiative()).map(InteractionDocuments::id));
        return values;
    }

    /** What people type for them. */
    private static Map<String, Set<String>> aliases(Interaction interaction) {
        Map<String, Set<String>> aliases = new TreeMap<>();
        put(aliases, InteractionFilters.OFFICER, officers(interaction).flatMap(InteractionDocuments::anyName));
        put(aliases, InteractionFilters.PERSON, interaction.people().stream().flatMap(InteractionDocuments::anyName));
        put(aliases, InteractionFilters.ORGANISATION, interaction.organisations().stream().flatMap(InteractionDocuments::wholeName));
        put(aliases, InteractionFilters.INITIATIVE, Stream.ofNullable(interaction.initiative()).flatMap(InteractionDocuments::wholeName));
        return aliases;
    }

    private static Stream<Named> officers(Interaction interaction) {
        return Stream.concat(Stream.of(interaction.officer()), interaction.officers().stream());
    }

    private static String id(Named one) {
        return one.id().toString();
    }

    private static Stream<String> anyName(Named one) {
        return Names.any(one.key(), one.name());
    }

    private static Stream<String> wholeName(Named one) {
        return Stream.of(one.key(), one.name());
    }

    private static void put(Map<String, Set<String>> values, FilterName filter, Stream<String> found) {
        Set<String> set = found.collect(Collectors.toSet());
        if (!set.isEmpty()) {
            values.put(filter.name(), set);
        }
    }
}
