package it.filiera.support;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Intent;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison of all tables sees what came, went and changed, and nothing after an undo. */
class TablesTest {

    @TempDir
    Path folder;

    @Test
    void seesEveryChangeAndNothingAfterAnUndo() {
        try (Profile profile = new Profile(folder)) {
            var firm = TestRows.firm("alfa");
            profile.ledger.write(new Intent("anna", "new"), changes -> changes.insert(firm));
            Tables before = Tables.of(profile.database);
            Committed renamed = profile.set("alfa", "name=Alfa", "roles=buyer").orElseThrow();

            assertThat(before.differences(Tables.of(profile.database)))
                    .hasSize(4)
                    .anyMatch(line -> line.startsWith("organisation.name of " + firm.getId() + ": Firm alfa -> Alfa"))
                    .anyMatch(line -> line.startsWith("organisation_role + "))
                    .filteredOn(line -> line.startsWith("fact + "))
                    .hasSize(2);

            profile.undo(renamed);
            assertThat(before.differences(Tables.of(profile.database))).isEmpty();
        }
    }
}
