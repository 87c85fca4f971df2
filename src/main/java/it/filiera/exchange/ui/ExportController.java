package it.filiera.exchange.ui;

import it.filiera.exchange.CsvPreset;
import it.filiera.exchange.ExportColumn;
import it.filiera.exchange.ui.ExportModel.Scope;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.FileDialogs;
import it.filiera.ui.Job;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.TilePane;
import javafx.util.Subscription;

/** The dialog that asks what is to be exported, and as what. */
final class ExportController implements Screen {

    private final Desk desk;
    private final ExportModel model;
    private final FileDialogs files;
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private ToggleGroup scopes;

    @FXML
    private RadioButton ticked;

    @FXML
    private RadioButton result;

    @FXML
    private ToggleGroup presets;

    @FXML
    private RadioButton excel;

    @FXML
    private RadioButton interchange;

    @FXML
    private TilePane columns;

    @FXML
    private Button export;

    ExportController(Desk desk, ExportModel model, FileDialogs files) {
        this.desk = desk;
        this.model = model;
        this.files = files;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        result.setText(desk.say("export.scope.result", model.count(Scope.RESULT)));
        ticked.setText(desk.say("export.scope.ticked", model.count(Scope.TICKED)));
        ticked.setDisable(!model.hasTicked());
        scopes.selectToggle(model.scope().get() == Scope.TICKED ? ticked : result);
        presets.selectToggle(model.preset().get() == CsvPreset.EXCEL_IT ? excel : interchange);
        Arrays.stream(ExportColumn.values()).map(this::choice).forEach(columns.getChildren()::add);
        subscriptions = Subscription.combine(
                ticked.selectedProperty().subscribe((_, on) -> model.scope().set(on ? Scope.TICKED : Scope.RESULT)),
                excel.selectedProperty().subscribe((_, on) -> model.preset().set(on ? CsvPreset.EXCEL_IT : CsvPreset.INTERCHANGE)),
                model.scope().subscribe(_ -> show()),
                model.columns().subscribe(_ -> show()));
    }

    private CheckBox choice(ExportColumn column) {
        CheckBox box = new CheckBox(desk.say("export.column." + column.code()));
        box.setUserData(column);
        box.selectedProperty().subscribe((_, wanted) -> model.choose(column, wanted));
        return box;
    }

    private void show() {
        columns.getChildren().forEach(box -> ((CheckBox) box).setSelected(isChosen(box.getUserData())));
        export.setText(desk.say("export.button", model.count(model.scope().get())));
        export.setDisable(model.isEmpty());
    }

    private boolean isChosen(Object column) {
        return column instanceof ExportColumn one && model.columns().get().contains(one);
    }

    @FXML
    private void all() {
        model.columns().set(List.of(ExportColumn.values()));
    }

    @FXML
    private void usual() {
        model.columns().set(ExportColumn.USUAL);
    }

    @FXML
    private void cancel() {
        desk.overlay().hide();
    }

    @FXML
    private void export() {
        files.save(desk.say("export.title"), desk.say("export.file-name")).ifPresent(this::write);
    }

    private void write(Path file) {
        Job job = new Job(Message.of("export.job", String.valueOf(file.getFileName())), desk.tasks());
        desk.tasks().run(job, model.writing(file, desk.language().messages().get(), job), rows -> tell(rows, file));
        desk.overlay().hide();
    }

    private void tell(OptionalLong rows, Path file) {
        desk.notices().tell(rows.isPresent()
                ? Message.of("export.done", rows.getAsLong(), file)
                : Message.of("export.stopped", String.valueOf(file.getFileName())));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focus() {
        (ticked.isSelected() ? ticked : result).requestFocus();
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
