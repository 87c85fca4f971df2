package it.filiera.directory;

import static it.filiera.database.schema.Tables.CERTIFICATE;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.ORGANISATION_ROLE;
import static it.filiera.database.schema.Tables.REGISTRATION;
import static it.filiera.database.schema.Tables.SITE;

import java.util.List;
import org.jooq.TableField;

/** One value of a part, as a form shows it. */
public enum PartField {
    SITE_KIND("siteKind", PartKind.SITE, SITE.KIND, Shape.CHOICE),
    ADDRESS("address", PartKind.SITE, SITE.ADDRESS, Shape.TEXT),
    POSTAL_CODE("postalCode", PartKind.SITE, SITE.POSTAL_CODE, Shape.TEXT),
    MUNICIPALITY("municipality", PartKind.SITE, SITE.MUNICIPALITY, Shape.TEXT),
    PROVINCE("province", PartKind.SITE, SITE.PROVINCE, Shape.TEXT),
    REGION("region", PartKind.SITE, SITE.REGION, Shape.TEXT),
    COUNTRY("country", PartKind.SITE, SITE.COUNTRY, Shape.TEXT),
    REGISTER("register", PartKind.REGISTRATION, REGISTRATION.REGISTER, Shape.TEXT),
    NUMBER("number", PartKind.REGISTRATION, REGISTRATION.CODE, Shape.TEXT),
    STANDARD("standard", PartKind.CERTIFICATE, CERTIFICATE.STANDARD, Shape.TEXT),
    SITE_OF_CERTIFICATE("certifiedSite", PartKind.CERTIFICATE, CERTIFICATE.SITE_ID, Shape.ROW),
    ISSUED("issued", PartKind.CERTIFICATE, CERTIFICATE.ISSUED, Shape.DATE),
    EXPIRES("expires", PartKind.CERTIFICATE, CERTIFICATE.EXPIRES, Shape.DATE),
    STATUS("certificateStatus", PartKind.CERTIFICATE, CERTIFICATE.STATUS, Shape.CHOICE),
    LIST("list", PartKind.MEMBERSHIP, MEMBERSHIP.LIST_ID, Shape.ROW),
    SINCE("since", PartKind.MEMBERSHIP, MEMBERSHIP.SINCE, Shape.DATE),
    UNTIL("until", PartKind.MEMBERSHIP, MEMBERSHIP.UNTIL, Shape.DATE),
    ROLE("role", PartKind.ROLE, ORGANISATION_ROLE.ROLE, Shape.CHOICE),
    ROLE_KIND("roleKind", PartKind.ROLE, ORGANISATION_ROLE.KIND, Shape.TEXT);

    /** How a value is written. */
    public enum Shape {
        TEXT,
        /** One of {@link PartField#choices}. */
        CHOICE,
        /** YYYY-MM-DD. */
        DATE,
        /** The id of another row: a list, a site of the same organisation. */
        ROW
    }

    private final String code;
    private final PartKind kind;
    private final TableField<?, ?> column;
    private final Shape shape;

    PartField(String code, PartKind kind, TableField<?, ?> column, Shape shape) {
        this.code = code;
        this.kind = kind;
        this.column = column;
        this.shape = shape;
    }

    public String code() {
        return code;
    }

    public PartKind kind() {
        return kind;
    }

    public Shape shape() {
        return shape;
    }

    /** Whether a part without it would say nothing. */
    public boolean isRequired() {
        return !column.getDataType().nullable();
    }

    /** The codes of a choice. */
    public List<String> choices() {
        return switch (this) {
            case SITE_KIND -> List.of("seat", "plant", "office");
            case STATUS -> List.of("declared", "verified");
            case ROLE -> Role.CODES;
            default -> List.of();
        };
    }

    TableField<?, ?> column() {
        return column;
    }
}
