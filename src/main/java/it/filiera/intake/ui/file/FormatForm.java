package it.filiera.intake.ui.file;

import it.filiera.intake.ui.ImportDesk;
import it.filiera.table.Format;
import it.filiera.table.Format.DayOrder;
import it.filiera.table.Format.Kind;
import it.filiera.table.Table;
import it.filiera.ui.Pieces;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** How a file is read, each part with what was detected; another choice reads it anew. */
final class FormatForm {

    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman", "UTF-16LE", "UTF-16BE");

    private final ImportDesk around;
    private final Table table;
    private final Format format;
    private final Consumer<Format> changed;

    FormatForm(ImportDesk around, Table table, Consumer<Format> changed) {
        this.around = around;
        this.table = table;
        this.format = table.format();
        this.changed = changed;
    }

    /** What there is to say depends on the kind of file. */
    List<Node> nodes() {
        Label kind = new Label(around.say(switch (format.kind()) {
            case DELIMITED -> "wizard.format.delimited";
            case WORKBOOK -> "wizard.format.workbook";
            case CARDS -> "wizard.format.cards";
        }));
        kind.getStyleClass().add("secondary");
        return Stream.concat(Stream.of(kind), parts()).toList();
    }

    private Stream<Node> parts() {
        return switch (format.kind()) {
            case DELIMITED -> Stream.of(charset(), separator(), headed(), days(), decimal());
            case WORKBOOK -> Stream.of(sheet(), headed(), days(), decimal());
            case CARDS -> Stream.of(charset());
        };
    }

    private Node charset() {
        List<Charset> known = Stream.concat(Stream.of(format.charset()), CHARSETS.stream().filter(Charset::isSupported).map(Charset::forName))
                .distinct()
                .toList();
        return choice("wizard.format.charset", known, format.charset(), Charset::displayName, chosen -> with(chosen, format.separator()));
    }

    private Node separator() {
        List<Character> known = Stream.concat(Stream.of(format.separator()), Stream.of(';', ',', '\t', '|')).distinct().toList();
        return choice("wizard.format.separator", known, format.separator(), this::name, chosen -> with(format.charset(), chosen));
    }

    private String name(char separator) {
        return switch (separator) {
            case ';' -> around.say("wizard.format.semicolon");
            case ',' -> around.say("wizard.format.comma");
            case '\t' -> around.say("wizard.format.tab");
            case '|' -> around.say("wizard.format.bar");
            default -> Character.toString(separator);
        };
    }

    private Format with(Charset charset, char separator) {
        return new Format(format.kind(), charset, separator, format.headed(), format.sheet(), format.days(), format.decimal());
    }

    private Node headed() {
        CheckBox box = new CheckBox(around.say("wizard.format.headed"));
        box.setSelected(format.headed());
        box.setWrapText(true);
        box.selectedProperty().subscribe((_, on) -> changed.accept(new Format(
                format.kind(), format.charset(), format.separator(), on, format.sheet(), format.days(), format.decimal())));
        return box;
    }

    private Node sheet() {
        String present = Objects.requireNonNullElse(format.sheet(), table.sheets().isEmpty() ? "" : table.sheets().getFirst());
        return choice("wizard.format.sheet", table.sheets(), present, name -> name, chosen -> new Format(
                Kind.WORKBOOK, format.charset(), format.separator(), format.headed(), chosen, format.days(), format.decimal()));
    }

    private Node days() {
        return choice("wizard.format.days", List.of(DayOrder.values()), format.days(), this::name, chosen -> new Format(
                format.kind(), format.charset(), format.separator(), format.headed(), format.sheet(), chosen, format.decimal()));
    }

    private String name(DayOrder order) {
        return around.say(switch (order) {
            case DAY_FIRST -> "wizard.format.day-first";
            case MONTH_FIRST -> "wizard.format.month-first";
            case YEAR_FIRST -> "wizard.format.year-first";
        });
    }

    private Node decimal() {
        return choice("wizard.format.decimal", List.of(',', '.'), format.decimal(), mark -> "1" + mark + "5", chosen -> new Format(
                format.kind(), format.charset(), format.separator(), format.headed(), format.sheet(), format.days(), chosen));
    }

    private <T> Node choice(String title, List<T> known, T present, Function<T, String> name, Function<T, Format> chosen) {
        Label label = Pieces.styled(new Label(around.say(title)), "edit-label");
        ComboBox<T> box = new ComboBox<>();
        box.setConverter(new Named<>(name));
        box.getItems().setAll(known);
        box.setValue(present);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label.getText());
        label.setLabelFor(box);
        box.valueProperty().subscribe((_, now) -> changed.accept(chosen.apply(now)));
        return Pieces.styled(new VBox(label, box), "edit-field");
    }

    private static final class Named<T> extends StringConverter<T> {

        private final Function<T, String> name;

        Named(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
