package it.filiera.directory.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.support.Picture;
import it.filiera.support.Toolkit;
import it.filiera.ui.Screen;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The editing screens with their real views; each leaves a picture. */
class EditViewsTest {

    @TempDir
    Path folder;

    private final List<Stage> stages = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final EditMemory memory = new EditMemory();
    private @Nullable EditedFirm opened;

    @AfterEach
    void close() {
        Toolkit.doOnScreen(() -> {
            screens.forEach(Screen::close);
            stages.forEach(Stage::close);
        });
        firm().close();
    }

    @Test
    void aFigureSaysWhatIsUnderstood() {
        open(Locale.ENGLISH);
        Parent root = edit(OrganisationField.EMPLOYEES, "employees", model -> model.text().set("about 160 (2021)"));

        assertThat(texts(root)).contains("Employees", "Understood: about 160, in 2021");
    }

    @Test
    void aBadValueIsToldInWordsAndCannotBeSaved() {
        open(Locale.ENGLISH);
        Parent root = edit(OrganisationField.FOUNDED, "bad-value", model -> model.text().set("soon"));

        assertThat(texts(root)).contains("\"soon\" cannot be the value of Founded.");
        assertThat(Found.button(root, "Save").isDisabled()).isTrue();
    }

    @Test
    void aTextHasRoom() {
        open(Locale.ENGLISH);
        edit(OrganisationField.ACTIVITY, "activity", model -> {
            model.text().set("Vehicle design, engineering, prototypes and small series, with an emissions laboratory and a test track");
            model.source().kind().set(SourceModel.Kind.PAGE);
        });
    }

    @Test
    void placesAreOfferedWhileTyping() {
        open(Locale.ENGLISH);
        Parent root = edit(OrganisationField.MUNICIPALITY, "municipality", model -> model.text().set("monca"));

        assertThat(root.lookup(".offered").isVisible()).isTrue();
    }

    @Test
    void severalValuesAreTicked() {
        open(Locale.ENGLISH);
        firm().elsewhere("roles=supplier");
        Parent root = edit(OrganisationField.ROLES, "roles", _ -> {});
        List<CheckBox> boxes = Found.all(root).filter(CheckBox.class::isInstance).map(CheckBox.class::cast).toList();
        Toolkit.doOnScreen(() -> {
            boxes.get(1).fire();
            Found.button(root, "Save").fire();
        });

        assertThat(boxes).hasSize(5);
        assertThat(firm().now().roles()).hasSize(2);
    }

    @Test
    void aLostRaceShowsBothValues() {
        open(Locale.ENGLISH);
        Parent root = edit(OrganisationField.EMPLOYEES, "race", model -> {
            model.text().set("700");
            firm().elsewhere("employees=650");
            model.save();
        });

        assertThat(texts(root)).contains("Keep 650", "Save 700");
        Toolkit.doOnScreen(() -> Found.button(root, "Save 700").fire());
        assertThat(Objects.requireNonNull(firm().now().employees()).amount()).isEqualTo(700);
    }

    @Test
    void aDraftIsOffered() {
        open(Locale.ENGLISH);
        memory.keep(firm().now().id(), OrganisationField.PHONE, "+39 011");

        assertThat(texts(edit(OrganisationField.PHONE, "draft", _ -> {}))).contains("Continue with your draft: +39 011");
    }

    @Test
    void italianInTheDark() {
        open(Locale.ITALIAN);
        firm().desk.theme().shade().set(Theme.Shade.DARK);
        edit(OrganisationField.EMPLOYEES, "employees-dark-it", model -> {
            model.text().set("over 1,200 (2024)");
            model.source().kind().set(SourceModel.Kind.PAGE);
            model.source().url().set("azienda.example");
        });
        Toolkit.doOnScreen(() -> firm().desk.theme().shade().set(Theme.Shade.LIGHT));
    }

    @Test
    void textOfDoubleSize() {
        open(Locale.ENGLISH);
        firm().desk.theme().textSize().set(200);
        edit(OrganisationField.EMPLOYEES, "employees-200", model -> model.text().set("about 160 (2021)"));
    }

    @Test
    void aCertificateIsEnteredInAForm() {
        open(Locale.ENGLISH);
        firm().elsewhere("municipality=Cuorgnè");
        Parent root = parts(PartKind.CERTIFICATE, "certificate", model -> {
            model.add();
            enter(model, "IATF 16949", "2025-01-31", "2028-01-30");
            model.save();
            model.add();
            enter(model, "ISO 9001", "2025-01-31", "2024-01-30");
        });

        assertThat(texts(root)).contains("IATF 16949 · from 31 Jan 2025 · until 30 Jan 2028 · Declared by the firm");
        assertThat(texts(root)).contains("The last day comes before the first.");
        assertThat(Found.all(root).filter(ComboBox.class::isInstance).map(node -> ((ComboBox<?>) node).getEditor().getText()))
                .contains("ISO 9001");
    }

    @Test
    void aSiteIsEnteredInAForm() {
        open(Locale.ITALIAN);
        firm().elsewhere("municipality=Cuorgnè");
        Parent root = parts(PartKind.SITE, "sites-it", _ -> {});

        assertThat(texts(root)).anyMatch(text -> text.startsWith("Sede legale · Cuorgnè"));
    }

    @Test
    void oneThatMayBeTheSameIsShownBelowTheNewOne() {
        open(Locale.ENGLISH);
        Parent root = Toolkit.onScreen(() -> {
            NewOrganisationModel model = new NewOrganisationModel(firm().editing, firm().desk.tasks(), _ -> {}, _ -> {});
            model.value(OrganisationField.NAME).set("Gamma srl");
            model.value(OrganisationField.WEBSITE).set("no address");
            return show(new NewOrganisationController(firm().desk, model, () -> {}), "new-organisation", 720, 640);
        });

        assertThat(texts(root)).contains("One organisation may be the same", "Gamma", "Why: the same name, town of one not known");
    }

    @Test
    void theCalloutStaysInsideTheWindowAndKeepsTheDraft() {
        open(Locale.ENGLISH);
        OrganisationEditing editing = Toolkit.onScreen(() -> new OrganisationEditing(firm().editing, firm().desk, _ -> List.of()));
        Toolkit.doOnScreen(() -> {
            Label anchor = new Label("40");
            Stage stage = stage(new StackPane(anchor), 800, 700);
            ((StackPane) anchor.getParent()).setAlignment(Pos.BOTTOM_RIGHT);
            stage.getScene().getRoot().layout();
            editing.edit(firm().now(), OrganisationField.EMPLOYEES, anchor);
            Window callout = Window.getWindows().stream().filter(window -> window != stage && window.isShowing()).findFirst().orElseThrow();

            assertThat(callout.getX() + callout.getWidth()).isLessThanOrEqualTo(stage.getX() + stage.getWidth() + 1);
            assertThat(callout.getY() + callout.getHeight()).isLessThanOrEqualTo(stage.getY() + stage.getHeight() + 1);
            Found.field(callout.getScene().getRoot(), "Employees").setText("40");
            Picture.of(callout.getScene(), "edit-callout");

            firm().desk.language().choose(Locale.ITALIAN);
            assertThat(callout.isShowing()).isFalse();
            editing.edit(firm().now(), OrganisationField.EMPLOYEES, anchor);
            Window again = Window.getWindows().stream().filter(window -> window != stage && window.isShowing()).findFirst().orElseThrow();
            assertThat(texts(again.getScene().getRoot())).contains("Riprendere la bozza: 40");
            again.hide();
        });
    }

    private static void enter(PartsModel model, String standard, String issued, String expires) {
        PartForm form = Objects.requireNonNull(model.form().get());
        form.value(PartField.STANDARD).set(standard);
        form.value(PartField.STATUS).set("declared");
        form.value(PartField.ISSUED).set(issued);
        form.value(PartField.EXPIRES).set(expires);
    }

    private EditedFirm firm() {
        return Objects.requireNonNull(opened);
    }

    private void open(Locale locale) {
        opened = new EditedFirm(folder, locale);
    }

    private Parent edit(OrganisationField field, String picture, Consumer<FieldEditModel> work) {
        return Toolkit.onScreen(() -> {
            FieldEditModel model = new FieldEditModel(firm().editing, firm().desk.tasks(), memory, firm().now(), field, _ -> {});
            FieldEditController controller = new FieldEditController(firm().desk, model, () -> {});
            boolean large = firm().desk.theme().textSize().get() > 100;
            Stage stage = stage(new StackPane(controller.root()), large ? 960 : 520, large ? 720 : 460);
            screens.add(controller);
            work.accept(model);
            Picture.of(stage.getScene(), "edit-" + picture);
            return controller.root();
        });
    }

    private Parent parts(PartKind kind, String picture, Consumer<PartsModel> work) {
        return Toolkit.onScreen(() -> {
            PartsModel model = new PartsModel(firm().editing, firm().desk.tasks(), firm().now(), kind, new SourceModel(), _ -> {});
            PartsController controller = new PartsController(firm().desk, model, () -> {});
            screens.add(controller);
            Stage stage = stage(new StackPane(controller.root()), 720, 560);
            work.accept(model);
            Picture.of(stage.getScene(), "edit-" + picture);
            return controller.root();
        });
    }

    private Parent show(Screen screen, String picture, double width, double height) {
        screens.add(screen);
        Picture.of(stage(new StackPane(screen.root()), width, height).getScene(), "edit-" + picture);
        return screen.root();
    }

    private Stage stage(StackPane root, double width, double height) {
        Stage stage = new Stage();
        stages.add(stage);
        stage.setScene(new Scene(root, width, height));
        firm().desk.theme().dress(stage.getScene());
        root.setStyle(root.getStyle() + "-fx-background-color: -color-bg-inset; -fx-padding: 16;");
        stage.show();
        return stage;
    }

    private static List<String> texts(Parent root) {
        Stream<Labeled> labels = Found.all(root).filter(Labeled.class::isInstance).map(Labeled.class::cast);
        return labels.filter(label -> label.isVisible()).map(Labeled::getText).toList();
    }
}
