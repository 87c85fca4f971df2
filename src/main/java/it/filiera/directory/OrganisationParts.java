package it.filiera.directory;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.CLAIM;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.FACT;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SITE;
import static it.filiera.database.schema.Tables.SOURCE;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.database.schema.Tables.TAGGING;

import it.filiera.database.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** What hangs on some organisations, by organisation: one query per table. */
final class OrganisationParts {

    private final Map<UUID, List<RoleHeld>> roles;
    private final Map<UUID, List<String>> categories;
    private final Map<UUID, List<Place>> places;
    private final Map<UUID, List<RegistrationHeld>> registrations;
    private final Map<UUID, List<CapabilityHeld>> capabilities;
    private final Map<UUID, List<CertificateHeld>> certificates;
    private final Map<UUID, List<MembershipHeld>> memberships;
    private final Map<UUID, List<String>> tags;
    private final Map<UUID, List<SourcePage>> sources;
    private final Map<UUID, List<Fact>> facts;
    private final Map<UUID, List<Claim>> claims;

    OrganisationParts(Database database, Collection<UUID> ids) {
        DSLContext db = database.read();
        roles = db.select(ORGANISATION_ROLE.ROLE, ORGANISATION_ROLE.KIND, ORGANISATION_ROLE.ORGANISATION_ID)
                .from(ORGANISATION_ROLE)
                .where(ORGANISATION_ROLE.ORGANISATION_ID.in(ids))
                .orderBy(ORGANISATION_ROLE.ROLE)
                .fetchGroups(ORGANISATION_ROLE.ORGANISATION_ID, row -> new RoleHeld(row.value1(), row.value2()));
        categories = db.select(ORGANISATION_CATEGORY.CATEGORY, ORGANISATION_CATEGORY.ORGANISATION_ID)
                .from(ORGANISATION_CATEGORY)
                .where(ORGANISATION_CATEGORY.ORGANISATION_ID.in(ids))
                .orderBy(ORGANISATION_CATEGORY.CATEGORY)
                .fetchGroups(ORGANISATION_CATEGORY.ORGANISATION_ID, ORGANISATION_CATEGORY.CATEGORY);
        places = db.selectFrom(SITE)
                .where(SITE.ORGANISATION_ID.in(ids))
                .orderBy(SITE.KIND.desc(), SITE.ID)
                .fetchGroups(SITE.ORGANISATION_ID, Place::of);
        registrations = db.select(REGISTRATION.REGISTER, REGISTRATION.CODE, REGISTRATION.ORGANISATION_ID)
                .from(REGISTRATION)
                .where(REGISTRATION.ORGANISATION_ID.in(ids))
                .orderBy(REGISTRATION.REGISTER, REGISTRATION.CODE)
                .fetchGroups(REGISTRATION.ORGANISATION_ID, row -> new RegistrationHeld(row.value1(), row.value2()));
        capabilities = db.select(
                        CAPABILITY.CODE,
                        CAPABILITY.KIND,
                        CAPABILITY.LABEL_EN,
                        CAPABILITY.LABEL_IT,
                        ORGANISATION_CAPABILITY.BASIS,
                        ORGANISATION_CAPABILITY.ORGANISATION_ID)
                .from(ORGANISATION_CAPABILITY)
                .join(CAPABILITY)
                .on(CAPABILITY.ID.eq(ORGANISATION_CAPABILITY.CAPABILITY_ID))
                .where(ORGANISATION_CAPABILITY.ORGANISATION_ID.in(ids))
                .orderBy(CAPABILITY.CODE)
                .fetchGroups(
                        ORGANISATION_CAPABILITY.ORGANISATION_ID,
                        row -> new CapabilityHeld(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
        certificates = db.select(
                        CERTIFICATE.STANDARD, CERTIFICATE.ISSUED, CERTIFICATE.EXPIRES, CERTIFICATE.STATUS, CERTIFICATE.ORGANISATION_ID)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ORGANISATION_ID.in(ids))
                .orderBy(CERTIFICATE.STANDARD, CERTIFICATE.EXPIRES)
                .fetchGroups(
                        CERTIFICATE.ORGANISATION_ID,
                        row -> new CertificateHeld(row.value1(), row.value2(), row.value3(), row.value4()));
        memberships = db.select(DIRECTORY_LIST.CODE, MEMBERSHIP.SINCE, MEMBERSHIP.UNTIL, MEMBERSHIP.ORGANISATION_ID)
                .from(MEMBERSHIP)
                .join(DIRECTORY_LIST)
                .on(DIRECTORY_LIST.ID.eq(MEMBERSHIP.LIST_ID))
                .where(MEMBERSHIP.ORGANISATION_ID.in(ids))
                .orderBy(DIRECTORY_LIST.CODE)
                .fetchGroups(
                        MEMBERSHIP.ORGANISATION_ID, row -> new MembershipHeld(row.value1(), row.value2(), row.value3()));
        tags = db.select(TAG.NAME, TAGGING.ORGANISATION_ID)
                .from(TAGGING)
                .join(TAG)
                .on(TAG.ID.eq(TAGGING.TAG_ID))
                .where(TAGGING.ORGANISATION_ID.in(ids))
                .orderBy(TAG.NAME)
                .fetchGroups(TAGGING.ORGANISATION_ID, TAG.NAME);
        sources = db.select(SOURCE.ID, SOURCE.URL, SOURCE.SITE, SOURCE.PUBLISHED, SOURCE.EVIDENCE, SOURCE.ORGANISATION_ID)
                .from(SOURCE)
                .where(SOURCE.ORGANISATION_ID.in(ids))
                .orderBy(SOURCE.PUBLISHED.desc().nullsLast(), SOURCE.URL, SOURCE.ID)
                .fetchGroups(
                        SOURCE.ORGANISATION_ID,
                        row -> new SourcePage(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
        facts = db.select(FACT.FIELD, FACT.SOURCE_ID, FACT.CONFIRMED_BY, FACT.CONFIRMED_AT, FACT.ORGANISATION_ID)
                .from(FACT)
                .where(FACT.ORGANISATION_ID.in(ids))
                .orderBy(FACT.FIELD)
                .fetchGroups(FACT.ORGANISATION_ID, row -> new Fact(row.value1(), row.value2(), row.value3(), row.value4()));
        claims = db.select(CLAIM.ID, CLAIM.FIELD, CLAIM.STATED, CLAIM.SOURCE_ID, CLAIM.ORGANISATION_ID)
                .from(CLAIM)
                .where(CLAIM.ORGANISATION_ID.in(ids))
                .orderBy(CLAIM.FIELD, CLAIM.ID)
                .fetchGroups(CLAIM.ORGANISATION_ID, row -> new Claim(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    List<RoleHeld> roles(UUID id) {
        return roles.getOrDefault(id, List.of());
    }

    List<String> categories(UUID id) {
        return categories.getOrDefault(id, List.of());
    }

    List<Place> places(UUID id) {
        return places.getOrDefault(id, List.of());
    }

    List<RegistrationHeld> registrations(UUID id) {
        return registrations.getOrDefault(id, List.of());
    }

    List<CapabilityHeld> capabilities(UUID id) {
        return capabilities.getOrDefault(id, List.of());
    }

    List<CertificateHeld> certificates(UUID id) {
        return certificates.getOrDefault(id, List.of());
    }

    List<MembershipHeld> memberships(UUID id) {
        return memberships.getOrDefault(id, List.of());
    }

    List<String> tags(UUID id) {
        return tags.getOrDefault(id, List.of());
    }

    List<SourcePage> sources(UUID id) {
        return sources.getOrDefault(id, List.of());
    }

    List<Claim> claims(UUID id) {
        return claims.getOrDefault(id, List.of());
    }

    List<Fact> facts(UUID id) {
        return facts.getOrDefault(id, List.of());
    }
}
