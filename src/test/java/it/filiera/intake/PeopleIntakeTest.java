package it.filiera.intake;

import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.MergeChoices;
import it.filiera.directory.Merging;
import it.filiera.initiative.InitiativeField;
import it.filiera.initiative.InitiativeValue;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.list.ListEditor;
import it.filiera.message.Message;
import it.filiera.people.Person;
import it.filiera.people.PersonField;
import it.filiera.people.PositionEntry;
import it.filiera.people.PositionField;
import it.filiera.people.Suppressions;
import it.filiera.support.Profile;
import it.filiera.support.Tables;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People, members of lists and participants in an import, in a small directory: Alfa in Cuorgnè, Beta in Torino. */
class PeopleIntakeTest extends IntoSmallDirectory {

    private static final String PERSON =
            """
            name;website;person;title;personEmail
            Alfa;alfa.example;Ing. Maria Esempio;Buyer;maria@alfa.example
            """;

    @Test
    void aPersonComesInWithPositionAndOrigin() {
        intake.write("contatti.csv", PERSON);

        Person person = profile.people.find("maria-esempio").orElseThrow();
        assertThat(person.salutation()).isEqualTo("Ing.");
        assertThat(person.keeping().origin()).isEqualTo("contatti.csv, 2026-03-01");
        assertThat(person.positions()).singleElement().satisfies(position -> {
            assertThat(position.employer().key()).isEqualTo("alfa");
            assertThat(position.title()).isEqualTo("Buyer");
            assertThat(String.valueOf(position.email())).isEqualTo("maria@alfa.example");
        });
    }

    @Test
    void theSamePersonIsFilledUpAndNobodyIsEnteredTwice() {
        intake.write("contatti.csv", PERSON);
        String more = "name;website;person;title;personEmail;personPhone\nAlfa;alfa.example;MARIA ESEMPIO;Head;maria@alfa.example;+390124555011\n";

        intake.write("altri.csv", more);

        Person person = profile.people.find("maria-esempio").orElseThrow();
        assertThat(profile.people.idsAfter(null, 10)).hasSize(1);
        assertThat(person.givenName()).isEqualTo("Maria");
        assertThat(person.positions()).singleElement().satisfies(position -> {
            assertThat(position.title()).isEqualTo("Buyer");
            assertThat(String.valueOf(position.phone())).isEqualTo("+390124555011");
        });
        assertThat(intake.write("altri.csv", more).changeSet()).isEmpty();
    }

    @Test
    void whoIsFoundElsewhereByAddressGetsAPositionThere() {
        intake.write("contatti.csv", PERSON);

        intake.write("altri.csv", "name;person;personEmail;partitaIva\nDelta Prova;Maria Esempio;maria@alfa.example;00743110157\n");

        assertThat(profile.people.find("maria-esempio").orElseThrow().positions())
                .extracting(position -> position.employer().key())
                .containsExactlyInAnyOrder("alfa", "delta-prova");
    }

    @Test
    void aSharedAddressMakesNobodyTheSame() {
        intake.write("contatti.csv",
                """
                name;website;givenName;familyName;personEmail
                Alfa;alfa.example;Maria;Esempio;info@alfa.example
                Alfa;alfa.example;Ugo;Prova;info@alfa.example
                """);

        assertThat(profile.people.find("maria-esempio")).isPresent();
        assertThat(profile.people.find("ugo-prova")).isPresent();
    }

    @Test
    void aContactWithoutANameStaysOutWhateverAddressItHas() {
        intake.write("contatti.csv", PERSON);

        Report nameless = intake.write("altri.csv", "name;website;person;personEmail;personPhone\nAlfa;alfa.example;;maria@alfa.example;+390124555011\n");

        assertThat(nameless.changeSet()).isEmpty();
        assertThat(nameless.rows().getFirst().repairs()).containsExactly(
                CheckedRow.said(IntakeField.PERSON, Message.of("intake.found.nameless")));
        assertThat(intake.check("name;website;person;personEmail\nAlfa;alfa.example;;maria@alfa.example\n").found())
                .extracting(Found::rule)
                .contains(Rule.CONTACT_NAMELESS);
    }

    @Test
    void whoAskedToBeForgottenStaysOutAndIsNotNamed() {
        intake.write("contatti.csv", PERSON);
        profile.personEditor.forget("maria-esempio", suppressions(), "anna");
        assertThat(profile.people.find("maria-esempio")).isEmpty();
        Tables before = Tables.of(profile.database);

        Report byAddress = intake.write("a.csv", "name;website;person;personEmail\nAlfa;alfa.example;M. E.;Maria@Alfa.example\n");
        Report byName = intake.write("b.csv", "name;website;person\nAlfa;alfa.example;maria esempio\n");

        assertThat(byAddress.rows()).extracting(RowOutcome::status).containsExactly(Status.REFUSED);
        assertThat(byName.rows()).extracting(RowOutcome::reasons).containsExactly(List.of(Message.of("intake.forgotten")));
        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
    }

    @Test
    void whoAskedToBeForgottenIsMeantWhateverTheOrderTheLegalFormOrTheFirmThatStandsForIt() {
        intake.write("contatti.csv", PERSON);
        profile.personEditor.forget("maria-esempio", suppressions(), "anna");
        Merging merging = new Merging(profile.database, profile.ledger, profile.organisations);
        Report otherWriting = intake.write("a.csv", "name;partitaIva;familyName;givenName\nAlfa S.n.c.;00743110157;Mária;ESEMPIO\n");

        merging.merge(merging.read("beta", "alfa"), MergeChoices.SURVIVOR, "anna");
        Report atTheSurvivor = intake.write("b.csv", "name;website;person\nBeta;alfa.example;Esempio Maria\n");
        Report another = intake.write("c.csv", "name;website;person\nBeta;alfa.example;Esempio Mario\n");

        assertThat(otherWriting.rows()).extracting(RowOutcome::reasons).containsExactly(List.of(Message.of("intake.forgotten")));
        assertThat(atTheSurvivor.rows()).extracting(RowOutcome::reasons).containsExactly(List.of(Message.of("intake.forgotten")));
        assertThat(another.rows()).extracting(RowOutcome::status).containsExactly(Status.SAME);
    }

    @Test
    void whoWasLoggedWithIsNotRemovedButStaysOut() {
        profile.personEditor.create(
                Map.of(PersonField.FAMILY_NAME, "Esempio"), new PositionEntry("alfa", Map.of(PositionField.EMAIL, "e@alfa.example")), "anna");

        assertThat(profile.personEditor.forget("esempio", suppressions(), "anna")).isPresent();

        assertThat(intake.write("a.csv", "name;website;person;personEmail\nAlfa;alfa.example;E;e@alfa.example\n").count(Status.REFUSED)).isOne();
    }

    @Test
    void membersComeOntoAPublicListWithTheirDays() {
        String text = "name;website;list;listSince\nAlfa;alfa.example;list_b;2020-05-01\nGamma Nuova;gamma.example;LIST_B;\n";

        Report report = intake.write("soci.csv", text);

        assertThat(profile.organisations.find("alfa").orElseThrow().memberships())
                .anySatisfy(member -> {
                    assertThat(member.list()).isEqualTo("LIST_B");
                    assertThat(member.since()).isEqualTo(LocalDate.of(2020, 5, 1));
                });
        assertThat(profile.organisations.find("gamma-nuova").orElseThrow().memberships()).hasSize(1);
        assertThat(report.count(Status.REFUSED)).isZero();
        assertThat(intake.write("soci.csv", text).changeSet()).isEmpty();
    }

    @Test
    void membersComeOntoAShortlistAndAListThatThereIsNotIsRefused() {
        new ListEditor(profile.database, profile.ledger).create("Detroit", null, List.of(), "anna");

        Checks both = intake.check("name;website;list\nAlfa;alfa.example;Detroit, LIST_B\n");
        intake.write("soci.csv", "", both, intake.match(both), Import.USUAL, Progress.UNWATCHED);
        assertThat(profile.organisations.find("alfa").orElseThrow().memberships()).extracting("list").contains("LIST_B");
        Report unknown = intake.write("soci.csv", "name;website;list\nAlfa;alfa.example;Nowhere\n");

        assertThat(profile.database.read().fetchCount(SAVED_LIST_ENTRY)).isEqualTo(1);
        assertThat(unknown.rows()).extracting(RowOutcome::status).containsExactly(Status.REFUSED);
        assertThat(unknown.rows().getFirst().fields()).containsExactly(IntakeField.LIST);
        assertThat(unknown.rows().getFirst().reasons()).containsExactly(
                Message.of("intake.at-field", IntakeField.LIST.label(), Message.of("intake.found.unknown", "Nowhere")));
    }

    @Test
    void participantsComeInWithPartAndAnswer() {
        String key = profile.initiativeEditor.create(
                "Fiera Esempio",
                List.of(new InitiativeValue(InitiativeField.KIND, "fair"), new InitiativeValue(InitiativeField.ZONE, "Europe/Rome")),
                "anna");
        String text = "name;website;initiative;part;participationStatus\nAlfa;alfa.example;Fiera Esempio;exhibitor;confirmed\n";

        RowOutcome partless = intake.write("a.csv", "name;website;initiative;part\nAlfa;alfa.example;Fiera Esempio;\n").rows().getFirst();
        assertThat(partless.status()).isEqualTo(Status.REFUSED);
        assertThat(partless.fields()).containsExactly(IntakeField.PART);
        assertThat(partless.reasons().getFirst().arguments()).startsWith(IntakeField.PART.label());

        intake.write("partecipanti.csv", text);

        assertThat(profile.initiatives.participations(profile.initiatives.find(key).orElseThrow().id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.part()).isEqualTo(ParticipationPart.EXHIBITOR);
                    assertThat(one.status()).isEqualTo(ParticipationStatus.CONFIRMED);
                });
        assertThat(intake.write("partecipanti.csv", text).changeSet()).isEmpty();
    }

    @Test
    void anImportOfPeopleAndMembersIsTakenBackToTheLastRow() {
        new ListEditor(profile.database, profile.ledger).create("Detroit", null, List.of(), "anna");
        intake.write("contatti.csv", PERSON);
        Tables before = Tables.of(profile.database);

        Report report = intake.write("altri.csv",
                """
                name;website;person;personEmail;personPhone;list
                Alfa;alfa.example;Maria Esempio;maria@alfa.example;+390124555011;Detroit
                Gamma Nuova;gamma.example;Ugo De Prova;ugo@gamma.example;;LIST_B
                """);
        profile.undo(profile.ledger.reader().find(report.changeSet().orElseThrow()).orElseThrow());

        assertThat(before.differences(Tables.of(profile.database))).isEmpty();
    }

    private Suppressions suppressions() {
        return new Suppressions(profile.database, profile.ledger, Clock.fixed(Profile.NOW, ZoneOffset.UTC));
    }
}
