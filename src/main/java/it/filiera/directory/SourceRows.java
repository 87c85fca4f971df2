package it.filiera.directory;

import static it.filiera.database.schema.Tables.SOURCE;

import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.SourceRecord;
import it.filiera.ledger.ChangeSet;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pages of an organisation: one that was named before is found again, a new one is entered. */
public final class SourceRows {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/.]+(\\.[^\\s/.]+)+(/\\S*)?");
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_SITE = 300;

    private final Database database;
    private final ChangeSet changes;

    SourceRows(Database database, ChangeSet changes) {
        this.database = database;
        this.changes = changes;
    }

    /** The row of the page that was given; null when none was. */
    @Nullable UUID id(UUID organisation, SourceGiven given) {
        if (!(given instanceof SourceGiven.Page page)) {
            return null;
        }
        problem(page).ifPresent(reason -> {
            throw new Refused(reason);
        });
        return database.read()
                .select(SOURCE.ID)
                .from(SOURCE)
                .where(SOURCE.ORGANISATION_ID.eq(organisation))
                .and(SOURCE.URL.eq(page.url()))
                .orderBy(SOURCE.ID)
                .limit(1)
                .fetchOptional(SOURCE.ID)
                .orElseGet(() -> enter(organisation, page));
    }

    private UUID enter(UUID organisation, SourceGiven.Page page) {
        UUID id = Identity.fresh();
        changes.insert(new SourceRecord()
                .setId(id)
                .setOrganisationId(organisation)
                .setUrl(page.url())
                .setSite(page.site())
                .setPublished(page.published()));
        return id;
    }

    /** Why a page cannot be kept; empty when it can. */
    public static Optional<Message> problem(SourceGiven.Page page) {
        String site = page.site();
        if (page.url().length() > LONGEST_ADDRESS || !ADDRESS.matcher(page.url()).matches()) {
            return Optional.of(Message.of("source.bad-address"));
        }
        if (site != null && site.length() > LONGEST_SITE) {
            return Optional.of(Message.of("source.site-too-long", LONGEST_SITE));
        }
        return page.published() == null || isDate(page.published()) ? Optional.empty() : Optional.of(Message.of("source.bad-date"));
    }

    private static boolean isDate(String text) {
        return switch (text.length()) {
            case 4 -> parses(text, Year::parse);
            case 7 -> parses(text, YearMonth::parse);
            case 10 -> parses(text, LocalDate::parse);
            default -> false;
        };
    }

    private static boolean parses(String text, Function<String, ?> reading) {
        try {
            var _ = reading.apply(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
