package it.filiera.directory.ui.edit;

import it.filiera.directory.Assignment;
import it.filiera.directory.Claim;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import it.filiera.directory.SourcePage;
import it.filiera.directory.ui.page.FieldEditing;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Callout;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * Opens the edits of organisations and tells what they did, each with its undo. Lives as long as the window, so that drafts and sources
 * outlive the views. FX thread only.
 */
public final class OrganisationEditing implements FieldEditing {

    private static final String ACTIVE = "active";

    private final Editing editing;
    private final Desk desk;
    private final Function<Organisation, List<Action>> others;
    private final EditMemory memory = new EditMemory();
    private final NewOrganisationModel entry;
    private @Nullable Callout callout;

    /** {@code others} is what can be done with an organisation as a whole. */
    public OrganisationEditing(Editing editing, Desk desk, Function<Organisation, List<Action>> others) {
        this.others = others;
        this.editing = editing;
        this.desk = desk;
        this.entry = new NewOrganisationModel(editing, desk.tasks(), this::entered, this::open);
        desk.tasks().read(editing::municipalities, _ -> {});
    }

    @Override
    public void edit(Organisation organisation, OrganisationField field, Node anchor) {
        FieldEditModel model = new FieldEditModel(
                editing, desk.tasks(), memory, organisation, field, done -> saved(organisation, Words.label(field), done));
        show(new FieldEditController(desk, model, this::hide), anchor);
    }

    @Override
    public void editParts(Organisation organisation, PartKind kind) {
        PartsModel model = memory.parts(organisation.id(), kind, () -> parts(organisation, kind));
        desk.overlay().show(new PartsController(desk, model, desk.overlay()::hide));
    }

    private PartsModel parts(Organisation organisation, PartKind kind) {
        return new PartsModel(
                editing,
                desk.tasks(),
                organisation,
                kind,
                memory.source(organisation.id()),
                changeSet -> desk.notices().tell(Message.of("edit.changed", Words.label(kind), organisation.name()), changeSet));
    }

    @Override
    public void confirm(Organisation organisation, OrganisationField field, SourcePage page) {
        Message text = Message.of("edit.confirmed", Words.label(field), organisation.name());
        desk.tasks().write(() -> editing.confirm(organisation, field, page), outcome -> told(organisation, text, outcome));
    }

    @Override
    public void take(Organisation organisation, Claim claim) {
        Message text = Message.of("edit.claim-taken", Message.of("export.column." + claim.field()), organisation.name());
        desk.tasks().write(() -> editing.take(claim), outcome -> told(organisation, text, outcome));
    }

    /** Opens the form for a new organisation, as it was left. */
    public void enterNew() {
        desk.overlay().show(new NewOrganisationController(desk, entry, desk.overlay()::hide));
    }

    /** Closes an active organisation, reopens a closed one. */
    public void closeOrReopen(Organisation organisation) {
        boolean closes = organisation.status().equals(ACTIVE);
        List<Assignment> status = List.of(new Assignment(OrganisationField.STATUS, closes ? "closed" : ACTIVE));
        Message text = Message.of(closes ? "edit.closed" : "edit.reopened", organisation.name());
        desk.tasks()
                .write(
                        () -> editing.set(organisation, OrganisationField.STATUS, status, memory.source(organisation.id()).given()),
                        outcome -> told(organisation, text, outcome));
    }

    private void told(Organisation organisation, Message text, Outcome<Organisation> outcome) {
        switch (outcome) {
            case Outcome.Saved(Committed changeSet) -> desk.notices().tell(text, changeSet);
            case Outcome.Refusal(Message reason) -> desk.notices().refuse(reason);
            case Outcome.Lost<Organisation> _, Outcome.Standing<Organisation> _ ->
                desk.notices().tell(Message.of("edit.status-stands", organisation.name()));
        }
    }

    /** What can always be done, and what can be done with the organisation on screen. */
    public List<Action> actions(Optional<Organisation> onScreen) {
        Action enter = new Action("edit.new", Icon.ADD, "Shortcut+N", this::enterNew);
        return onScreen.map(organisation -> Stream.concat(Stream.of(enter, status(organisation)), parts(organisation)).toList())
                .orElse(List.of(enter));
    }

    @Override
    public List<Action> more(Organisation organisation) {
        Stream<Action> whole = Stream.concat(others.apply(organisation).stream(), Stream.of(status(organisation)));
        return Stream.concat(parts(organisation), whole).toList();
    }

    private Stream<Action> parts(Organisation organisation) {
        return Arrays.stream(PartKind.values())
                .map(kind -> new Action(
                        Message.of("edit.parts.edit", Words.label(kind), organisation.name()), Icon.EDIT, null, () -> editParts(organisation, kind)));
    }

    private Action status(Organisation organisation) {
        boolean closes = organisation.status().equals(ACTIVE);
        Message title = Message.of(closes ? "edit.close" : "edit.reopen", organisation.name());
        return new Action(title, closes ? Icon.STOP : Icon.UNDO, null, () -> closeOrReopen(organisation));
    }

    private void saved(Organisation organisation, Message field, Optional<Committed> done) {
        hide();
        done.ifPresent(changeSet -> desk.notices().tell(Message.of("edit.changed", field, organisation.name()), changeSet));
    }

    private void entered(Organisation organisation) {
        memory.keep(organisation.id(), entry.source());
        desk.overlay().hide();
        desk.navigator().go(new Target.Profile(organisation.id()));
        desk.notices().tell(Message.of("edit.entered", organisation.name()));
    }

    private void open(String key) {
        desk.overlay().hide();
        desk.tasks().read(() -> editing.find(key), found -> desk.navigator().go(new Target.Profile(found.id())));
    }

    private void show(FieldEditController content, Node anchor) {
        hide();
        callout = new Callout(content, desk.language().messages().subscribe((_, _) -> hide()));
        callout.show(anchor);
    }

    private void hide() {
        if (callout != null) {
            callout.hide();
        }
    }
}
