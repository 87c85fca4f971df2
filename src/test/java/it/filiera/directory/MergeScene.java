package it.filiera.directory;

import it.filiera.database.schema.tables.records.CapabilityRecord;
import it.filiera.database.schema.tables.records.CertificateRecord;
import it.filiera.database.schema.tables.records.ClaimRecord;
import it.filiera.database.schema.tables.records.DirectoryListRecord;
import it.filiera.database.schema.tables.records.DistinctPairRecord;
import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.database.schema.tables.records.MembershipRecord;
import it.filiera.database.schema.tables.records.OrganisationCapabilityRecord;
import it.filiera.database.schema.tables.records.OrganisationCategoryRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import it.filiera.database.schema.tables.records.ParticipationRecord;
import it.filiera.database.schema.tables.records.PersonRecord;
import it.filiera.database.schema.tables.records.PositionRecord;
import it.filiera.database.schema.tables.records.RegistrationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionKind;
import it.filiera.ledger.Intent;
import it.filiera.list.ListEditor;
import it.filiera.support.History;
import it.filiera.support.Profile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Two firms that are one, {@code alfa} and {@code alfa-stampi}, with something in every table that belongs to firms, and a third one. */
final class MergeScene implements AutoCloseable {

    final Profile profile;
    final History history;
    final Merging merging;
    final ListEditor lists;
    final UUID alfa = Identity.fresh();
    final UUID stampi = Identity.fresh();
    final UUID gamma = Identity.fresh();
    final UUID person = Identity.fresh();
    final UUID shortlist;
    private final UUID initiative = Identity.fresh();
    private final UUID plant = Identity.fresh();
    private final UUID pageOfAlfa = Identity.fresh();
    private final UUID pageOfStampi = Identity.fresh();

    MergeScene(Path folder) {
        profile = new Profile(folder);
        history = new History(profile);
        merging = new Merging(profile.database, history.ledger, profile.organisations);
        lists = new ListEditor(profile.database, history.ledger);
        enter();
        profile.set("alfa", "tags=urgent", "legalForm=S.r.l.");
        profile.set("alfa-stampi", "tags=urgent,moulds", "pec=stampi@pec.example");
        shortlist = lists.create("Moulds", null, List.of(gamma, alfa, stampi), "anna").id();
        lists.create("Only theirs", null, List.of(stampi), "anna");
        talk();
    }

    private void enter() {
        UUID list = Identity.fresh();
        write(
                firm(alfa, "alfa", "Alfa").setWebsite("alfa.example").setActivityEn("moulds"),
                firm(stampi, "alfa-stampi", "Alfa Stampi").setWebsite("alfastampi.example").setPhone("+390110000001").setFounded(1971),
                firm(gamma, "gamma", "Gamma"),
                seat(alfa, "Cuorgnè"),
                seat(stampi, "Rivoli").setAddress("Via Example 1"),
                new SiteRecord().setId(plant).setOrganisationId(stampi).setKind("plant").setMunicipality("Melfi").setCountry("IT"),
                new OrganisationRoleRecord().setId(Identity.fresh()).setOrganisationId(alfa).setRole("supplier"),
                new OrganisationRoleRecord().setId(Identity.fresh()).setOrganisationId(stampi).setRole("supplier").setKind("tier2"),
                new OrganisationRoleRecord().setId(Identity.fresh()).setOrganisationId(stampi).setRole("buyer"),
                new OrganisationCategoryRecord().setId(Identity.fresh()).setOrganisationId(stampi).setCategory("moulds"),
                new RegistrationRecord().setId(Identity.fresh()).setOrganisationId(stampi).setRegister("rea").setCode("TO-123456"),
                new DirectoryListRecord().setId(list).setCode("LIST_A").setLabelEn("List A").setLabelIt("Lista A"),
                new MembershipRecord().setId(Identity.fresh()).setOrganisationId(alfa).setListId(list),
                new MembershipRecord().setId(Identity.fresh()).setOrganisationId(stampi).setListId(list).setSince(LocalDate.of(2019, 5, 1)),
                source(pageOfAlfa, alfa, "https://a.example/alfa", "Makes moulds"),
                source(pageOfStampi, stampi, "https://a.example/stampi", "Presses and moulds"),
                new ClaimRecord().setId(Identity.fresh()).setOrganisationId(stampi).setField("founded").setStated("1970").setSourceId(pageOfStampi),
                new CertificateRecord().setId(Identity.fresh()).setOrganisationId(stampi).setSiteId(plant).setStandard("iso-9001"),
                pair(stampi, gamma),
                pair(stampi, alfa));
        write(capability(), new OrganisationCapabilityRecord()
                .setId(Identity.fresh()).setOrganisationId(stampi).setCapabilityId(Identity.of("capability", "moulding")));
        write(
                new PersonRecord().setId(person).setPersonKey("example-person").setFamilyName("Person").setLawfulBasis("public-task"),
                position(alfa, null).setMainContact(true),
                position(stampi, "Buyer").setMainContact(true),
                new InitiativeRecord().setId(initiative).setInitiativeKey("fair").setKind("fair").setName("Fair").setZone("Europe/Rome"),
                participation(alfa, "invited").setNote("Stand 4"),
                participation(stampi, "attended").setNote("With moulds"));
    }

    private static TableRecord<?> capability() {
        return new CapabilityRecord()
                .setId(Identity.of("capability", "moulding")).setCode("moulding").setKind("process").setLabelEn("moulding").setLabelIt("stampaggio");
    }

    private void talk() {
        ZonedDateTime day = ZonedDateTime.of(2026, 1, 20, 9, 0, 0, 0, History.ROME);
        history.log(history.call("With both", day, alfa, stampi));
        history.log(history.call("With the one", day.plusDays(1), alfa));
        history.log(history.call("With the other", day.plusDays(2), stampi));
        history.log(history.entry(InteractionKind.NOTE, "About the other", day.plusDays(3), List.of(), stampi));
        history.followUpEditor.add(
                new FollowUpEntry("Send drawings", LocalDate.of(2026, 4, 1), false, history.anna.id(), stampi, null, null), "anna");
    }

    void write(TableRecord<?>... rows) {
        history.ledger.write(new Intent("tester", "scene"), changes -> List.of(rows).forEach(changes::insert));
    }

    Merged merge(MergeChoices choices) {
        return merging.merge(merging.read("alfa", "alfa-stampi"), choices, "anna");
    }

    Organisation read(String key) {
        return profile.organisations.find(key).orElseThrow();
    }

    DistinctPairRecord pair(UUID one, UUID other) {
        boolean first = one.toString().compareTo(other.toString()) < 0;
        return new DistinctPairRecord()
                .setId(Identity.fresh())
                .setOneId(first ? one : other)
                .setOtherId(first ? other : one)
                .setSaidBy("anna")
                .setSaidAt(OffsetDateTime.ofInstant(Profile.NOW, ZoneOffset.UTC));
    }

    private static OrganisationRecord firm(UUID id, String key, String name) {
        return new OrganisationRecord().setId(id).setOrgKey(key).setName(name);
    }

    private static SiteRecord seat(UUID organisation, String town) {
        return new SiteRecord().setId(Identity.fresh()).setOrganisationId(organisation).setKind("seat").setMunicipality(town).setCountry("IT");
    }

    private static SourceRecord source(UUID id, UUID organisation, String url, String evidence) {
        return new SourceRecord().setId(id).setOrganisationId(organisation).setUrl(url).setPublished("2024").setEvidence(evidence);
    }

    private PositionRecord position(UUID organisation, @Nullable String title) {
        return new PositionRecord().setId(Identity.fresh()).setPersonId(person).setOrganisationId(organisation).setTitle(title);
    }

    private ParticipationRecord participation(UUID organisation, String status) {
        return new ParticipationRecord()
                .setId(Identity.fresh())
                .setInitiativeId(initiative)
                .setOrganisationId(organisation)
                .setPart("exhibitor")
                .setStatus(status);
    }

    @Override
    public void close() {
        profile.close();
    }
}
