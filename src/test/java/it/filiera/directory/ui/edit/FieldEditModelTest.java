package it.filiera.directory.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Figure;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Provenance;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One value being edited, on a real profile, without a toolkit. */
class FieldEditModelTest {

    @TempDir
    Path folder;

    private final EditMemory memory = new EditMemory();
    private final List<Optional<Committed>> done = new ArrayList<>();
    private EditedFirm firm;

    @BeforeEach
    void open() {
        firm = new EditedFirm(folder, Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        firm.close();
    }

    @Test
    void whatIsSavedStandsThereAndTakenBackItIsAsBefore() {
        Organisation before = firm.now();
        type(OrganisationField.EMPLOYEES, "about 160 (2021)").save();

        assertThat(Objects.requireNonNull(firm.now().employees()).amount()).isEqualTo(160);

        firm.desk.notices().takeBack(done.getFirst().orElseThrow().id());
        assertThat(firm.now()).usingRecursiveComparison().ignoringFields("version").isEqualTo(before);
    }

    @Test
    void theWordsOfAFigureAreUnderstoodWhileTyping() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "about 160 (2021)");

        assertThat(model.figure().get()).isEqualTo(new Figure("about 160 (2021)", 160L, 2021, Figure.Qualifier.ABOUT));
    }

    @Test
    void aBadValueIsToldWhileTypingAndNotSaved() {
        FieldEditModel model = type(OrganisationField.FOUNDED, "soon");
        model.save();

        assertThat(model.problem().get()).extracting(Message::key).isEqualTo("field.bad-value");
        assertThat(done).isEmpty();
        model.text().set("1961");
        assertThat(model.problem().get()).isNull();
    }

    @Test
    void anEmptyValueTakesItAway() {
        firm.elsewhere("founded=1961");

        type(OrganisationField.FOUNDED, "").save();

        assertThat(firm.now().founded()).isNull();
    }

    @Test
    void aTextHasNoLineBreaks() {
        type(OrganisationField.ACTIVITY, "forging\n and  machining ").save();

        assertThat(firm.now().activityEn()).isEqualTo("forging and machining");
    }

    @Test
    void whatWasNotSavedIsOfferedNextTime() {
        type(OrganisationField.EMPLOYEES, "40").leave();

        FieldEditModel again = model(OrganisationField.EMPLOYEES);

        assertThat(again.text().get()).isEmpty();
        assertThat(again.draft().get()).isEqualTo("40");
        again.takeDraft();
        assertThat(again.text().get()).isEqualTo("40");
    }

    @Test
    void whatWasSavedIsNoLongerADraft() {
        type(OrganisationField.EMPLOYEES, "40").leave();
        FieldEditModel again = type(OrganisationField.EMPLOYEES, "50");
        again.save();
        again.leave();

        assertThat(model(OrganisationField.EMPLOYEES).draft().get()).isNull();
    }

    @Test
    void theSourceIsAskedForOncePerOrganisation() {
        FieldEditModel first = type(OrganisationField.EMPLOYEES, "40");
        first.source().kind().set(SourceModel.Kind.PAGE);
        first.source().url().set("https://news.example/gamma");
        first.save();
        type(OrganisationField.FOUNDED, "1961").save();

        assertThat(firm.now().sources()).hasSize(1);
        assertThat(firm.now().provenance("founded")).isInstanceOf(Provenance.Page.class);
    }

    @Test
    void aPageWithoutAddressIsNotSaved() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "40");
        model.source().kind().set(SourceModel.Kind.PAGE);
        model.save();

        assertThat(done).isEmpty();
        assertThat(firm.now().employees()).isNull();
    }

    @Test
    void aLostRaceShowsWhatStandsAndWhoSetIt() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "700");
        firm.elsewhere("employees=650");
        model.save();

        Outcome.Lost<Organisation> lost = Objects.requireNonNull(model.lost().get());
        assertThat(model.theirs(lost)).isEqualTo("650");
        assertThat(lost.last().by()).isEqualTo("bruno");
        assertThat(done).isEmpty();
    }

    @Test
    void afterALostRaceMineCanBeSaved() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "700");
        firm.elsewhere("employees=650");
        model.save();

        model.saveMine();

        assertThat(Objects.requireNonNull(firm.now().employees()).amount()).isEqualTo(700);
        assertThat(done).hasSize(1);
    }

    @Test
    void afterALostRaceTheirsCanStay() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "700");
        firm.elsewhere("employees=650");
        model.save();

        model.keepTheirs();

        assertThat(Objects.requireNonNull(firm.now().employees()).amount()).isEqualTo(650);
        assertThat(done).containsExactly(Optional.empty());
    }

    @Test
    void anEditOfAnotherValueMeanwhileIsNoRace() {
        FieldEditModel model = type(OrganisationField.EMPLOYEES, "700");
        firm.elsewhere("founded=1961");
        model.save();

        assertThat(Objects.requireNonNull(firm.now().employees()).amount()).isEqualTo(700);
        assertThat(firm.now().founded()).isEqualTo(1961);
    }

    @Test
    void aSetIsSavedByItsCodes() {
        type(OrganisationField.ROLES, "supplier,buyer").save();

        assertThat(FieldText.of(firm.now(), OrganisationField.ROLES)).isEqualTo("buyer,supplier");
    }

    @Test
    void aMunicipalityFromTheListBringsItsProvince() {
        FieldEditModel model = model(OrganisationField.MUNICIPALITY);
        Suggestion samone = new PlaceSuggestions(firm.editing.municipalities(), Locale.ENGLISH)
                .of(OrganisationField.MUNICIPALITY, "samone").stream()
                .filter(each -> each.label().contains("TN"))
                .findFirst()
                .orElseThrow();

        model.choose(samone.value(), samone.also());
        model.save();

        assertThat(FieldText.of(firm.now(), OrganisationField.PROVINCE)).isEqualTo("TN");
    }

    private FieldEditModel type(OrganisationField field, String text) {
        FieldEditModel model = model(field);
        model.text().set(text);
        return model;
    }

    private FieldEditModel model(OrganisationField field) {
        return new FieldEditModel(firm.editing, firm.desk.tasks(), memory, firm.now(), field, done::add);
    }
}
