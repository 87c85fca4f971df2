package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.BareDesk;
import it.filiera.support.Toolkit;
import it.filiera.ui.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands below the time, wherever the laptop is. */
class WhenPartTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "America/Detroit, '', 'America/Detroit · 15:30 in Torino'",
        "Europe/Rome, America/Detroit, 'America/Detroit · 15:30 in Torino'",
        "America/Detroit, Europe/Rome, Europe/Rome",
        "Europe/Rome, '', Europe/Rome"
    })
    void torinosTimeStandsBesideThatOfThePlace(ZoneId laptop, String place, String beside) {
        assertThat(Toolkit.onScreen(() -> shown(laptop, place))).isEqualTo(beside);
    }

    private String shown(ZoneId laptop, String place) {
        Desk desk = BareDesk.in(folder);
        Finders nobody = new Finders((_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of(), (_, _) -> List.of());
        LogForm form = new LogForm(desk.tasks(), nobody, UUID.randomUUID(), Instant.parse("2026-11-23T20:00:00Z"), null);
        if (!place.isEmpty()) {
            form.zone().chosen().add(Pick.zone(place));
        }
        form.when().set("23/11/2026 09:30");
        Label home = new Label();
        new WhenPart(desk, form, () -> new Reading(form.draft(), laptop), new Label(), home).close();
        return home.getText();
    }
}
