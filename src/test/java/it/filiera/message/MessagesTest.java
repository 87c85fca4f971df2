package it.filiera.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import it.filiera.directory.BelongingWords;
import it.filiera.directory.Figure;
import it.filiera.directory.OrganisationFilters;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.directory.QualityIssue;
import it.filiera.exchange.ExportColumn;
import it.filiera.initiative.Coded;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeKind;
import it.filiera.history.InteractionKind;
import it.filiera.history.Outcome;
import it.filiera.initiative.InitiativeKnowledge;
import it.filiera.initiative.InitiativeStatus;
import it.filiera.intake.IntakeField;
import it.filiera.intake.RefusedColumn;
import it.filiera.intake.RowOutcome;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.intake.Rule;
import it.filiera.people.Channel;
import it.filiera.people.LawfulBasis;
import it.filiera.people.PersonField;
import it.filiera.people.PositionField;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says, held against what its sources ask for. Tests run in the project's folder. */
class MessagesTest {

    private static final Path TEXTS = Path.of("resources", "i18n");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path VIEWS = Path.of("resources", "it");
    private static final Pattern TEXT_OF_VIEW = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void everySentenceExistsInBothLanguages(String bundle) throws IOException {
        assertThat(texts(bundle + "_it").stringPropertyNames()).isEqualTo(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "help"})
    void noSentenceIsTranslatedByItself(String bundle) throws IOException {
        Set<String> sameInBoth = Set.of(
                "export.column.codiceFiscale", "export.column.email", "export.column.partitaIva", "export.column.pec", "interaction.kind.email", "log.kind.b2b",
                "log.kind.email", "page.email", "people.column.email", "people.position.email", "search.key", "usage.headerHeading",
                "wizard.field.codiceFiscale", "wizard.field.email", "wizard.field.partitaIva", "wizard.field.pec");

        Properties english = texts(bundle);
        Properties italian = texts(bundle + "_it");

        assertThat(english.stringPropertyNames().stream()
                        .filter(key -> english.getProperty(key).equals(italian.getProperty(key))))
                .isSubsetOf(sameInBoth);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() throws IOException {
        Properties english = texts("messages");
        Properties italian = texts("messages_it");

        for (String key : english.stringPropertyNames()) {
            assertThat(places(italian.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_it"})
    void everyPatternParsesAndFillsAllItsPlaces(String file) throws IOException {
        Properties texts = texts(file);

        for (String key : texts.stringPropertyNames()) {
            String pattern = texts.getProperty(key);
            assertThatCode(() -> new MessageFormat(pattern, Locale.ITALIAN)).as(key).doesNotThrowAnyException();
            assertThat(pattern.replace("''", "")).as("a lone apostrophe in %s", key).doesNotContain("'");
        }
    }

    @Test
    void everySentenceThatTheSourcesAskForIsThere() throws IOException {
        Set<String> known = texts("messages").stringPropertyNames();
        String areas = known.stream().map(key -> key.substring(0, key.indexOf('.'))).distinct().collect(Collectors.joining("|"));
        Pattern key = Pattern.compile("(" + areas + ")(\\.[a-z][A-Za-z-]*)+");

        assertThat(Stream.concat(literals().stream().filter(literal -> key.matcher(literal).matches()), built().stream()))
                .isNotEmpty()
                .isSubsetOf(known);
        assertThat(edits()).isSubsetOf(known);
    }

    @Test
    void everySentenceIsAskedForSomewhere() throws IOException {
        Set<String> asked = literals();
        asked.addAll(built());
        asked.addAll(edits().toList());
        asked.addAll(people().toList());

        assertThat(texts("messages").stringPropertyNames()).isSubsetOf(asked);
    }

    /** Keys that the sources put together; the columns of a profile for a reader are its fields beside those of a file. */
    private static List<String> built() {
        Stream<String> columns = Stream.concat(Arrays.stream(ExportColumn.values()).map(ExportColumn::code), Stream.of("registrations"));
        Stream<String> log = Arrays.stream(InteractionKind.values())
                .flatMap(kind -> Stream.of("log.kind." + kind.code(), "interaction.kind." + kind.code()));
        Stream<String> outcomes = Arrays.stream(Outcome.values()).map(outcome -> "interaction.outcome." + outcome.code());
        Stream<String> origins = Arrays.stream(InteractionKind.values()).map(kind -> "today.from." + kind.code());
        Stream<String> groups = Stream.of("overdue", "today", "soon", "later").map(group -> "today.group." + group);
        Stream<String> imports = Stream.concat(
                Arrays.stream(RefusedColumn.values()).map(column -> column.heading().key()),
                Arrays.stream(RowOutcome.Status.values()).map(status -> "import.row." + status.name().toLowerCase(Locale.ROOT)));
        Stream<String> rules = Arrays.stream(Rule.values())
                .flatMap(rule -> Stream.of("intake.rule." + rule.code(), "intake.rule-why." + rule.code()));
        Stream<String> rows = BelongingWords.TABLES.stream().map(table -> "merge.rows." + table);
        Stream<String> fields = Arrays.stream(IntakeField.values()).map(field -> "wizard.field." + field.code());
        return Stream.of(
                        columns.map(code -> "export.column." + code),
                        rules,
                        rows,
                        fields,
                        log,
                        imports,
                        outcomes,
                        origins,
                        groups,
                        namesOfCodes(),
                        namesInInitiatives())
                .flatMap(keys -> keys)
                .toList();
    }

    /** What {@code Labels} calls the codes of the directory. */
    private static Stream<String> namesOfCodes() {
        Stream<String> codes = Stream.of(
                "role.supplier role.buyer role.institution role.investor role.association",
                "kind.tier1 kind.oem kind.association kind.agency kind.university kind.engineering kind.investor kind.government",
                "status.active status.closed status.merged",
                "figure.direct figure.group figure.in-Italy figure.left figure.workers figure.worldwide",
                "cat.vehicles_special cat.aftermarket_motorsport cat.powertrain cat.services_other cat.machining_forging_casting",
                "cat.chassis_suspension_brakes cat.electrification_battery cat.engineering_design cat.plastics_rubber_composites",
                "cat.electrical_electronics cat.interior cat.body_exterior cat.automation_machinery cat.materials_surface_treatment",
                "cat.software_adas_connectivity cat.testing_certification cat.tooling_moulds_dies",
                "list.ANFIA_MEMBER list.MESAP_MEMBER list.CIM40_MEMBER list.CNA_TORINO_MEMBER list.VTM_TORINO_2022 list.VTM_MICHIGAN_2025",
                "list.PIEMONTE_AGENCY_COLLECTIVE list.OSSERVATORIO list.HYPERCAR_EVENT_2023 list.VEHICLE_VALLEY_FOUNDER",
                "list.API_CHIAVE_A_STELLA_2017 list.API_CHIAVE_A_STELLA_2020 list.API_CHIAVE_A_STELLA_2021");
        Stream<String> filters = Stream.concat(OrganisationFilters.OWN.names().stream(), Stream.of(InitiativeKnowledge.FILTER))
                .flatMap(filter -> Stream.of("filter." + filter.name(), "not-stated." + filter.name()));
        Stream<String> others = Stream.of("contacted", "officer", "outcome", "import", "initiative", "person", "quality", "sourced")
                .flatMap(filter -> Stream.of("filter." + filter, "not-stated." + filter));
        Stream<String> quality = Arrays.stream(QualityIssue.values())
                .flatMap(issue -> Stream.of("quality.issue." + issue.code(), "quality.todo." + issue.code()));
        Stream<String> sections = Arrays.stream(QualityIssue.Section.values())
                .flatMap(section -> Stream.of("quality.section." + section.code(), "quality.none." + section.code()));
        Stream<String> ago = Stream.of("ago.at-least", "ago.at-most", "ago.more", "filter.follow-up", "filter.shortlist");
        Stream<String> units = Stream.of("day", "week", "month", "year").flatMap(unit -> Stream.of("ago.less." + unit, "ago.span." + unit));
        return Stream.of(codes.flatMap(line -> Arrays.stream(line.split(" "))), filters, others, quality, sections, ago, units).flatMap(keys -> keys);
    }

    /** What the screens of initiatives call fields and codes. */
    private static Stream<String> namesInInitiatives() {
        Stream<String> fields = Arrays.stream(InitiativeField.values()).map(field -> "initiative.field." + field.code());
        Stream<String> kinds = Coded.codes(InitiativeKind.class).stream().map(code -> "initiative.kind." + code);
        Stream<String> states = Coded.codes(InitiativeStatus.class).stream().map(code -> "initiative.status." + code);
        Stream<String> parts = Coded.codes(ParticipationPart.class).stream()
                .flatMap(code -> Stream.of("initiative.part." + code, "initiative.parts." + code));
        Stream<String> answers = Coded.codes(ParticipationStatus.class).stream()
                .flatMap(code -> Stream.of("initiative.answer." + code, "initiative.count." + code));
        return Stream.of(fields, kinds, states, parts, answers).flatMap(keys -> keys);
    }

    /** The names of what is edited, and of its codes. */
    private static Stream<String> edits() {
        Stream<String> parts = Arrays.stream(PartField.values()).map(field -> "edit.part." + field.code());
        Stream<String> kinds = Arrays.stream(PartKind.values()).map(kind -> "edit.parts." + kind.code());
        Stream<String> figures = Arrays.stream(Figure.Qualifier.values()).map(qualifier -> "edit.figure." + qualifier.code());
        Stream<String> dates = Stream.of("issued", "expires", "since", "until").map(date -> "edit.date." + date);
        Stream<String> codes = Stream.of(
                "edit.site.seat", "edit.site.plant", "edit.site.office", "edit.certificate.declared", "edit.certificate.verified",
                "edit.register.rea", "edit.register.vat");
        return Stream.of(parts, kinds, figures, dates, codes).flatMap(keys -> keys);
    }

    /** What people, their positions and their changes are called. */
    private static Stream<String> people() {
        Stream<String> fields = Arrays.stream(PersonField.values()).map(field -> "people.field." + field.code());
        Stream<String> positions = Arrays.stream(PositionField.values()).map(field -> "people.position." + field.code());
        Stream<String> bases = Arrays.stream(LawfulBasis.values()).map(basis -> "people.basis." + basis.code());
        Stream<String> channels = Arrays.stream(Channel.values())
                .flatMap(channel -> Stream.of("people.channel." + channel.code(), "people.refused-brief." + channel.code()));
        Stream<String> changes = Stream.of(
                        "person-new", "person-set", "person-remove", "position-new", "position-set", "position-end", "position-remove",
                        "do-not-contact", "contact-again", "undo")
                .map(action -> "people.change." + action);
        return Stream.of(fields, positions, bases, channels, changes).flatMap(keys -> keys);
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = matches(SOURCES, ".java", LITERAL);
        literals.addAll(matches(VIEWS, ".fxml", TEXT_OF_VIEW));
        return literals;
    }

    private static Set<String> matches(Path folder, String ending, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(TEXTS.resolve(name + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    @Test
    void oneIsOneInBothLanguages() {
        Messages italian = new Messages(Locale.ITALIAN);

        assertThat(italian.say("wizard.check.ready", 1, 1)).isEqualTo("1 riga pronta su 1");
        assertThat(italian.say("wizard.check.ready", 1200, 1300)).isEqualTo("1.200 righe pronte su 1.300");
        assertThat(italian.say("wizard.match.about", 1, 1, 1)).isEqualTo("1 nuova, 1 già presente, 1 da decidere");
        assertThat(new Messages(Locale.ENGLISH).say("wizard.check.ready", 0, 1)).isEqualTo("0 of 1 row ready");
    }
}
