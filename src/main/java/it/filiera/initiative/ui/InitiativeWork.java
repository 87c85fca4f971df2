package it.filiera.initiative.ui;

import it.filiera.directory.Organisation;
import it.filiera.initiative.Initiative;
import it.filiera.initiative.InitiativeValue;
import it.filiera.initiative.Involvement;
import it.filiera.initiative.Participation;
import it.filiera.initiative.Participation.Participant;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.ledger.Committed;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What the screens of initiatives read and write. Never called on the FX thread. */
final class InitiativeWork {

    private static final int OFFERED = 6;

    private final Workspace workspace;
    private final Supplier<String> by;
    private final ToIntFunction<UUID> contacts;

    /** {@code by} is who sits here; {@code contacts} counts what was said during an initiative. */
    InitiativeWork(Workspace workspace, Supplier<String> by, ToIntFunction<UUID> contacts) {
        this.workspace = workspace;
        this.by = by;
        this.contacts = contacts;
    }

    /** An initiative in the list of all, and how many take part by what became of them. */
    record Entry(Initiative initiative, Map<ParticipationStatus, Integer> counts) {}

    /** All that the page of an initiative shows; {@code contacts} are counted only. */
    record Page(Initiative initiative, List<Participation> participants, int contacts) {}

    List<Entry> entries() {
        Map<UUID, Map<ParticipationStatus, Integer>> counts = workspace.initiatives().counts();
        return workspace.initiatives().all().stream()
                .map(initiative -> new Entry(initiative, counts.getOrDefault(initiative.id(), Map.of())))
                .toList();
    }

    /** Empty when there is no such initiative any more. */
    Optional<Page> page(UUID id) {
        return workspace.initiatives()
                .find(id.toString())
                .map(initiative -> new Page(initiative, workspace.initiatives().participations(id), contacts.applyAsInt(id)));
    }

    int countOf(UUID organisation) {
        return workspace.initiatives().countOf(organisation);
    }

    List<Involvement> of(UUID organisation) {
        return workspace.initiatives().of(organisation);
    }

    /** The organisations that answer best to what is typed. */
    List<Participant> like(String typed) {
        return participants(workspace.search().suggest(typed, OFFERED));
    }

    /** These organisations, in their order. */
    List<Participant> named(List<UUID> organisations) {
        return participants(workspace.organisations().find(organisations));
    }

    private static List<Participant> participants(List<Organisation> organisations) {
        return organisations.stream().map(InitiativeWork::participant).toList();
    }

    private static Participant participant(Organisation organisation) {
        return new Participant(organisation.id(), organisation.key(), organisation.name());
    }

    Initiative create(String name, List<InitiativeValue> values) {
        String key = workspace.initiativeEditor().create(name, values, by.get());
        return workspace.initiatives().find(key).orElseThrow();
    }

    Optional<Committed> set(Initiative initiative, List<InitiativeValue> values) {
        return workspace.initiativeEditor().set(initiative.key(), values, initiative.version(), by.get());
    }

    Optional<Committed> add(UUID initiative, List<UUID> organisations, ParticipationPart part, ParticipationStatus status) {
        return workspace.participationEditor().add(initiative, organisations, part, status, by.get());
    }

    Optional<Committed> answer(List<Participation> chosen, ParticipationStatus status) {
        return workspace.participationEditor().answer(chosen, status, by.get());
    }

    Optional<Committed> assign(List<Participation> chosen, ParticipationPart part) {
        return workspace.participationEditor().assign(chosen, part, by.get());
    }

    Optional<Committed> remove(List<Participation> chosen) {
        return workspace.participationEditor().remove(chosen, by.get());
    }
}
