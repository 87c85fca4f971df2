package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.history.InteractionKind;
import it.filiera.support.BareDesk;
import it.filiera.support.Toolkit;
import it.filiera.ui.Desk;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever makes a contact another asks anew whether it is one too many. */
class GuardPartTest {

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private LogForm form;

    @BeforeEach
    void open() {
        Desk desk = BareDesk.in(folder);
        Finders nobody = new Finders((_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        form = new LogForm(desk.tasks(), nobody, UUID.randomUUID(), Instant.parse("2026-11-23T20:00:00Z"), null);
        LogWork work = (LogWork) Proxy.newProxyInstance(LogWork.class.getClassLoader(), new Class<?>[] {LogWork.class}, (_, method, _) -> {
            asked.add(method.getName());
            return null;
        });
        Toolkit.onScreen(
                () -> new GuardPart(desk, form, work, new HBox(), List.of(new Label(), new Label(), new Label()), new Hyperlink()));
        asked.clear();
    }

    @Test
    void anotherKindAsks() {
        Toolkit.doOnScreen(() -> form.kind().set(InteractionKind.NOTE));
        assertThat(asked).containsExactly("crowd");
    }

    @Test
    void anotherTimeAsks() {
        Toolkit.doOnScreen(() -> form.when().set("yesterday 9:30"));
        assertThat(asked).containsExactly("crowd");
    }

    @Test
    void anotherZoneAsks() {
        Toolkit.doOnScreen(() -> form.zone().chosen().add(Pick.zone("America/Detroit")));
        assertThat(asked).containsExactly("crowd");
    }

    @Test
    void anotherPartyAsks() {
        Toolkit.doOnScreen(() -> form.who().chosen().add(new Pick(Pick.What.ORGANISATION, UUID.randomUUID().toString(), "Example", "")));
        assertThat(asked).containsExactly("crowd");
    }
}
