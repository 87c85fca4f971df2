package it.filiera.directory;

import static it.filiera.database.schema.Tables.FACT;

import it.filiera.database.schema.tables.records.FactRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lets a fact stand only beside the value for which it vouches. */
final class MergedFacts {

    private static final List<String> PLACE =
            Arrays.stream(OrganisationField.values()).filter(OrganisationField::isPlace).map(OrganisationField::code).toList();

    private final PlannedRows rows;
    private final MergePair pair;
    private final MergeChoices choices;

    MergedFacts(PlannedRows rows, MergePair pair, MergeChoices choices) {
        this.rows = rows;
        this.pair = pair;
        this.choices = choices;
    }

    /** What is left of the absorbed one's goes over with all that belongs to it. */
    void settle() {
        Map<String, FactRecord> own = facts(pair.survivor());
        Map<String, FactRecord> others = facts(pair.absorbed());
        own.values().stream().filter(fact -> !others.containsKey(fact.getField()) && isReplaced(fact.getField())).forEach(this::replace);
        others.forEach((field, fact) -> settle(fact, Optional.ofNullable(own.get(field))));
    }

    /**
     * Keeps which page says a value where that was plain as long as there was one page only. To be asked for after {@link #settle}, before
     * anything goes over.
     */
    void keepPages() {
        pair.fields().stream().filter(field -> field != MergedField.STATUS && pair.result(field, choices) != null).forEach(field -> {
            boolean theirs = pair.isFromAbsorbed(field, choices);
            MergeSide side = theirs ? pair.absorbed() : pair.survivor();
            if (!(theirs ? pair.survivor() : pair.absorbed()).organisation().sources().isEmpty()) {
                codes(field, side.organisation()).forEach(code -> keepPage(code, side.organisation().provenance(code)));
            }
        });
    }

    private static Stream<String> codes(MergedField field, Organisation organisation) {
        Place seat = organisation.seat();
        if (field != MergedField.SEAT || seat == null) {
            return field == MergedField.SEAT ? Stream.empty() : Stream.of(field.code());
        }
        List<@Nullable String> values = Arrays.asList(seat.municipality(), seat.province(), seat.region(), seat.country());
        return IntStream.range(0, PLACE.size()).filter(i -> values.get(i) != null).mapToObj(PLACE::get);
    }

    private void keepPage(String code, Provenance provenance) {
        if (provenance instanceof Provenance.Page(SourcePage page) && !isVouchedFor(code)) {
            rows.add(new FactRecord()
                    .setId(Identity.fresh())
                    .setOrganisationId(pair.survivor().organisation().id())
                    .setField(code)
                    .setSourceId(page.id()));
        }
    }

    private boolean isVouchedFor(String code) {
        return facts(pair.survivor()).containsKey(code) || facts(pair.absorbed()).containsKey(code);
    }

    /** What vouched for the value that goes vouches for nothing; the page that says the other takes its place. */
    private void replace(FactRecord fact) {
        if (pair.absorbed().organisation().provenance(fact.getField()) instanceof Provenance.Page(SourcePage page)) {
            fact.setSourceId(page.id()).setConfirmedBy(null).setConfirmedAt(null);
        } else {
            rows.remove(fact);
        }
    }

    private void settle(FactRecord theirs, Optional<FactRecord> own) {
        String field = theirs.getField();
        boolean stands = isReplaced(field) || own.isEmpty() && !isContradicted(field);
        if (stands && own.isPresent()) {
            own.get().setSourceId(theirs.getSourceId()).setConfirmedBy(theirs.getConfirmedBy()).setConfirmedAt(theirs.getConfirmedAt());
        }
        if (!stands || own.isPresent()) {
            rows.remove(theirs);
        }
    }

    /** Whether the survivor gets another value than it had. */
    private boolean isReplaced(String field) {
        return about(field).filter(one -> differs(one) && pair.isFromAbsorbed(one, choices)).isPresent();
    }

    /** Whether the absorbed one's value does not stand. */
    private boolean isContradicted(String field) {
        return about(field).filter(one -> differs(one) && !pair.isFromAbsorbed(one, choices)).isPresent();
    }

    private boolean differs(MergedField field) {
        boolean oneSeat = field == MergedField.SEAT && pair.oneSeat();
        return !oneSeat && !Objects.equals(pair.survivor().values().get(field), pair.absorbed().values().get(field));
    }

    /** The choice on which a fact depends; none of what is joined, such as roles. */
    private static Optional<MergedField> about(String field) {
        return PLACE.contains(field)
                ? Optional.of(MergedField.SEAT)
                : MergedField.own().stream().filter(one -> one.code().equals(field)).findFirst();
    }

    private Map<String, FactRecord> facts(MergeSide side) {
        UUID id = side.organisation().id();
        return rows.of(FACT, FACT.ORGANISATION_ID, Set.of(id)).stream()
                .map(FactRecord.class::cast)
                .collect(Collectors.toMap(FactRecord::getField, Function.identity()));
    }
}
