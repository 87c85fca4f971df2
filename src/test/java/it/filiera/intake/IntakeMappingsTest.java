package it.filiera.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.message.Messages;
import it.filiera.message.Refused;
import it.filiera.support.Profile;
import it.filiera.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakeMappingsTest {

    private static final Table FAIR = Tables.of("Espositore|Città|Padiglione|E-mail", "Esempio|Torino|3|info@prova.example");
    private static final Mapping MAPPING = new Mapping(List.of(
            new FieldFrom(IntakeField.NAME, List.of(0), ""),
            new FieldFrom(IntakeField.MUNICIPALITY, List.of(1), ""),
            new FieldFrom(IntakeField.TAGS, List.of(2), ""),
            new FieldFrom(IntakeField.LIST, List.of(), "ANFIA_MEMBER")));

    @TempDir
    private Path folder;

    private Profile profile;
    private IntakeMappings mappings;

    @BeforeEach
    void open() {
        profile = new Profile(folder.resolve("profile"));
        mappings = new IntakeMappings(profile.database, profile.ledger);
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void aSavedMappingIsKnownAgainByItsHeadingsInAnyOrderAndCase() {
        mappings.save("Fiera", MAPPING, FAIR, "anna");

        Table next = Tables.of("E-MAIL|citta|PADIGLIONE|espositore", "info@prova.example|Torino|3|Esempio");
        assertThat(mappings.forTable(next).orElseThrow().on(next))
                .isEqualTo(new Mapping(List.of(
                        new FieldFrom(IntakeField.NAME, List.of(3), ""),
                        new FieldFrom(IntakeField.MUNICIPALITY, List.of(1), ""),
                        new FieldFrom(IntakeField.TAGS, List.of(2), ""),
                        new FieldFrom(IntakeField.LIST, List.of(), "ANFIA_MEMBER"))));
        assertThat(mappings.forTable(Tables.of("Espositore|Città|Padiglione|Stand|Nota", "a|b|c|d|e"))).isPresent();
        assertThat(mappings.forTable(Tables.of("Espositore|Città", "a|b"))).isEmpty();
    }

    @Test
    void theMappingMadeForTheseVeryHeadingsGoesBeforeAWiderOne() {
        mappings.save("Wide", MAPPING, FAIR, "anna");
        Table small = Tables.of("Espositore|Città|Padiglione", "a|b|c");
        mappings.save("Exact", new Mapping(List.of(new FieldFrom(IntakeField.NAME, List.of(0), ""))), small, "anna");

        assertThat(mappings.forTable(small).orElseThrow().name()).isEqualTo("Exact");
        assertThat(mappings.forTable(FAIR).orElseThrow().name()).isEqualTo("Wide");
    }

    @Test
    void savingAgainChangesItAndEachCanBeUndone() {
        mappings.save("Fiera", MAPPING, FAIR, "anna");
        Mapping other = new Mapping(List.of(new FieldFrom(IntakeField.NAME, List.of(0), "")));
        var changed = mappings.save("FIERA", other, FAIR, "anna").orElseThrow();

        assertThat(mappings.save("fiera", other, FAIR, "anna")).isEmpty();
        assertThat(mappings.all()).hasSize(1);
        profile.undo(changed);
        assertThat(mappings.find("fiera").orElseThrow().on(FAIR)).isEqualTo(MAPPING);
        profile.undo(mappings.remove("Fiera", "anna").orElseThrow());
        assertThat(mappings.find("Fiera")).isPresent();
    }

    @Test
    void whatIsWrittenToAFileIsReadBack() throws IOException {
        MappingText text = MappingText.of("Fiera", MAPPING, FAIR);
        Path file = Files.writeString(folder.resolve("fiera.json"), text.json());

        assertThat(MappingText.read(file)).isEqualTo(text);
        assertThat(MappingText.read(file).on(FAIR)).isEqualTo(MAPPING);
        assertThatThrownBy(() -> MappingText.read(folder.resolve("none.json"))).isInstanceOf(Refused.class);
    }

    /** Each refusal names what is wrong. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
            {"name": "X"                                          | breaks at line 1
            []                                                    | list of fields
            {"name": "X", "fields": []}                           | list of fields
            {"fields": [{"field": "colour", "columns": ["A"]}]}   | There is no field "colour"
            {"fields": [{"field": "name", "columns": ["Firma"]}]} | no column “Firma”; its columns are Espositore
            {"fields": [{"field": "name"}]}                       | neither columns nor a constant
            {"fields": [{"field": "name", "columns": ["Città"]}, {"field": "name", "constant": "x"}]} | name is set twice
            """)
    void whatIsNoMappingIsRefused(String json, String reason) {
        assertThatThrownBy(() -> MappingText.parse(json).on(FAIR))
                .asInstanceOf(InstanceOfAssertFactories.type(Refused.class))
                .extracting(refused -> new Messages(Locale.ENGLISH).say(refused.reason()))
                .asString()
                .contains(reason);
    }
}
