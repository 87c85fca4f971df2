package it.filiera.directory.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Alike;
import it.filiera.directory.Assignment;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Provenance;
import it.filiera.message.Message;
import it.filiera.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new organisation while it is typed, on a real profile, without a toolkit. */
class NewOrganisationModelTest {

    @TempDir
    Path folder;

    private final List<Organisation> entered = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private EditedFirm firm;
    private NewOrganisationModel model;

    @BeforeEach
    void open() {
        firm = new EditedFirm(folder, Locale.ENGLISH);
        model = new NewOrganisationModel(firm.editing, firm.desk.tasks(), entered::add, opened::add);
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void oneOfTheSameNameIsToldWhileTyping() {
        model.value(OrganisationField.NAME).set("Gamm");
        assertThat(model.alike().get()).isEmpty();

        model.value(OrganisationField.NAME).set("gamma s.r.l.");
        assertThat(model.alike().get()).extracting(Alike::name).containsExactly("Gamma");

        model.open(model.alike().get().getFirst());
        assertThat(opened).containsExactly("gamma");
    }

    @Test
    void enteringTwiceInHasteEntersOne() {
        List<Runnable> writes = new ArrayList<>();
        Tasks tasks = new Tasks(Runnable::run, Runnable::run, writes::add, Runnable::run, Runnable::run, reason -> {
            throw new AssertionError(reason);
        });
        NewOrganisationModel hasty = new NewOrganisationModel(firm.editing, tasks, entered::add, opened::add);
        hasty.value(OrganisationField.NAME).set("Delta");

        hasty.enter();
        hasty.enter();

        assertThat(writes).hasSize(1);
    }

    @Test
    void aPageWithoutAddressIsAskedFor() {
        model.value(OrganisationField.NAME).set("Delta");
        model.source().kind().set(SourceModel.Kind.PAGE);

        model.enter();

        assertThat(entered).isEmpty();
        assertThat(model.source().wanted().get()).isTrue();
    }

    @Test
    void itIsEnteredWithWhatIsStatedAndTheFormIsEmptyAgain() {
        model.value(OrganisationField.NAME).set("Delta");
        model.value(OrganisationField.MUNICIPALITY).set("Torino");
        model.value(OrganisationField.ROLES).set("supplier");

        model.enter();

        assertThat(entered).singleElement().satisfies(delta -> {
            assertThat(delta.key()).isEqualTo("delta");
            assertThat(FieldText.of(delta, OrganisationField.PROVINCE)).isEqualTo("TO");
        });
        assertThat(model.value(OrganisationField.NAME).get()).isEmpty();
    }

    @Test
    void aTownThatWasChosenBringsItsProvinceUntilAnotherIsTyped() {
        model.value(OrganisationField.NAME).set("Delta");
        model.choose(new Suggestion("Samone", "Samone (TN)", List.of(new Assignment(OrganisationField.PROVINCE, "TN"))));
        model.enter();
        assertThat(FieldText.of(entered.getLast(), OrganisationField.PROVINCE)).isEqualTo("TN");

        model.value(OrganisationField.NAME).set("Epsilon");
        model.choose(new Suggestion("Samone", "Samone (TN)", List.of(new Assignment(OrganisationField.PROVINCE, "TN"))));
        model.value(OrganisationField.MUNICIPALITY).set("Torino");
        model.enter();
        assertThat(FieldText.of(entered.getLast(), OrganisationField.PROVINCE)).isEqualTo("TO");
    }

    @Test
    void whereItComesFromIsAskedOnceAndAnewForTheNext() {
        model.value(OrganisationField.NAME).set("Delta");
        model.source().kind().set(SourceModel.Kind.PAGE);
        model.enter();
        assertThat(entered).isEmpty();

        model.source().url().set("https://news.example/delta");
        model.enter();

        assertThat(entered).singleElement().satisfies(delta -> assertThat(delta.provenance("name")).isInstanceOf(Provenance.Page.class));
        assertThat(model.source().kind().get()).isEqualTo(SourceModel.Kind.NONE);
    }

    @Test
    void aBadValueIsToldAndNothingIsEntered() {
        model.value(OrganisationField.NAME).set("Delta");
        model.value(OrganisationField.PARTITA_IVA).set("00743110158");

        model.enter();

        assertThat(model.problem(OrganisationField.PARTITA_IVA)).map(Message::key).contains("field.refused");
        assertThat(entered).isEmpty();
    }

    @Test
    void aNameWithoutLettersIsRefusedInWords() {
        model.value(OrganisationField.NAME).set("!!!");

        model.enter();

        assertThat(model.refusal().get()).extracting(Message::key).isEqualTo("organisation.no-name");
    }
}
