package it.filiera.people;

import static it.filiera.database.schema.Tables.PERSON;
import static it.filiera.database.schema.Tables.POSITION;
import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.ledger.Intent;
import it.filiera.support.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of an organisation, however many there are. */
class PersonRepositoryTest {

    private static final int MANY = 50_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private Profile profile;
    private UUID alfa;

    @BeforeEach
    void open() throws IOException {
        profile = new Profile(folder.resolve("profile")).withSmallDirectory(folder);
        alfa = profile.organisations.find("alfa").orElseThrow().id();
    }

    @AfterEach
    void close() {
        profile.close();
    }

    @Test
    void peopleComeInTheOrderAskedForAndUnknownOnesAreLeftOut() {
        UUID first = enter("First");
        UUID second = enter("Second");

        assertThat(profile.people.find(List.of(second, UUID.randomUUID(), first))).extracting(Person::familyName).containsExactly("Second", "First");
        assertThat(profile.people.find(second.toString()).orElseThrow().key()).isEqualTo("second");
    }

    @Test
    void whoLeftIsNotAmongThoseWhoWorkThere() {
        UUID stays = enter("Stays");
        UUID left = enter("Left");
        profile.positionEditor.end(profile.people.find(List.of(left)).getFirst().positions().getFirst().id(), TODAY, "anna");

        assertThat(profile.people.page(alfa, Standing.CURRENT, TODAY, null, 10)).extracting(Person::id).containsExactly(stays);
        assertThat(profile.people.page(alfa, Standing.PAST, TODAY, null, 10)).extracting(Person::id).containsExactly(left);
        assertThat(profile.people.count(alfa, Standing.CURRENT, TODAY)).isOne();
        assertThat(profile.people.count(alfa, Standing.PAST, TODAY)).isOne();
    }

    @Test
    void thoseWhoWorkThereAreOfferedMainContactsFirstAlsoWhenTheyWillLeave() {
        UUID leaves = enter("Leaves");
        UUID left = enter("Left");
        UUID main = enter("Main");
        profile.positionEditor.end(position(leaves), TODAY.plusDays(30), "anna");
        profile.positionEditor.end(position(left), TODAY, "anna");
        profile.positionEditor.change(position(main), Map.of(PositionField.MAIN_CONTACT, "true"), null, "anna");

        assertThat(profile.people.at(List.of(alfa), TODAY, 10)).extracting(Person::id).containsExactly(main, leaves);
        assertThat(profile.people.at(List.of(alfa), TODAY, 1)).extracting(Person::id).containsExactly(main);
    }

    private UUID position(UUID person) {
        return profile.people.find(List.of(person)).getFirst().positions().getFirst().id();
    }

    @Test
    void fiftyThousandPeopleAreReadPageByPageAndEachOnce() {
        profile.ledger.bulk(new Intent("tester", "generate"), this::enterMany);

        assertThat(profile.people.count(alfa, Standing.CURRENT, TODAY)).isEqualTo(MANY);
        Set<UUID> seen = new HashSet<>();
        List<Person> page = profile.people.page(alfa, Standing.CURRENT, TODAY, null, 1000);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(1000);
            page.forEach(person -> assertThat(seen.add(person.id())).isTrue());
            page = profile.people.page(alfa, Standing.CURRENT, TODAY, page.getLast().id(), 1000);
        }
        assertThat(seen).hasSize(MANY);
    }

    @Test
    void aPageIsOneRangeOfTheIndexOfPositions() {
        String plan = String.valueOf(profile.database.read().fetchValue(
                "explain select distinct person_id from position where organisation_id = ? and (until is null or until > current_date)"
                        + " and person_id > ? order by person_id fetch next 100 rows only",
                alfa, UUID.randomUUID()));

        assertThat(plan).containsIgnoringCase("position_organisation_id").containsIgnoringCase("person_id >");
    }

    private UUID enter(String family) {
        String key = profile.personEditor.create(
                Map.of(PersonField.FAMILY_NAME, family), new PositionEntry("alfa", Map.of()), "anna");
        return profile.people.find(key).orElseThrow().id();
    }

    private int enterMany(DSLContext db) {
        db.execute("insert into person (id, person_key, family_name) select random_uuid(), 'example-' || x, 'Example ' || x from system_range(1, ?)", MANY);
        db.insertInto(POSITION, POSITION.ID, POSITION.PERSON_ID, POSITION.ORGANISATION_ID, POSITION.MAIN_CONTACT)
                .select(DSL.select(DSL.uuid(), PERSON.ID, DSL.val(alfa), DSL.val(false)).from(PERSON))
                .execute();
        return 2 * MANY;
    }
}
