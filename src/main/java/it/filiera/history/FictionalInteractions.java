package it.filiera.history;

import it.filiera.database.schema.tables.records.FollowUpRecord;
import it.filiera.database.schema.tables.records.InteractionOfficerRecord;
import it.filiera.database.schema.tables.records.InteractionPartyRecord;
import it.filiera.database.schema.tables.records.InteractionPersonRecord;
import it.filiera.database.schema.tables.records.InteractionRecord;
import it.filiera.database.schema.tables.records.OfficerRecord;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.TableRecord;

/** Invents officers, people and interactions, each recognisably so; the same seed and number give the same one. */
final class FictionalInteractions {

    private static final Instant LAST = Instant.parse("2026-06-30T16:00:00Z");
    private static final int MINUTES = 3650 * 24 * 60;
    private static final int OFFICERS = 12;
    private static final int WITH_OFFICER = 2;
    private static final int WITH_PERSON = 4;
    private static final int WITH_FOLLOW_UP = 50;
    private static final List<String> ZONES = List.of("Europe/Rome", "America/Detroit");
    private static final List<String> SUBJECTS = List.of("Castings", "Stand at the fair", "Quality audit", "Prices", "Prototype", "Visit");

    private static final long FIRST_INSTANT = 1_760_000_000_000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long SEED_BITS = 0xFFFF_FFFFL;
    private static final int KIND_BITS = 48;

    private final long seed;

    FictionalInteractions(long seed) {
        this.seed = seed;
    }

    List<OfficerRecord> officers() {
        return IntStream.range(0, OFFICERS)
                .mapToObj(number -> new OfficerRecord()
                        .setId(officer(number))
                        .setName("Fictional Officer " + number)
                        .setInitials("F" + number))
                .toList();
    }

    /** A person who works at an organisation, and the position. */
    List<TableRecord<?>> person(int number, UUID organisation) {
        UUID id = id(2, number);
        return List.of(
                new PersonRecord()
                        .setId(id)
                        .setPersonKey("fictional-person-" + number)
                        .setGivenName("Fictional")
                        .setFamilyName("Person " + number)
                        .setOrigin("generated"),
                new PositionRecord().setId(id).setPersonId(id).setOrganisationId(organisation).setTitle("Buyer"));
    }

    /**
     * The interaction with this number, with one organisation and its person, and all that hangs on it.
     *
     * @param part of the years in which they happened, from 0
     * @param parts how many parts the years have
     */
    List<TableRecord<?>> rows(int number, UUID organisation, int person, int part, int parts) {
        Random random = new Random(seed * 1_000_003 + number);
        UUID id = id(0, number);
        int width = MINUTES / parts;
        OffsetDateTime at = LAST.minus(Duration.ofMinutes((long) (parts - part) * width - random.nextInt(width)))
                .atOffset(ZoneOffset.UTC);
        UUID officer = officer(random.nextInt(OFFICERS));
        InteractionKind kind = InteractionKind.values()[random.nextInt(InteractionKind.values().length)];
        InteractionRecord row = new InteractionRecord()
                .setId(id)
                .setKind(kind.code())
                .setAt(at)
                .setZone(any(ZONES, random))
                .setOfficerId(officer)
                .setSubject("Fictional: " + any(SUBJECTS, random))
                .setBody("Fictional talk " + number + " for tests of scale.");
        InteractionPartyRecord party = new InteractionPartyRecord()
                .setId(id)
                .setInteractionId(id)
                .setOrganisationId(organisation)
                .setAt(at)
                .setContact(kind != InteractionKind.NOTE);
        List<TableRecord<?>> rows = new ArrayList<>(List.of(row, party));
        if (number % WITH_OFFICER == 0) {
            rows.add(new InteractionOfficerRecord().setId(id).setInteractionId(id).setOfficerId(officer).setAt(at));
        }
        if (number % WITH_PERSON == 0) {
            rows.add(new InteractionPersonRecord().setId(id).setInteractionId(id).setPersonId(id(2, person)).setAt(at));
        }
        if (number % WITH_FOLLOW_UP == 0) {
            rows.add(followUp(id, organisation, officer, at, random));
        }
        return rows;
    }

    private static FollowUpRecord followUp(UUID id, UUID organisation, UUID officer, OffsetDateTime at, Random random) {
        LocalDate due = at.toLocalDate().plusDays(random.nextInt(60));
        return new FollowUpRecord()
                .setId(id)
                .setInteractionId(id)
                .setOrganisationId(organisation)
                .setOfficerId(officer)
                .setTask("Fictional task")
                .setDue(due)
                .setMadeAt(at)
                .setDoneAt(random.nextInt(100) < 95 ? at.plusDays(1) : null);
    }

    private UUID officer(int number) {
        return id(1, number);
    }

    /** Keys in the order of the numbers, shaped as version 7: random ones would make the database rewrite its indexes all over. */
    private UUID id(int kind, int number) {
        return new UUID((FIRST_INSTANT + number) << 16 | VERSION_7, VARIANT | (long) kind << KIND_BITS | (seed & SEED_BITS) << 2);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
