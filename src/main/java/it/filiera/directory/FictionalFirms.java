package it.filiera.directory;

import it.filiera.database.schema.tables.records.OrganisationCapabilityRecord;
import it.filiera.database.schema.tables.records.OrganisationCategoryRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.italy.Municipalities;
import it.filiera.italy.Municipality;
import it.filiera.vocabulary.Concept;
import it.filiera.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jooq.TableRecord;

/** Invents organisations, each recognisably so by its name; the same seed and number give the same one. */
final class FictionalFirms {

    /** How the keys of fictional firms begin. */
    static final String KEY = "fictional-";

    private static final List<String> SYLLABLES = List.of(
            "al", "ber", "cor", "dal", "el", "fer", "gal", "lan", "mar", "nor", "or", "pel", "rin", "sal", "tor", "val", "ven", "zan");
    private static final List<String> FORMS = List.of("S.r.l.", "S.p.A.", "S.n.c.", "S.a.s.");
    private static final int PIEMONTE_SHARE = 40;

    private static final long FIRST_INSTANT = 1_750_000_000_000L;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long SEED_BITS = 0xFFFF_FFFFL;

    private final List<Concept> concepts;
    private final List<Municipality> italy;
    private final List<Municipality> piemonte;
    private final long seed;

    FictionalFirms(Vocabulary vocabulary, Municipalities municipalities, long seed) {
        this.concepts = vocabulary.concepts().stream().filter(concept -> !concept.category().isEmpty()).toList();
        this.italy = municipalities.all();
        this.piemonte = italy.stream().filter(municipality -> municipality.region().equals("Piemonte")).toList();
        this.seed = seed;
    }

    /** The organisation with this number and all that hangs on it. */
    List<TableRecord<?>> rows(int number) {
        Random random = new Random(seed * 1_000_003 + number);
        UUID id = id(number);
        Concept first = any(concepts, random);
        Concept second = any(concepts, random);
        List<TableRecord<?>> rows = new ArrayList<>();
        rows.add(organisation(id, number, first, second, random));
        rows.add(new OrganisationRoleRecord().setId(id).setOrganisationId(id).setRole(random.nextInt(100) < 90 ? "supplier" : "buyer"));
        rows.add(new OrganisationCategoryRecord().setId(id).setOrganisationId(id).setCategory(first.category()));
        rows.add(seat(id, random));
        rows.add(capability(id, first, 0));
        if (!second.equals(first)) {
            rows.add(capability(id, second, 1));
        }
        rows.add(new SourceRecord()
                .setId(id)
                .setOrganisationId(id)
                .setUrl("https://fictional.invalid/" + number)
                .setPublished(String.valueOf(2015 + random.nextInt(11)))
                .setEvidence("Fictional firm for tests of scale"));
        return rows;
    }

    /** Keys in the order of the numbers, shaped as version 7: random ones would make the database rewrite its indexes all over. */
    private UUID id(int number) {
        return new UUID((FIRST_INSTANT + number) << 16 | VERSION_7, VARIANT | (seed & SEED_BITS) << 2);
    }

    private static OrganisationRecord organisation(UUID id, int number, Concept first, Concept second, Random random) {
        int heads = (int) Math.exp(random.nextDouble() * 8);
        String word = any(SYLLABLES, random) + any(SYLLABLES, random) + any(SYLLABLES, random);
        OrganisationRecord row = new OrganisationRecord()
                .setId(id)
                .setOrgKey(KEY + number)
                .setName("Fictional " + Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + number)
                .setLegalForm(any(FORMS, random))
                .setStatus("active")
                .setActivityEn(first.labelEn() + " and " + second.labelEn())
                .setActivityIt(first.labelIt() + " e " + second.labelIt())
                .setFounded(1920 + random.nextInt(104));
        FigureColumns.EMPLOYEES.write(row, FigureWords.employees(heads, null, Figure.Qualifier.EXACT));
        return row;
    }

    private SiteRecord seat(UUID id, Random random) {
        Municipality town = any(random.nextInt(100) < PIEMONTE_SHARE ? piemonte : italy, random);
        return new SiteRecord()
                .setId(id)
                .setOrganisationId(id)
                .setKind("seat")
                .setMunicipality(town.name())
                .setIstatCode(town.istatCode())
                .setProvince(town.province())
                .setRegion(town.region())
                .setCountry("IT")
                .setLatitude(town.latitude())
                .setLongitude(town.longitude());
    }

    private static OrganisationCapabilityRecord capability(UUID organisation, Concept concept, int ordinal) {
        return new OrganisationCapabilityRecord()
                .setId(new UUID(organisation.getMostSignificantBits(), organisation.getLeastSignificantBits() ^ ordinal))
                .setOrganisationId(organisation)
                .setCapabilityId(Identity.of("capability", concept.code()))
                .setBasis("activity");
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
