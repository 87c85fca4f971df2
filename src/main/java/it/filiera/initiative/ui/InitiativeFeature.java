package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.message.Message;
import it.filiera.profile.TabSource;
import it.filiera.profile.Timelines;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/** Brings the initiatives into the window. */
public final class InitiativeFeature implements Feature {

    private static final KeyCombination ADD = KeyCombination.valueOf("Shortcut+I");

    private final Desk desk;
    private final Optional<Timelines> timelines;
    private final Links links;
    private final Clock clock = Clock.systemDefaultZone();
    private final InitiativeWork work;
    private final InitiativesModel all;
    private final InitiativeModel one;
    private final NewInitiativeModel entry;
    private final InvolveModel involving;

    /** {@code by} is who sits here; {@code timelines} show what was said during an initiative, where somebody makes them. */
    public InitiativeFeature(
            Workspace workspace, Desk desk, Changes changes, Links links, Supplier<String> by, Optional<Timelines> timelines) {
        this.desk = desk;
        this.timelines = timelines;
        this.links = links;
        this.work = new InitiativeWork(workspace, by, id -> timelines.map(shown -> shown.count(about(id))).orElse(0));
        this.all = new InitiativesModel(work, desk.tasks(), clock);
        this.one = new InitiativeModel(work, desk, clock);
        this.entry = new NewInitiativeModel(work, desk.tasks(), clock, this::entered);
        this.involving = new InvolveModel(work, desk);
        changes.whileAt(Target.Initiatives.class, desk.navigator(), all::refresh);
        changes.whileAt(Target.Initiative.class, desk.navigator(), one::refresh);
    }

    private static Subject about(UUID initiative) {
        return new Subject(List.of(), List.of(), initiative);
    }

    /** What an organisation took part in, for its page. */
    public TabSource tab() {
        return new InitiativesTab(work, desk);
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("initiative.title"), Icon.INITIATIVE, new Target.Initiatives()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return switch (target) {
            case Target.Initiatives _ -> Optional.of(list());
            case Target.Initiative(UUID id) -> Optional.of(page(id));
            default -> Optional.empty();
        };
    }

    private Screen list() {
        all.refresh();
        return new InitiativesController(desk, all, this::enterNew);
    }

    private Screen page(UUID id) {
        all.selected().set(id);
        one.show(id);
        return new InitiativeController(desk, one, timelines, links, this::involve);
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>(List.of(
                new Action("initiative.go", Icon.INITIATIVE, () -> desk.navigator().go(new Target.Initiatives())),
                new Action("initiative.new", Icon.ADD, this::enterNew)));
        List<UUID> organisations = desk.navigator().subject().organisations();
        if (desk.navigator().current().get() instanceof Target.Initiative) {
            one.initiative().ifPresent(now -> actions.add(
                    new Action("initiative.add-participants", Icon.INVOLVE, "Shortcut+I", () -> involve(now))));
        } else if (!organisations.isEmpty()) {
            actions.add(new Action(
                    Message.of("initiative.add-chosen", organisations.size()), Icon.INVOLVE, ADD, () -> involve(organisations)));
        }
        return actions;
    }

    private void enterNew() {
        desk.overlay().show(new NewInitiativeController(desk, entry));
    }

    private void entered(Initiative initiative) {
        desk.overlay().hide();
        desk.navigator().go(new Target.Initiative(initiative.id()));
    }

    private void involve(Initiative initiative) {
        involving.into(initiative);
        desk.overlay().show(new InvolveController(desk, involving));
    }

    private void involve(List<UUID> organisations) {
        involving.with(organisations, clock);
        desk.overlay().show(new InvolveController(desk, involving));
    }

    @Override
    public List<PaletteSource> palette() {
        return List.of(new InitiativesInPalette(work, desk));
    }
}
