package it.filiera.officer.ui;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.officer.Initials;
import it.filiera.officer.LikelyName;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Tasks;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who works here, and who that shall be while it is typed. FX thread only. */
final class OfficerModel {

    private final OnDuty duty;
    private final Tasks tasks;
    private final ReadOnlyStringWrapper shownInitials = new ReadOnlyStringWrapper("?");
    private final ReadOnlyObjectWrapper<Message> shownName = new ReadOnlyObjectWrapper<>(Message.of("officer.unknown"));
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty initials = new SimpleStringProperty("");
    private final BooleanProperty somebodyElse = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();
    private String offered = "";

    OfficerModel(OnDuty duty, Tasks tasks) {
        this.duty = duty;
        this.tasks = tasks;
        name.subscribe(this::offerInitials);
        show();
    }

    /** Takes over what the database says by now. */
    void refresh() {
        tasks.read(
                () -> {
                    duty.refresh();
                    return true;
                },
                _ -> show());
    }

    /** The officer under this login; an entry that was made without asking counts as none. */
    Optional<Officer> known() {
        return duty.known().filter(officer -> !officer.name().equals(duty.login()));
    }

    private void show() {
        shownInitials.set(known().map(Officer::initials).orElse("?"));
        shownName.set(known().map(officer -> Message.of("officer.works-here", officer.name())).orElse(Message.of("officer.unknown")));
    }

    ReadOnlyStringProperty shownInitials() {
        return shownInitials.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> shownName() {
        return shownName.getReadOnlyProperty();
    }

    /** Starts over with who works here, or with whom the login may be. */
    void begin() {
        name.set(known().map(Officer::name).orElse(LikelyName.of(duty.login())));
        offered = Initials.of(name.get());
        initials.set(known().map(Officer::initials).orElse(offered));
        somebodyElse.set(false);
        refusal.set(null);
    }

    private void offerInitials() {
        if (initials.get().equals(offered)) {
            offered = Initials.of(name.get());
            initials.set(offered);
        }
        refusal.set(null);
    }

    StringProperty name() {
        return name;
    }

    StringProperty initials() {
        return initials;
    }

    /** Whether the name is that of another person, who takes over, rather than a correction. */
    BooleanProperty somebodyElse() {
        return somebodyElse;
    }

    /** Why it was not taken; null when nothing was refused. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    String login() {
        return duty.login();
    }

    /** Keeps it; {@code done} comes after that. */
    void save(Runnable done) {
        String typed = name.get();
        String letters = initials.get();
        boolean relieved = somebodyElse.get();
        tasks.write(
                () -> relieved ? duty.relieve(typed, letters) : duty.present(typed, letters),
                _ -> {
                    show();
                    done.run();
                },
                this::refused);
    }

    private void refused(Throwable reason) {
        if (reason instanceof Refused refused) {
            refusal.set(refused.reason());
        } else {
            tasks.fail(reason);
        }
    }
}
