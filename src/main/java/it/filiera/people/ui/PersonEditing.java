package it.filiera.people.ui;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.people.DoNotContact;
import it.filiera.people.Employer;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.Position;
import it.filiera.ui.Callout;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Opens the forms of people and tells what they did, each with its undo. Lives as long as the window. FX thread only. */
final class PersonEditing {

    private final Workspace workspace;
    private final Desk desk;
    private final Supplier<String> by;
    private final PersonForms forms;
    private @Nullable Callout callout;

    PersonEditing(Workspace workspace, PeopleReader reader, Desk desk, Supplier<String> by) {
        this.workspace = workspace;
        this.desk = desk;
        this.by = by;
        this.forms = new PersonForms(workspace, reader, desk.tasks(), by);
    }

    /** Opens the form of a new person; {@code at} is where the person works, null when that is to be said. */
    void enter(@Nullable Employer at) {
        show(forms.enter(at, key -> {
            desk.overlay().hide();
            desk.tasks().read(() -> workspace.people().find(key).orElseThrow(), this::entered);
        }));
    }

    private void entered(Person person) {
        desk.notices().tell(Message.of("people.entered", person.name()));
        if (!(desk.navigator().current().get() instanceof Target.Profile)) {
            desk.navigator().go(new Target.Person(person.id()));
        }
    }

    /** Opens one value for an edit, where it stands. */
    void edit(Person person, PersonField field, Node anchor) {
        hide();
        FormModel model = forms.edit(person, field, done -> {
            hide();
            tell(Message.of("edit.changed", PersonWords.label(field), person.name()), done);
        });
        FormController form = new FormController(desk, model, this::hide);
        callout = new Callout(form, desk.language().messages().subscribe((_, _) -> hide()));
        callout.show(anchor);
    }

    private void hide() {
        if (callout != null) {
            callout.hide();
        }
    }

    void addPosition(Person person) {
        show(forms.addPosition(person, told("people.position.entered", person)));
    }

    void changePosition(Person person, Position position) {
        show(forms.changePosition(person, position, told("people.position.changed", person)));
    }

    void end(Person person, Position position) {
        show(forms.end(person, position, told("people.position.ended", person)));
    }

    void removePosition(Person person, Position position) {
        write("people.position.removed", person, () -> workspace.positionEditor().remove(position.id(), by.get()));
    }

    void doNotContact(Person person) {
        show(forms.doNotContact(person, told("people.refusal-kept", person)));
    }

    void contactAgain(Person person, DoNotContact entry) {
        write("people.refusal-gone", person, () -> workspace.personEditor().contactAgain(person.key(), entry.channel(), by.get()));
    }

    /** Removes a person who was entered by mistake, and goes back to all. */
    void remove(Person person) {
        desk.tasks().write(() -> workspace.personEditor().remove(person.key(), by.get()), done -> {
            desk.navigator().replace(new Target.People());
            tell(Message.of("people.removed", person.name()), done);
        }, this::refused);
    }

    private void show(FormModel model) {
        desk.overlay().show(new FormController(desk, model, desk.overlay()::hide));
    }

    private Consumer<Optional<Committed>> told(String key, Person person) {
        return done -> {
            desk.overlay().hide();
            tell(Message.of(key, person.name()), done);
        };
    }

    private void write(String key, Person person, Callable<Optional<Committed>> writing) {
        desk.tasks().write(writing, done -> tell(Message.of(key, person.name()), done), this::refused);
    }

    private void tell(Message text, Optional<Committed> done) {
        done.ifPresent(changeSet -> desk.notices().tell(text, changeSet));
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refused) {
            desk.notices().refuse(refused.reason());
        } else {
            desk.tasks().fail(reason);
        }
    }
}
