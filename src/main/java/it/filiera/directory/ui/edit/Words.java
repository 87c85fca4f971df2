package it.filiera.directory.ui.edit;

import it.filiera.directory.Choice;
import it.filiera.directory.Figure;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.message.Message;
import it.filiera.ui.Language;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the editing screens call fields, codes, figures and refusals, in the language of the window. */
final class Words {

    private final Language language;

    Words(Language language) {
        this.language = language;
    }

    Locale locale() {
        return language.locale();
    }

    String say(Message message) {
        return language.say(message);
    }

    String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }

    static Message label(OrganisationField field) {
        return Message.of("export.column." + field.code());
    }

    static Message label(PartKind kind) {
        return Message.of("edit.parts." + kind.code());
    }

    static Message label(PartField field) {
        return Message.of("edit.part." + field.code());
    }

    /** The refusal with the field's name in words where it has its code. */
    String refusal(Message reason, String code, Message label) {
        List<Object> arguments = new ArrayList<>(reason.arguments());
        arguments.replaceAll(argument -> argument.equals(code) ? label : argument);
        return language.say(new Message(reason.key(), arguments));
    }

    String choice(OrganisationField field, Choice choice) {
        return switch (field) {
            case ROLES -> named("role.", choice);
            case CATEGORIES -> named("cat.", choice);
            case LISTS -> named("list.", choice);
            case STATUS -> named("status.", choice);
            default -> label(choice);
        };
    }

    String choice(PartField field, Choice choice) {
        return switch (field) {
            case ROLE -> named("role.", choice);
            case ROLE_KIND -> named("kind.", choice);
            case SITE_KIND -> named("edit.site.", choice);
            case STATUS -> named("edit.certificate.", choice);
            case REGISTER -> named("edit.register.", choice);
            default -> label(choice);
        };
    }

    private String named(String area, Choice choice) {
        String key = area + choice.code();
        return language.messages().get().texts().containsKey(key) ? language.say(key) : label(choice);
    }

    private String label(Choice choice) {
        String label = language.isItalian() ? choice.labelIt() : choice.labelEn();
        return label.equals(choice.code()) ? label.replace('_', ' ') : label;
    }

    /** What is understood of the words of a figure. */
    String understood(Figure figure) {
        if (!figure.certain()) {
            return say("edit.figure.words");
        }
        String amount = say("edit.figure." + Objects.requireNonNull(figure.qualifier()).code(), Objects.requireNonNull(figure.amount()));
        return figure.year() == null ? say("edit.figure", amount) : say("edit.figure.of-year", amount, figure.year());
    }

    /** One line for a part: its values in their order, those that name other rows by their names. */
    String line(Part part, List<Choice> rows) {
        return part.kind().fields().stream()
                .filter(field -> !part.value(field).isEmpty())
                .map(field -> value(part, field, rows))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String value(Part part, PartField field, List<Choice> rows) {
        String value = part.value(field);
        return switch (field.shape()) {
            case ROW -> rows.stream().filter(row -> row.code().equals(value)).map(this::label).findFirst().orElse("");
            case DATE -> say("edit.date." + field.code(), day(value));
            case CHOICE -> choice(field, new Choice(value, value, value));
            case TEXT -> field == PartField.STANDARD ? value.toUpperCase(language.locale()).replace('-', ' ') : choice(field, new Choice(value, value, value));
        };
    }

    String moment(OffsetDateTime at) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", language.locale()).format(at.atZoneSameInstant(ZoneId.systemDefault()));
    }

    private String day(String date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", language.locale()).format(LocalDate.parse(date));
    }
}
