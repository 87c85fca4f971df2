package it.filiera.list.ui;

import it.filiera.message.Message;
import it.filiera.officer.OnDuty;
import it.filiera.profile.OrganisationActions;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Subject;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.UUID;

/** Puts organisations on a list, from wherever they are shown. FX thread only. */
public final class Adding implements OrganisationActions {

    private final ListDesk around;

    public Adding(Workspace workspace, OnDuty duty, Desk desk) {
        this.around = new ListDesk(desk, workspace, duty);
    }

    @Override
    public List<Action> of(List<UUID> organisations) {
        return List.of(new Action("lists.add", Icon.ADD_TO_LIST, "Shortcut+D", () -> ask(organisations)));
    }

    /** The same for what the screen is about at the moment it is asked for: organisations, or those who take part in an initiative. */
    Action ofSubject() {
        return new Action("lists.add", Icon.ADD_TO_LIST, "Shortcut+D", () -> ask(around.desk().navigator().subject()));
    }

    private void ask(Subject subject) {
        UUID initiative = subject.initiative();
        if (subject.organisations().isEmpty() && initiative != null) {
            around.desk().tasks().read(() -> participants(initiative), this::ask);
        } else {
            ask(subject.organisations());
        }
    }

    private List<UUID> participants(UUID initiative) {
        return around.workspace().initiatives().participations(initiative).stream()
                .map(participation -> participation.organisation().id())
                .distinct()
                .toList();
    }

    private void ask(List<UUID> organisations) {
        Desk desk = around.desk();
        if (organisations.isEmpty()) {
            desk.notices().tell(Message.of("lists.nothing-to-add"));
        } else {
            desk.overlay().show(new AddToListController(desk, new AddToListModel(around, organisations)));
        }
    }
}
