package it.filiera.officer.ui;

import it.filiera.officer.OnDuty;
import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.ui.Worker;
import java.util.List;
import java.util.Optional;

/** Asks once who works here, and lets it be changed. */
public final class OfficerFeature implements Feature {

    /** The login that was asked already, also when nobody answered. */
    public static final String ASKED = "officer-asked";

    private final Desk desk;
    private final OfficerModel model;

    public OfficerFeature(OnDuty duty, Desk desk, Changes changes) {
        this.desk = desk;
        this.model = new OfficerModel(duty, desk.tasks());
        changes.last().subscribe((_, _) -> model.refresh());
    }

    /** Asks when nobody knows, but only once. */
    @Override
    public void begin() {
        boolean asked = desk.settings().get(ASKED).filter(model.login()::equals).isPresent();
        if (model.known().isEmpty() && !asked) {
            ask();
        }
        desk.settings().put(ASKED, model.login());
    }

    private void ask() {
        model.begin();
        desk.overlay().show(new OfficerController(desk, model));
    }

    private Action change() {
        return new Action("officer.change", Icon.EMPLOYEES, this::ask);
    }

    @Override
    public Optional<Worker> worker() {
        return Optional.of(new Worker(model.shownInitials(), model.shownName(), change()));
    }

    @Override
    public List<Action> actions() {
        return List.of(change());
    }

    @Override
    public Optional<Screen> open(Target target) {
        return Optional.empty();
    }
}
