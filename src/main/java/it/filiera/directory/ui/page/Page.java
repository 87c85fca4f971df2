package it.filiera.directory.ui.page;

import it.filiera.directory.Alike;
import it.filiera.directory.Completeness;
import it.filiera.directory.Freshness;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationChange;
import it.filiera.directory.Survivors.Former;
import it.filiera.italy.Surroundings;
import it.filiera.profile.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows of one organisation.
 *
 * @param former what is part of it now
 * @param freshness null when no page about it has a date
 * @param alike those that may be the same, the surest first
 * @param changes newest first
 * @param surroundings null when its place has no coordinates
 * @param contributions what other features say about it
 */
public record Page(
        Organisation organisation,
        List<Former> former,
        Completeness completeness,
        @Nullable Freshness freshness,
        List<OrganisationChange> changes,
        List<Alike> alike,
        List<Organisation> similar,
        @Nullable Surroundings surroundings,
        List<Contribution> contributions) {

    public Page {
        former = List.copyOf(former);
        changes = List.copyOf(changes);
        alike = List.copyOf(alike);
        similar = List.copyOf(similar);
        contributions = List.copyOf(contributions);
    }
}
