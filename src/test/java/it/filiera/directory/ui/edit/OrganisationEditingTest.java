package it.filiera.directory.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import it.filiera.directory.Provenance;
import it.filiera.directory.Signature;
import it.filiera.directory.SourceGiven;
import it.filiera.message.Message;
import it.filiera.support.Toolkit;
import it.filiera.ui.Action;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with organisations from the window. */
class OrganisationEditingTest {

    @TempDir
    Path folder;

    private EditedFirm firm;
    private OrganisationEditing editing;

    @BeforeEach
    void open() {
        firm = new EditedFirm(folder, Locale.ENGLISH);
        editing = new OrganisationEditing(firm.editing, firm.desk, _ -> List.of());
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void aFirmIsClosedAndReopenedEachWithItsUndo() {
        editing.closeOrReopen(firm.now());
        assertThat(firm.now().status()).isEqualTo("closed");
        assertThat(last().key()).isEqualTo("edit.closed");

        editing.closeOrReopen(firm.now());
        assertThat(firm.now().status()).isEqualTo("active");

        Objects.requireNonNull(firm.desk.notices().shown().getLast().action()).work().run();
        assertThat(firm.now().status()).isEqualTo("closed");
        assertThat(last().key()).isEqualTo("undo.window-done");
    }

    @Test
    void theActionsFitTheFirmOnScreen() {
        assertThat(keys(editing.actions(Optional.empty()))).containsExactly("edit.new");
        assertThat(keys(editing.actions(Optional.of(firm.now())))).startsWith("edit.new", "edit.close").contains("edit.parts.edit");

        firm.elsewhere("status=closed");
        assertThat(keys(editing.actions(Optional.of(firm.now())))).startsWith("edit.new", "edit.reopen");
    }

    @Test
    void aNewFirmOpensItsProfileAndWhatWasTypedSurvivesEscape() {
        Toolkit.doOnScreen(editing::enterNew);
        type("Delta");
        Toolkit.doOnScreen(firm.overlay::hide);

        Toolkit.doOnScreen(editing::enterNew);
        Toolkit.doOnScreen(() -> Found.press(Found.button(shown(), "Enter organisation")));

        assertThat(firm.workspace.organisations().find("delta")).hasValueSatisfying(delta ->
                assertThat(firm.desk.navigator().current().get()).isEqualTo(new Target.Profile(delta.id())));
        assertThat(firm.overlay.shown).isNull();
    }

    @Test
    void aPartHalfFilledInIsThereAgain() {
        Toolkit.doOnScreen(() -> editing.editParts(firm.now(), PartKind.SITE));
        Toolkit.doOnScreen(() -> {
            Found.press(Found.button(shown(), "Add"));
            Found.field(shown(), "Address").setText("Via Roma 1");
            firm.overlay.hide();
            firm.desk.language().choose(Locale.ITALIAN);
            editing.editParts(firm.now(), PartKind.SITE);
        });

        assertThat(Toolkit.onScreen(() -> Found.field(shown(), "Indirizzo").getText())).isEqualTo("Via Roma 1");
    }

    @Test
    void aTownOfASiteBringsItsProvince() {
        Toolkit.doOnScreen(() -> {
            editing.editParts(firm.now(), PartKind.SITE);
            Found.press(Found.button(shown(), "Add"));
            Found.field(shown(), "Town").setText("Moncalieri");
            Found.takeFirst(shown(), "Town");
        });

        assertThat(Toolkit.onScreen(() -> Found.field(shown(), "Province (two letters)").getText())).isEqualTo("TO");
    }

    @Test
    void aPageProvesAValueUntilThatIsTakenBack() {
        SourceGiven page = new SourceGiven.Page("https://news.example/gamma", "News", "2026-11");
        firm.workspace.editor().set(firm.now().key(), List.of(Assignment.parse("phone=+390110001")), null, new Signature("anna", page));
        firm.elsewhere("founded=1961");

        editing.confirm(firm.now(), OrganisationField.FOUNDED, firm.now().sources().getFirst());
        assertThat(firm.now().provenance("founded")).isInstanceOf(Provenance.Page.class);
        assertThat(last().key()).isEqualTo("edit.confirmed");

        Objects.requireNonNull(firm.desk.notices().shown().getLast().action()).work().run();
        assertThat(firm.now().provenance("founded")).isInstanceOf(Provenance.Confirmed.class);
    }

    @Test
    void aValueThatChangedMeanwhileIsNotConfirmed() {
        SourceGiven page = new SourceGiven.Page("https://news.example/gamma", "News", "2026-11");
        firm.workspace.editor().set(firm.now().key(), List.of(Assignment.parse("phone=+390110001")), null, new Signature("anna", page));
        Organisation read = firm.now();
        firm.elsewhere("founded=1961");

        editing.confirm(read, OrganisationField.FOUNDED, read.sources().getFirst());

        assertThat(last().key()).isEqualTo("edit.status-stands");
    }

    private void type(String name) {
        Toolkit.doOnScreen(() -> Found.field(shown(), "Name").setText(name));
    }

    private Parent shown() {
        return Objects.requireNonNull(firm.overlay.shown).root();
    }

    private Message last() {
        return firm.desk.notices().shown().getLast().text();
    }

    private static List<String> keys(List<Action> actions) {
        return actions.stream().map(action -> action.title().key()).toList();
    }
}
