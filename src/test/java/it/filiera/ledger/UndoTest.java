package it.filiera.ledger;

import static it.filiera.support.TestRows.exists;
import static it.filiera.support.TestRows.firm;
import static it.filiera.support.TestRows.read;
import static it.filiera.support.TestRows.role;
import static it.filiera.support.TestRows.roles;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import it.filiera.database.Database;
import it.filiera.database.H2Profile;
import it.filiera.database.ProfileFolder;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import it.filiera.message.Refused;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

    @TempDir
    Path folder;

    H2Profile profile;
    Database database;
    Ledger ledger;

    @BeforeEach
    void open() {
        profile = H2Profile.open(new ProfileFolder(folder));
        database = profile.database();
        ledger = new Ledger(database, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void anInsertIsTakenOut() {
        Committed insert = write(changes -> changes.insert(firm("a")));

        undo(insert);

        assertThat(exists(database, "a")).isFalse();
    }

    @Test
    void anUpdateIsPutBack() {
        write(changes -> changes.insert(firm("a").setFounded(1950)));
        Committed update = write(changes -> changes.update(read(database, "a").setFounded(null).setName("New")));

        undo(update);

        assertThat(read(database, "a").getFounded()).isEqualTo(1950);
        assertThat(read(database, "a").getName()).isEqualTo("Firm a");
    }

    @Test
    void aDeletionIsBroughtBack() {
        write(changes -> changes.insert(firm("a").setFounded(1950)));
        OrganisationRecord before = read(database, "a");
        Committed deletion = write(changes -> changes.delete(read(database, "a")));

        undo(deletion);

        OrganisationRecord after = read(database, "a");
        assertThat(after.getVersion()).isEqualTo(before.getVersion() + 1);
        assertThat(after.setVersion(before.getVersion())).isEqualTo(before);
    }

    @Test
    void parentsAndChildrenComeBackTogether() {
        OrganisationRecord firm = firm("a");
        Committed insert = write(changes -> {
            changes.insert(firm);
            changes.insert(role(firm, "supplier"));
        });

        Committed undone = undo(insert);
        assertThat(roles(database)).isZero();
        undo(undone);

        assertThat(exists(database, "a")).isTrue();
        assertThat(roles(database)).isEqualTo(1);
    }

    @Test
    void anUndoCanBeUndone() {
        write(changes -> changes.insert(firm("a")));
        Committed update = write(changes -> changes.update(read(database, "a").setName("New")));

        undo(undo(update));

        assertThat(read(database, "a").getName()).isEqualTo("New");
    }

    @Test
    void afterTheUndoOfItsUndoAChangeSetCanBeUndoneAgain() {
        write(changes -> changes.insert(firm("a")));
        Committed update = write(changes -> changes.update(read(database, "a").setName("New")));
        undo(undo(update));

        undo(update);

        assertThat(read(database, "a").getName()).isEqualTo("Firm a");
    }

    @Test
    void aChangeSetIsTakenBackOnce() {
        Committed insert = write(changes -> changes.insert(firm("a")));
        undo(insert);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> undo(insert))
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("undo.already"));
    }

    @Test
    void aColumnChangedLaterRefusesTheWholeUndo() {
        write(changes -> changes.insert(firm("a")));
        Committed first = write(changes -> changes.update(read(database, "a").setName("First").setFounded(1950)));
        write(changes -> changes.update(read(database, "a").setName("Second")));

        assertThat(ledger.planUndo(first.id()).conflicts()).hasSize(1);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(first));
        assertThat(read(database, "a").getFounded()).isEqualTo(1950);
    }

    @Test
    void aPartialUndoKeepsTheLaterValueAndTakesBackTheRest() {
        write(changes -> changes.insert(firm("a")));
        Committed first = write(changes -> changes.update(read(database, "a").setName("First").setFounded(1950)));
        write(changes -> changes.update(read(database, "a").setName("Second")));

        ledger.undo(first.id(), "tester", true);

        assertThat(read(database, "a").getName()).isEqualTo("Second");
        assertThat(read(database, "a").getFounded()).isNull();
    }

    @Test
    void anotherColumnChangedLaterIsNoConflict() {
        write(changes -> changes.insert(firm("a")));
        Committed first = write(changes -> changes.update(read(database, "a").setName("First")));
        write(changes -> changes.update(read(database, "a").setFounded(1950)));

        undo(first);

        assertThat(read(database, "a").getName()).isEqualTo("Firm a");
        assertThat(read(database, "a").getFounded()).isEqualTo(1950);
    }

    @Test
    void aLaterChangeThatWasTakenBackIsNoConflict() {
        write(changes -> changes.insert(firm("a")));
        Committed first = write(changes -> changes.update(read(database, "a").setName("First")));
        undo(write(changes -> changes.update(read(database, "a").setName("Second"))));

        undo(first);

        assertThat(read(database, "a").getName()).isEqualTo("Firm a");
    }

    @Test
    void anInsertedRowThatOthersReferToStays() {
        OrganisationRecord firm = firm("a");
        Committed insert = write(changes -> changes.insert(firm));
        write(changes -> changes.insert(role(firm, "buyer")));

        assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(insert));
        assertThat(ledger.planUndo(insert.id()).conflicts().getFirst().reason().key()).isEqualTo("undo.referred");
        assertThat(exists(database, "a")).isTrue();
    }

    @Test
    void aRowThatTheSameChangeSetMadeReferToAnInsertedOneIsNoReferrer() {
        write(changes -> changes.insert(firm("old")));
        OrganisationRecord fresh = firm("fresh");
        Committed merge = write(changes -> {
            changes.insert(fresh);
            changes.update(read(database, "old").setMergedInto(fresh.getId()).setStatus("merged"));
        });

        undo(merge);

        assertThat(exists(database, "fresh")).isFalse();
        assertThat(read(database, "old").getMergedInto()).isNull();
    }

    @Test
    void anInsertedRowEditedLaterStaysWithWhatItRefersTo() {
        OrganisationRecord firm = firm("a");
        OrganisationRecord other = firm("b");
        OrganisationRoleRecord role = role(firm, "supplier").setVersion(0);
        Committed insert = write(changes -> {
            changes.insert(firm);
            changes.insert(other);
            changes.insert(role);
        });
        write(changes -> {
            role.touched(false);
            changes.update(role.setKind("tier1"));
        });

        ledger.undo(insert.id(), "tester", true);

        assertThat(exists(database, "a")).isTrue();
        assertThat(exists(database, "b")).isFalse();
        assertThat(roles(database)).isEqualTo(1);
    }

    @Test
    void aDeletedRowWhosePlaceIsTakenDoesNotComeBack() {
        write(changes -> changes.insert(firm("a")));
        Committed deletion = write(changes -> changes.delete(read(database, "a")));
        write(changes -> changes.insert(firm("a").setName("Another")));

        assertThat(ledger.planUndo(deletion.id()).conflicts().getFirst().reason().key()).isEqualTo("undo.taken");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> undo(deletion));
        assertThat(read(database, "a").getName()).isEqualTo("Another");
    }

    @Test
    void aDeletedChildWhoseParentIsGoneDoesNotComeBack() {
        OrganisationRecord firm = firm("a");
        OrganisationRoleRecord role = role(firm, "buyer").setVersion(0);
        write(changes -> {
            changes.insert(firm);
            changes.insert(role);
        });
        Committed deletion = write(changes -> changes.delete(role));
        write(changes -> changes.delete(read(database, "a")));

        assertThat(ledger.planUndo(deletion.id()).conflicts().getFirst().reason().key()).isEqualTo("undo.parent-gone");
    }

    @Test
    void aDeletedChildWhoseParentBecamePartOfAnotherDoesNotComeBackBeforeThatIsTakenBack() {
        OrganisationRecord firm = firm("a");
        OrganisationRecord survivor = firm("b");
        OrganisationRoleRecord role = role(firm, "buyer").setVersion(0);
        OrganisationRoleRecord other = role(firm, "supplier").setVersion(0);
        write(changes -> List.of(firm, survivor, role, other).forEach(changes::insert));
        Committed deletion = write(changes -> changes.delete(role));
        Committed merge = write(changes -> {
            changes.update(read(database, "a").setMergedInto(survivor.getId()));
            changes.delete(other);
        });

        assertThat(ledger.planUndo(deletion.id()).conflicts().getFirst().reason().key()).isEqualTo("undo.parent-merged");
        undo(merge);
        undo(deletion);
        assertThat(roles(database)).isEqualTo(2);
    }

    @Test
    void anUpdatedRowThatIsGoneIsAConflict() {
        write(changes -> changes.insert(firm("a")));
        Committed update = write(changes -> changes.update(read(database, "a").setName("New")));
        write(changes -> changes.delete(read(database, "a")));

        assertThat(ledger.planUndo(update.id()).conflicts().getFirst().reason().key()).isEqualTo("undo.gone");
    }

    @Test
    void aPlanChangesNothing() {
        Committed insert = write(changes -> changes.insert(firm("a")));

        assertThat(ledger.planUndo(insert.id()).rows()).isEqualTo(1);

        assertThat(exists(database, "a")).isTrue();
        assertThat(ledger.reader().last()).isEqualTo(1);
    }

    private Committed write(Consumer<ChangeSet> work) {
        return ledger.write(new Intent("tester", "test"), work).orElseThrow();
    }

    private Committed undo(Committed changeSet) {
        return ledger.undo(changeSet.id(), "tester", false);
    }
}
