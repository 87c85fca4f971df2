package it.filiera.directory.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.directory.Signature;
import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts of a firm, on a real profile, without a toolkit. */
class PartsModelTest {

    @TempDir
    Path folder;

    private final List<Committed> done = new ArrayList<>();
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
    void whatIsAddedIsListedAndTakenBackItIsNot() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);

        assertThat(model.parts()).extracting(part -> part.value(PartField.STANDARD)).containsExactly("iatf-16949");
        assertThat(model.form().get()).isNull();

        firm.desk.notices().takeBack(done.getFirst().id());
        assertThat(model(PartKind.CERTIFICATE).parts()).isEmpty();
    }

    @Test
    void aFieldComplainsOnceItIsTouchedAllWhenSavingIsTried() {
        PartsModel model = model(PartKind.REGISTRATION);
        model.add();
        PartForm form = Objects.requireNonNull(model.form().get());
        assertThat(form.shown().get()).isEmpty();

        form.value(PartField.REGISTER).set("rea");
        form.value(PartField.NUMBER).set("XX-1");
        assertThat(form.shown().get().get(PartField.NUMBER)).extracting(Message::key).isEqualTo("italy.rea.chamber");

        form.value(PartField.REGISTER).set("");
        model.save();
        assertThat(form.shown().get()).containsKeys(PartField.REGISTER);
        assertThat(done).isEmpty();
    }

    @Test
    void whatSomebodyRemovedMeanwhileIsToldAndTheFormStays() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);
        Part part = model.parts().getFirst();
        model.change(part);
        Objects.requireNonNull(model.form().get()).value(PartField.EXPIRES).set("2030-01-01");
        firm.editing.remove(firm.now(), part);

        model.save();

        assertThat(model.refusal().get()).extracting(Message::key).isEqualTo("part.gone");
        assertThat(model.form().get()).isNotNull();
    }

    @Test
    void whatSomebodyChangedMeanwhileStandsBesideMineUntilOneIsChosen() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);
        Part part = model.parts().getFirst();
        model.change(part);
        PartForm form = Objects.requireNonNull(model.form().get());
        form.value(PartField.EXPIRES).set("2030-01-01");
        elsewhere(part, "2029-05-31");

        model.save();

        Outcome.Lost<Part> race = Objects.requireNonNull(model.lost().get());
        assertThat(race.now().value(PartField.EXPIRES)).isEqualTo("2029-05-31");
        assertThat(form.value(PartField.EXPIRES).get()).isEqualTo("2030-01-01");

        model.saveMine();
        assertThat(model.parts()).extracting(each -> each.value(PartField.EXPIRES)).containsExactly("2030-01-01");
        assertThat(model.form().get()).isNull();
    }

    @Test
    void afterALostRaceTheirsCanStay() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);
        Part part = model.parts().getFirst();
        model.change(part);
        Objects.requireNonNull(model.form().get()).value(PartField.EXPIRES).set("2030-01-01");
        elsewhere(part, "2029-05-31");
        model.save();

        model.keepTheirs();

        assertThat(model.parts()).extracting(each -> each.value(PartField.EXPIRES)).containsExactly("2029-05-31");
        assertThat(model.lost().get()).isNull();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsShownBeforeItIsRemoved() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);
        elsewhere(model.parts().getFirst(), "2029-05-31");

        model.remove(model.parts().getFirst());

        assertThat(model.refusal().get()).extracting(Message::key).isEqualTo("edit.parts.stale");
        assertThat(model.parts()).extracting(each -> each.value(PartField.EXPIRES)).containsExactly("2029-05-31");
    }

    private void elsewhere(Part part, String expires) {
        Map<PartField, String> values = new EnumMap<>(part.values());
        values.put(PartField.EXPIRES, expires);
        firm.workspace.partEditor().save(firm.now().key(), part.with(values), new Signature("bruno"));
    }

    @Test
    void whatIsRemovedIsNoLongerListed() {
        PartsModel model = model(PartKind.CERTIFICATE);
        enter(model);

        model.remove(model.parts().getFirst());

        assertThat(model.parts()).isEmpty();
        assertThat(done).hasSize(2);
    }

    private static void enter(PartsModel model) {
        model.add();
        PartForm form = Objects.requireNonNull(model.form().get());
        form.value(PartField.STANDARD).set("IATF 16949");
        form.value(PartField.STATUS).set("declared");
        model.save();
    }

    private PartsModel model(PartKind kind) {
        return new PartsModel(firm.editing, firm.desk.tasks(), firm.now(), kind, new SourceModel(), done::add);
    }
}
