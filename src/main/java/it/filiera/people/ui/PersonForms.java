package it.filiera.people.ui;

import it.filiera.ledger.Committed;
import it.filiera.message.Message;
import it.filiera.people.Channel;
import it.filiera.people.Employer;
import it.filiera.people.FieldValues;
import it.filiera.people.LawfulBasis;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.Position;
import it.filiera.people.PositionEntry;
import it.filiera.people.PositionField;
import it.filiera.people.ui.FormLine.Choice;
import it.filiera.people.ui.FormLine.Shape;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The forms of people, each with what it writes. */
final class PersonForms {

    private static final String CHANNEL = "channel";
    private static final String REASON = "reason";
    private static final String SINCE = "since";

    private static final List<PersonField> ASKED_FIRST =
            List.of(PersonField.GIVEN_NAME, PersonField.FAMILY_NAME, PersonField.SALUTATION, PersonField.LANGUAGE);
    private static final List<PositionField> OF_NEW = List.of(
            PositionField.TITLE, PositionField.DEPARTMENT, PositionField.EMAIL, PositionField.PHONE, PositionField.SINCE, PositionField.MAIN_CONTACT);
    private static final List<PositionField> OF_STANDING = List.of(
            PositionField.TITLE, PositionField.DEPARTMENT, PositionField.EMAIL, PositionField.PHONE, PositionField.SINCE, PositionField.UNTIL,
            PositionField.MAIN_CONTACT);

    private final Workspace workspace;
    private final PeopleReader reader;
    private final Tasks tasks;
    private final Supplier<String> by;

    PersonForms(Workspace workspace, PeopleReader reader, Tasks tasks, Supplier<String> by) {
        this.workspace = workspace;
        this.reader = reader;
        this.tasks = tasks;
        this.by = by;
    }

    /** {@code entered} is told the key. */
    FormModel enter(@Nullable Employer at, Consumer<String> entered) {
        EmployerChoice employer = new EmployerChoice(tasks, reader::employers, at, false);
        List<FormLine> lines = new ArrayList<>();
        ASKED_FIRST.forEach(field -> lines.add(line(field, "")));
        OF_NEW.forEach(field -> lines.add(position(field, "", employer)));
        lines.add(line(PersonField.ORIGIN, ""));
        lines.add(line(PersonField.NOTICE_GIVEN, ""));
        String[] key = {""};
        return new FormModel(
                Message.of("people.new"),
                Message.of("people.enter"),
                employer,
                lines,
                tasks,
                (values, _) -> {
                    key[0] = workspace.personEditor().create(own(values), entry(employer.chosen().get(), values), by.get());
                    return Optional.empty();
                },
                _ -> entered.accept(key[0]));
    }

    private static @Nullable PositionEntry entry(@Nullable Employer employer, Map<String, String> values) {
        return employer == null ? null : new PositionEntry(employer.id().toString(), position(values));
    }

    FormModel edit(Person person, PersonField field, Consumer<Optional<Committed>> done) {
        FormLine line = line(field, PersonWords.text(person, field));
        return new FormModel(
                line.label(),
                Message.of("edit.save"),
                null,
                List.of(line),
                tasks,
                (values, over) -> workspace
                        .personEditor()
                        .set(person.key(), own(values), over ? null : person.version(), by.get()),
                done);
    }

    FormModel addPosition(Person person, Consumer<Optional<Committed>> done) {
        EmployerChoice employer = new EmployerChoice(tasks, reader::employers, null, true);
        return new FormModel(
                Message.of("people.position.new-of", person.name()),
                Message.of("people.position.enter"),
                employer,
                OF_NEW.stream().map(field -> position(field, "", employer)).toList(),
                tasks,
                (values, _) -> workspace
                        .positionEditor()
                        .add(person.key(), Objects.requireNonNull(entry(employer.chosen().get(), values)), by.get()),
                done);
    }

    FormModel changePosition(Person person, Position position, Consumer<Optional<Committed>> done) {
        Function<PositionField, FormLine> line =
                field -> line(field, PersonWords.text(position, field), () -> position.employer().country());
        return new FormModel(
                Message.of("people.position.of", person.name(), position.employer().name()),
                Message.of("edit.save"),
                null,
                OF_STANDING.stream().map(line).toList(),
                tasks,
                (values, over) -> workspace
                        .positionEditor()
                        .change(position.id(), position(values), over ? null : position.version(), by.get()),
                done);
    }

    FormModel end(Person person, Position position, Consumer<Optional<Committed>> done) {
        String today = reader.today().toString();
        FormLine until = line(PositionField.UNTIL, today, () -> null);
        return new FormModel(
                Message.of("people.position.leaves", person.name(), position.employer().name()),
                Message.of("people.position.end"),
                null,
                List.of(until),
                tasks,
                (values, _) -> {
                    String day = values.getOrDefault(until.id(), "");
                    return workspace.positionEditor().end(position.id(), LocalDate.parse(day.isEmpty() ? today : day), by.get());
                },
                done);
    }

    FormModel doNotContact(Person person, Consumer<Optional<Committed>> done) {
        List<Choice> channels = Arrays.stream(Channel.values()).map(channel -> new Choice(channel.code(), PersonWords.channel(channel))).toList();
        FormLine since = line(PositionField.SINCE, reader.today().toString(), () -> null);
        Function<String, Optional<Message>> reasoned =
                text -> text.isBlank() ? Optional.of(Message.of("person.no-reason")) : Optional.empty();
        return new FormModel(
                Message.of("people.refuse-of", person.name()),
                Message.of("people.refuse"),
                null,
                List.of(
                        FormLine.choice(CHANNEL, Message.of("people.channel"), channels, Channel.ANY.code()),
                        since,
                        new FormLine(REASON, Message.of("people.reason"), Shape.TEXT, reasoned, "")),
                tasks,
                (values, _) -> workspace
                        .personEditor()
                        .doNotContact(
                                person.key(),
                                Channel.of(String.valueOf(values.get(CHANNEL))).orElse(Channel.ANY),
                                String.valueOf(values.get(REASON)),
                                day(values.get(SINCE)),
                                by.get()),
                done);
    }

    private LocalDate day(@Nullable String text) {
        return text == null || text.isEmpty() ? reader.today() : LocalDate.parse(text);
    }

    private FormLine line(PersonField field, String begun) {
        Message label = PersonWords.label(field);
        return switch (field) {
            case LAWFUL_BASIS -> FormLine.choice(
                    field.code(),
                    label,
                    Arrays.stream(LawfulBasis.values()).map(basis -> new Choice(basis.code(), PersonWords.basis(basis))).toList(),
                    begun);
            case NOTICE_GIVEN -> FormLine.day(field.code(), label, reader.today(), begun);
            default -> new FormLine(
                    field.code(), label, field == PersonField.NOTE ? Shape.TEXT : Shape.LINE, text -> FieldValues.problem(field, text), begun);
        };
    }

    /** What belongs to a position needs an organisation, and its numbers are dialled in that one's country. */
    private FormLine position(PositionField field, String begun, EmployerChoice employer) {
        FormLine line = line(field, begun, () -> {
            Employer chosen = employer.chosen().get();
            return chosen == null ? null : chosen.country();
        });
        Function<String, Optional<Message>> check = text -> isSaid(text) && employer.chosen().get() == null
                ? Optional.of(Message.of("people.form.which-organisation"))
                : line.check().apply(text);
        return new FormLine(line.id(), line.label(), line.shape(), line.choices(), check, line.reading(), line.value());
    }

    private static boolean isSaid(String text) {
        return !text.isBlank() && !text.equals(Boolean.FALSE.toString());
    }

    private FormLine line(PositionField field, String begun, Supplier<@Nullable String> country) {
        Message label = PersonWords.label(field);
        return switch (field) {
            case SINCE, UNTIL -> FormLine.day(field.code(), label, reader.today(), begun);
            case MAIN_CONTACT -> new FormLine(field.code(), label, Shape.TICK, _ -> Optional.empty(), begun);
            default -> new FormLine(
                    field.code(), label, Shape.LINE, text -> FieldValues.problem(field, text, country.get()), begun);
        };
    }

    private static Map<PersonField, String> own(Map<String, String> values) {
        Map<PersonField, String> own = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            if (values.containsKey(field.code())) {
                own.put(field, values.get(field.code()));
            }
        }
        return own;
    }

    private static Map<PositionField, String> position(Map<String, String> values) {
        Map<PositionField, String> position = new EnumMap<>(PositionField.class);
        for (PositionField field : PositionField.values()) {
            if (values.containsKey(field.code())) {
                position.put(field, values.get(field.code()));
            }
        }
        return position;
    }
}
