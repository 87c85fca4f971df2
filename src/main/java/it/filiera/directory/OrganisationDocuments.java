package it.filiera.directory;

import it.filiera.directory.OrganisationKnowledge.Known;
import it.filiera.italy.EnglishNames;
import it.filiera.query.FilterName;
import it.filiera.search.IndexDocument;
import it.filiera.search.IndexText;
import it.filiera.search.Tier;
import it.filiera.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the search index holds of organisations, what other features know of them among it. */
final class OrganisationDocuments {

    private final Vocabulary vocabulary;
    private final List<OrganisationKnowledge> knowledge;

    OrganisationDocuments(Vocabulary vocabulary, List<OrganisationKnowledge> knowledge) {
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
    }

    /** Asks the other features once for all of them; about nobody it asks nobody. */
    List<IndexDocument> of(List<Organisation> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        List<Map<UUID, Known>> known = knowledge.stream().map(one -> one.about(organisations)).toList();
        return organisations.stream()
                .map(organisation -> of(
                        organisation,
                        known.stream().flatMap(one -> Stream.ofNullable(one.get(organisation.id()))).toList()))
                .toList();
    }

    private IndexDocument of(Organisation organisation, List<Known> known) {
        List<IndexText> texts = texts(organisation);
        Map<String, Set<String>> values = values(organisation);
        Map<String, Set<String>> aliases = new TreeMap<>();
        Map<String, Set<Long>> numbers = numbers(organisation);
        Set<String> stated = stated(organisation);
        for (Known more : known) {
            texts.addAll(more.texts());
            add(values, more.values());
            add(aliases, more.aliases());
            add(numbers, more.numbers());
            stated.addAll(more.stated());
        }
        return new IndexDocument(
                organisation.id(),
                organisation.key(),
                organisation.name(),
                texts,
                organisation.capabilities().stream().map(CapabilityHeld::code).collect(Collectors.toSet()),
                values,
                aliases,
                numbers,
                stated);
    }

    /** The directory's own sets may not be changed; a filter of a name that exists gets values beside those. */
    private static <T> void add(Map<String, Set<T>> values, Map<String, Set<T>> more) {
        more.forEach((filter, found) -> values.merge(
                filter, found, (own, added) -> Stream.concat(own.stream(), added.stream()).collect(Collectors.toSet())));
    }

    private static List<IndexText> texts(Organisation organisation) {
        List<IndexText> texts = new ArrayList<>();
        add(texts, Tier.ACTIVITY, "activity", organisation.activityEn());
        add(texts, Tier.ACTIVITY, "activity", organisation.activityIt());
        for (Place place : organisation.places()) {
            addPlace(texts, "municipality", place.municipality());
            addPlace(texts, "region", place.region());
        }
        organisation.memberships().forEach(member -> add(texts, Tier.REST, "list", member.list().replace('_', ' ')));
        organisation.certificates().forEach(certificate -> add(texts, Tier.REST, "certificate", certificate.standard()));
        organisation.tags().forEach(tag -> add(texts, Tier.REST, "tag", tag));
        add(texts, Tier.REST, "website", organisation.contact().website());
        add(texts, Tier.REST, "partitaIva", organisation.partitaIva());
        add(texts, Tier.REST, "codiceFiscale", organisation.codiceFiscale());
        organisation.registrations().forEach(entry -> add(texts, Tier.REST, entry.register(), entry.code()));
        organisation.sources().stream().filter(SourcePage::isPage).forEach(page -> add(texts, Tier.EVIDENCE, "evidence", page.evidence()));
        return texts;
    }

    private static void addPlace(List<IndexText> texts, String field, @Nullable String place) {
        add(texts, Tier.REST, field, place);
        if (place != null) {
            EnglishNames.of(place).ifPresent(english -> add(texts, Tier.REST, field, english));
        }
    }

    private static void add(List<IndexText> texts, Tier tier, String field, @Nullable String text) {
        if (text != null) {
            texts.add(new IndexText(tier, field, text));
        }
    }

    private Map<String, Set<String>> values(Organisation organisation) {
        Map<String, Set<String>> values = new TreeMap<>();
        put(values, OrganisationFilters.PROVINCE, places(organisation, Place::province));
        put(values, OrganisationFilters.REGION, places(organisation, Place::region));
        put(values, OrganisationFilters.COUNTRY, places(organisation, Place::country));
        put(values, OrganisationFilters.TOWN, places(organisation, Place::municipality));
        put(values, OrganisationFilters.ROLE, organisation.roles().stream().map(RoleHeld::role));
        put(values, OrganisationFilters.KIND, organisation.roles().stream().flatMap(role -> Stream.ofNullable(role.kind())));
        put(values, OrganisationFilters.CATEGORY, organisation.categories().stream());
        put(values, OrganisationFilters.CAPABILITY, organisation.capabilities().stream()
                .flatMap(held -> vocabulary.withAncestors(held.code()).stream()));
        put(values, OrganisationFilters.CERTIFICATE, organisation.certificates().stream().map(CertificateHeld::standard));
        put(values, OrganisationFilters.LIST, organisation.memberships().stream().map(MembershipHeld::list));
        put(values, OrganisationFilters.TAG, organisation.tags().stream());
        put(values, OrganisationFilters.STATUS, Stream.of(organisation.status()));
        return values;
    }

    private static Stream<String> places(Organisation organisation, Function<Place, @Nullable String> part) {
        return organisation.places().stream().flatMap(place -> Stream.ofNullable(part.apply(place)));
    }

    private static void put(Map<String, Set<String>> values, FilterName filter, Stream<String> found) {
        Set<String> set = found.collect(Collectors.toCollection(TreeSet::new));
        if (!set.isEmpty()) {
            values.put(filter.name(), set);
        }
    }

    private static Map<String, Set<Long>> numbers(Organisation organisation) {
        Map<String, Set<Long>> numbers = new LinkedHashMap<>();
        Figure employees = organisation.employees();
        if (employees != null && employees.amount() != null) {
            numbers.put(OrganisationFilters.EMPLOYEES.name(), Set.of(employees.amount()));
        }
        if (organisation.founded() != null) {
            numbers.put(OrganisationFilters.FOUNDED.name(), Set.of(organisation.founded().longValue()));
        }
        Set<Long> years = organisation.sources().stream()
                .map(SourcePage::published)
                .filter(Objects::nonNull)
                .map(published -> Long.valueOf(published.substring(0, 4)))
                .collect(Collectors.toSet());
        if (!years.isEmpty()) {
            numbers.put(OrganisationFilters.SOURCE_YEAR.name(), years);
        }
        return numbers;
    }

    private static Set<String> stated(Organisation organisation) {
        Set<String> stated = new HashSet<>();
        Organisation.Contact contact = organisation.contact();
        addIf(stated, "activity", Arrays.asList(organisation.activityEn(), organisation.activityIt()));
        addIf(stated, "website", Arrays.asList(contact.website()));
        addIf(stated, "phone", Arrays.asList(contact.phone()));
        addIf(stated, "email", Arrays.asList(contact.email()));
        addIf(stated, "pec", Arrays.asList(contact.pec()));
        addIf(stated, "partitaiva", Arrays.asList(organisation.partitaIva()));
        addIf(stated, "codicefiscale", Arrays.asList(organisation.codiceFiscale()));
        addIf(stated, "legalform", Arrays.asList(organisation.legalForm()));
        addIf(stated, "turnover", Arrays.asList(organisation.turnover()));
        return stated;
    }

    private static void addIf(Set<String> stated, String field, Collection<?> values) {
        if (values.stream().anyMatch(Objects::nonNull)) {
            stated.add(field);
        }
    }
}
