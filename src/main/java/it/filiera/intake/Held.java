package it.filiera.intake;

import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.FactRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.directory.OrganisationDraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An organisation of the directory, or one that comes in, with what an import looks at or adds to. */
final class Held {

    private final OrganisationDraft draft;
    private final boolean fresh;
    private boolean seatEntered;
    private List<UUID> former = List.of();

    /** Codes, ids of tags and numbers, each behind the name of its table. */
    private Set<String> parts = Set.of();

    private Map<String, FactRecord> facts = Map.of();
    private List<ClaimRecord> claims = List.of();
    private List<SourceRecord> sources = List.of();

    private Held(OrganisationDraft draft, boolean fresh) {
        this.draft = draft;
        this.fresh = fresh;
    }

    static Held fresh(OrganisationDraft draft) {
        return new Held(draft, true);
    }

    static Held standing(OrganisationDraft draft) {
        return new Held(draft, false);
    }

    UUID id() {
        return draft.id();
    }

    /** Its id and those of the organisations that were merged into it. */
    List<UUID> ids() {
        return Stream.concat(Stream.of(id()), former.stream()).toList();
    }

    void took(List<UUID> merged) {
        former = merged;
    }

    OrganisationDraft draft() {
        return draft;
    }

    boolean isFresh() {
        return fresh;
    }

    /** Whether its seat still has to be handed over to be inserted; true once. */
    boolean entersSeat() {
        boolean enters = !seatEntered;
        seatEntered = true;
        return enters;
    }

    /** Whether it has this part only from now on. */
    boolean gets(String table, Object value) {
        if (parts.isEmpty()) {
            parts = new HashSet<>();
        }
        return parts.add(table + ":" + value);
    }

    Map<String, FactRecord> facts() {
        return facts;
    }

    void add(FactRecord fact) {
        if (facts.isEmpty()) {
            facts = new HashMap<>();
        }
        facts.put(fact.getField(), fact);
    }

    List<ClaimRecord> claims() {
        return claims;
    }

    void add(ClaimRecord claim) {
        if (claims.isEmpty()) {
            claims = new ArrayList<>();
        }
        claims.add(claim);
    }

    void remove(Collection<ClaimRecord> gone) {
        if (!gone.isEmpty()) {
            claims.removeAll(gone);
        }
    }

    List<SourceRecord> sources() {
        return sources;
    }

    void add(SourceRecord source) {
        if (sources.isEmpty()) {
            sources = new ArrayList<>();
        }
        sources.add(source);
    }
}
