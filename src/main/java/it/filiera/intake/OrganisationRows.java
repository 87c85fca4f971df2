package it.filiera.intake;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CAPABILITY;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.TAG;
import static it.filiera.database.schema.Tables.TAGGING;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OrganisationCapabilityRecord;
import it.filiera.database.schema.tables.records.OrganisationCategoryRecord;
import it.filiera.database.schema.tables.records.OrganisationRoleRecord;
import it.filiera.database.schema.tables.records.RegistrationRecord;
import it.filiera.database.schema.tables.records.TagRecord;
import it.filiera.database.schema.tables.records.TaggingRecord;
import it.filiera.message.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What organisations have several of: codes, tags and numbers of registers are added to and never taken away. */
final class OrganisationRows {

    static final String REA = "rea";
    private static final String REGISTRATIONS = "registrations";

    private static final Set<String> ROLES = Set.of("supplier", "buyer", "institution", "investor", "association");
    private static final int LONGEST_CATEGORY = 40;

    private final Gathered gathered;
    private final Map<String, UUID> capabilities;
    private final Map<String, UUID> tags;

    OrganisationRows(Database database, Gathered gathered) {
        this.gathered = gathered;
        this.capabilities = database.read().select(CAPABILITY.CODE, CAPABILITY.ID).from(CAPABILITY).fetchMap(CAPABILITY.CODE, CAPABILITY.ID);
        this.tags = database.read().select(TAG.NAME, TAG.ID).from(TAG).fetchMap(TAG.NAME, TAG.ID);
    }

    /** Refuses codes that are not known. */
    void check(RowContents contents) {
        contents.sets().forEach((field, values) -> values.forEach(value -> {
            boolean known = switch (field) {
                case ROLES -> ROLES.contains(value);
                case CATEGORIES -> value.length() <= LONGEST_CATEGORY;
                case CAPABILITIES -> capabilities.containsKey(value);
                default -> true;
            };
            if (!known) {
                throw new Refused("field.unknown-code", field.code(), value);
            }
        }));
    }

    /** Adds what the organisation does not have yet; says under which names that is vouched for. */
    Set<String> add(Held held, RowContents contents) {
        Set<String> added = new TreeSet<>();
        contents.sets().forEach((field, values) -> values.forEach(value -> {
            if (add(held, field, value)) {
                added.add(field.code());
            }
        }));
        contents.registrations().stream().filter(code -> addRea(held, code)).forEach(_ -> added.add(REGISTRATIONS));
        return added;
    }

    private boolean add(Held held, IntakeField field, String value) {
        return switch (field) {
            case ROLES -> addRole(held, value);
            case CATEGORIES -> addCategory(held, value);
            case CAPABILITIES -> addCapability(held, Objects.requireNonNull(capabilities.get(value)));
            case TAGS -> addTag(held, value);
            default -> throw new IllegalArgumentException("holds one value: " + field);
        };
    }

    private boolean addRole(Held held, String role) {
        boolean added = held.gets(ORGANISATION_ROLE.getName(), role);
        if (added) {
            gathered.insert(new OrganisationRoleRecord().setId(fresh()).setOrganisationId(held.id()).setRole(role));
        }
        return added;
    }

    private boolean addCategory(Held held, String category) {
        boolean added = held.gets(ORGANISATION_CATEGORY.getName(), category);
        if (added) {
            gathered.insert(new OrganisationCategoryRecord().setId(fresh()).setOrganisationId(held.id()).setCategory(category));
        }
        return added;
    }

    private boolean addCapability(Held held, UUID capability) {
        boolean added = held.gets(ORGANISATION_CAPABILITY.getName(), capability);
        if (added) {
            gathered.insert(new OrganisationCapabilityRecord().setId(fresh()).setOrganisationId(held.id()).setCapabilityId(capability));
        }
        return added;
    }

    private boolean addTag(Held held, String name) {
        UUID tag = tags.computeIfAbsent(name, this::newTag);
        boolean added = held.gets(TAGGING.getName(), tag);
        if (added) {
            gathered.insert(new TaggingRecord().setId(fresh()).setOrganisationId(held.id()).setTagId(tag));
        }
        return added;
    }

    private UUID newTag(String name) {
        UUID id = fresh();
        gathered.insert(new TagRecord().setId(id).setName(name));
        return id;
    }

    private boolean addRea(Held held, String code) {
        boolean added = held.gets(REGISTRATION.getName(), code);
        if (added) {
            gathered.insert(new RegistrationRecord().setId(fresh()).setOrganisationId(held.id()).setRegister(REA).setCode(code));
        }
        return added;
    }

    private static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
