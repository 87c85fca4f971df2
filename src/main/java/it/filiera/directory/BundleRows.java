package it.filiera.directory;

import it.filiera.database.schema.tables.records.DirectoryListRecord;
import it.filiera.database.schema.tables.records.InitiativeRecord;
import it.filiera.database.schema.tables.records.MembershipRecord;
import it.filiera.database.schema.tables.records.OrganisationCapabilityRecord;
import it.filiera.database.schema.tables.records.OrganisationCategoryRecord;
import it.filiera.database.schema.tables.records.OrganisationRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import it.filiera.database.schema.tables.records.ParticipationRecord;
import it.filiera.database.schema.tables.records.SiteRecord;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.italy.Municipalities;
import it.filiera.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The rows that a public directory wants to see in the database: what belongs to organisations, and initiatives. */
final class BundleRows {

    private final Municipalities municipalities;
    private final Vocabulary vocabulary;
    private final BiFunction<Table<?>, TableRecord<?>, UUID> identity;
    private final List<TableRecord<?>> rows = new ArrayList<>();
    private final Set<String> lists = new HashSet<>();
    private final Map<String, UUID> organisations = new HashMap<>();

    /** {@code identity} gives the key under which a row stands already, or the one it shall get. */
    BundleRows(Municipalities municipalities, Vocabulary vocabulary, BiFunction<Table<?>, TableRecord<?>, UUID> identity) {
        this.municipalities = municipalities;
        this.vocabulary = vocabulary;
        this.identity = identity;
    }

    List<TableRecord<?>> rows() {
        return rows;
    }

    void add(BundledOrganisation firm) {
        UUID id = put(organisation(firm));
        organisations.put(firm.key(), id);
        for (String role : firm.roles()) {
            put(new OrganisationRoleRecord().setOrganisationId(id).setRole(role).setKind(kind(role, firm)));
        }
        for (String category : firm.categories()) {
            put(new OrganisationCategoryRecord().setOrganisationId(id).setCategory(category));
        }
        if (firm.country() != null || firm.region() != null || firm.municipality() != null) {
            put(seat(id, firm));
        }
        for (String code : capabilities(firm)) {
            UUID capability = Identity.of("capability", code);
            put(new OrganisationCapabilityRecord().setOrganisationId(id).setCapabilityId(capability).setBasis("activity"));
        }
        for (String list : firm.lists()) {
            put(new MembershipRecord().setOrganisationId(id).setListId(list(list)));
        }
        firm.sources().forEach(source -> put(source(id, source)));
    }

    /** After all organisations: those that take part are among them. */
    void add(BundledInitiative initiative) {
        UUID id = put(new InitiativeRecord()
                .setInitiativeKey(initiative.key())
                .setKind(initiative.kind())
                .setName(initiative.name())
                .setPlace(initiative.place())
                .setCountry(initiative.country())
                .setVenue(initiative.venue())
                .setZone(initiative.zone())
                .setStarts(initiative.starts())
                .setEnds(initiative.ends())
                .setProgramme(initiative.programme())
                .setStatus(initiative.status())
                .setNote(initiative.note())
                .setSourceUrl(initiative.sourceUrl())
                .setSourceSite(initiative.sourceSite())
                .setSourceDate(initiative.sourceDate()));
        initiative.participants().forEach(one -> put(new ParticipationRecord()
                .setInitiativeId(id)
                .setOrganisationId(Objects.requireNonNull(organisations.get(one.organisation())))
                .setPart(one.part())
                .setStatus(one.status())
                .setNote(one.note())));
    }

    private static OrganisationRecord organisation(BundledOrganisation firm) {
        OrganisationRecord row = new OrganisationRecord()
                .setOrgKey(firm.key())
                .setName(firm.name())
                .setLegalForm(firm.legalForm())
                .setActivityEn(firm.activity())
                .setWebsite(firm.website())
                .setFounded(firm.founded());
        FigureColumns.EMPLOYEES.write(row, firm.employees());
        FigureColumns.TURNOVER.write(row, firm.turnover());
        return row;
    }

    /** The files name one closer kind for an organisation; it tells what it is beside a supplier. */
    private static @Nullable String kind(String role, BundledOrganisation firm) {
        return role.equals("supplier") ? null : firm.kind();
    }

    private SiteRecord seat(UUID id, BundledOrganisation firm) {
        SiteRecord seat = new SiteRecord()
                .setOrganisationId(id)
                .setKind("seat")
                .setMunicipality(firm.municipality())
                .setProvince(firm.province())
                .setRegion(firm.region())
                .setCountry(firm.country());
        new Places(municipalities).complete(seat);
        return seat;
    }

    /** Only of suppliers: what a buyer, an association or an investor is active in is not what it can make. */
    private List<String> capabilities(BundledOrganisation firm) {
        String activity = firm.activity();
        return activity == null || !firm.roles().contains("supplier")
                ? List.of()
                : vocabulary.mentions(activity).stream().map(mention -> mention.concept().code()).distinct().toList();
    }

    private UUID list(String code) {
        String label = code.replace('_', ' ');
        DirectoryListRecord list = new DirectoryListRecord().setCode(code).setLabelEn(label).setLabelIt(label);
        return lists.add(code) ? put(list) : identity.apply(list.getTable(), list);
    }

    private static SourceRecord source(UUID id, BundledSource source) {
        return new SourceRecord()
                .setOrganisationId(id)
                .setUrl(source.url())
                .setSite(source.site())
                .setPublished(source.published())
                .setEvidence(source.evidence());
    }

    private UUID put(TableRecord<?> row) {
        UUID id = identity.apply(row.getTable(), row);
        row.set(Columns.id(row.getTable()), id);
        rows.add(row);
        return id;
    }
}
