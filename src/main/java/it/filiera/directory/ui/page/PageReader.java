package it.filiera.directory.ui.page;

import it.filiera.directory.Completeness;
import it.filiera.directory.Freshness;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.italy.Surroundings;
import it.filiera.profile.Contribution;
import it.filiera.profile.TabSource;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads pages, and takes changes back. Never called on the FX thread. */
public final class PageReader {

    private static final int CHANGES = 50;
    private static final int SIMILAR = 5;
    private static final double KILOMETRES = 40;

    private final Workspace workspace;
    private final List<TabSource> tabs;
    private final Clock clock;

    public PageReader(Workspace workspace, List<TabSource> tabs, Clock clock) {
        this.workspace = workspace;
        this.tabs = tabs;
        this.clock = clock;
    }

    /** Empty when there is no such organisation any more. */
    Optional<Page> read(UUID id) {
        return workspace.organisations().find(List.of(id)).stream().findFirst().map(this::page);
    }

    private Page page(Organisation organisation) {
        return new Page(
                organisation,
                workspace.organisations().former(organisation.id()),
                Completeness.of(organisation),
                Freshness.of(organisation.sources(), LocalDate.now(clock)).orElse(null),
                workspace.organisations().changes(organisation.id(), workspace.ledger().reader(), CHANGES),
                workspace.duplicates().of(organisation.id()),
                workspace.similar().to(organisation, SIMILAR),
                surroundings(organisation.seat()),
                tabs.stream().map(tab -> Contribution.of(tab, organisation.id())).toList());
    }

    private @Nullable Surroundings surroundings(@Nullable Place seat) {
        return seat == null || seat.latitude() == null || seat.longitude() == null
                ? null
                : Surroundings.of(workspace.municipalities().all(), seat.latitude(), seat.longitude(), KILOMETRES);
    }
}
