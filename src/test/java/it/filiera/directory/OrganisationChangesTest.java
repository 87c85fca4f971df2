package it.filiera.directory;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Committed;
import it.filiera.ledger.Difference;
import it.filiera.ledger.Difference.Kind;
import it.filiera.support.Profile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrganisationChangesTest {

    @TempDir
    Path folder;

    @TempDir
    Path files;

    @Test
    void eachChangeSaysWhatAValueWasAndWhatItBecame() throws Exception {
        try (Profile profile = new Profile(folder).withSmallDirectory(files)) {
            Organisation firm = profile.organisations.find(profile.organisations.idsAfter(null, 1)).getFirst();
            profile.set(firm.key(), "founded=1961");
            profile.set(firm.key(), "founded=1962");

            List<OrganisationChange> changes = profile.organisations.changes(firm.id(), profile.ledger.reader(), 10);

            assertThat(founded(changes.getFirst())).extracting(Difference::before, Difference::after).containsExactly(1961, 1962);
            assertThat(founded(changes.get(1)).after()).isEqualTo(1961);
            assertThat(changes.getLast().differences())
                    .anySatisfy(one -> {
                        assertThat(one.kind()).isEqualTo(Kind.ADDED);
                        assertThat(one.table()).isEqualTo("organisation");
                    });
        }
    }

    @Test
    void aTagThatWentIsStillAChangeOfItsOrganisation() throws Exception {
        try (Profile profile = new Profile(folder).withSmallDirectory(files)) {
            Organisation firm = profile.organisations.find(profile.organisations.idsAfter(null, 1)).getFirst();
            profile.set(firm.key(), "tags=priority");
            Committed gone = profile.set(firm.key(), "tags=").orElseThrow();

            OrganisationChange newest = profile.organisations.changes(firm.id(), profile.ledger.reader(), 10).getFirst();

            assertThat(newest.changeSet().id()).isEqualTo(gone.id());
            assertThat(newest.differences())
                    .anySatisfy(one -> {
                        assertThat(one.kind()).isEqualTo(Kind.REMOVED);
                        assertThat(one.table()).isEqualTo("tagging");
                    });
        }
    }

    private static Difference founded(OrganisationChange change) {
        return change.differences().stream().filter(one -> "founded".equals(one.column())).findFirst().orElseThrow();
    }
}
