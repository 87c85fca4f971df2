package it.filiera.history;

import static it.filiera.database.schema.Tables.INTERACTION;
import static it.filiera.database.schema.Tables.INTERACTION_PARTY;
import static it.filiera.database.schema.Tables.ORGANISATION_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FictionalHistoryTest {

    private static final int INTERACTIONS = 300;

    @TempDir
    Path folder;

    @Test
    void halfOfFewAreWithTheFirstAndTheLastContactsAreThoseOfTheInteractions() {
        try (Workspace workspace = generated("one")) {
            List<UUID> organisations = workspace.organisations().idsAfter(null, 10);
            TimelineSubject first = new TimelineSubject.OfOrganisation(organisations.getFirst());
            assertThat(workspace.timeline().count(first)).isEqualTo(INTERACTIONS / 2);
            for (UUID organisation : organisations) {
                assertThat(kept(workspace, organisation)).isEqualTo(counted(workspace, organisation));
            }
            assertThat(workspace.ledger().reader().history(10)).allMatch(entry -> entry.action().equals("generate"));
        }
    }

    @Test
    void theSameSeedGivesTheSameTalks() {
        try (Workspace one = generated("one");
                Workspace other = generated("other")) {
            assertThat(rows(one)).isEqualTo(rows(other)).hasSize(INTERACTIONS);
        }
    }

    private Workspace generated(String name) {
        Workspace workspace = Workspace.openForFiction(new ProfileFolder(folder.resolve(name)), Clock.systemUTC());
        workspace.fiction().write(5, 1, "tester");
        workspace.fictionalHistory().write(INTERACTIONS, workspace.organisations().idsAfter(null, 5), 1, "tester");
        return workspace;
    }

    private static List<InteractionRecord> rows(Workspace workspace) {
        return workspace.database().read().selectFrom(INTERACTION).orderBy(INTERACTION.ID).fetch();
    }

    private record Contact(int count, OffsetDateTime last) {}

    private static List<Contact> kept(Workspace workspace, UUID organisation) {
        return workspace.database()
                .read()
                .selectFrom(ORGANISATION_CONTACT)
                .where(ORGANISATION_CONTACT.ORGANISATION_ID.eq(organisation))
                .fetch(row -> new Contact(row.getInteractions(), row.getLastAt()));
    }

    private static List<Contact> counted(Workspace workspace, UUID organisation) {
        return workspace.database()
                .read()
                .select(DSL.count(), DSL.max(INTERACTION_PARTY.AT))
                .from(INTERACTION_PARTY)
                .where(INTERACTION_PARTY.ORGANISATION_ID.eq(organisation), INTERACTION_PARTY.CONTACT.isTrue())
                .groupBy(INTERACTION_PARTY.ORGANISATION_ID)
                .fetch(row -> new Contact(row.value1(), row.value2()));
    }
}
