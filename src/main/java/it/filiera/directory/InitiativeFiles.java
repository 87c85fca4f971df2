package it.filiera.directory;

import it.filiera.directory.BundledInitiative.Participant;
import it.filiera.directory.CsvTable.BadCell;
import it.filiera.directory.CsvTable.Row;
import it.filiera.message.Message;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code initiatives.csv} and {@code participations.csv}. A damaged row stays out, as does a participant of which the directory holds
 * no organisation; everything else comes in.
 */
final class InitiativeFiles {

    static final String INITIATIVES = "initiatives.csv";
    static final String PARTICIPATIONS = "participations.csv";

    private static final List<String> INITIATIVE_COLUMNS = List.of(
            "key", "kind", "name", "place", "country", "venue", "zone", "starts", "ends", "programme", "status", "note",
            "source_url", "source_site", "source_date");
    private static final List<String> PARTICIPATION_COLUMNS =
            List.of("initiative_key", "organisation_key", "part", "status", "note");

    private static final List<String> KINDS = List.of("fair", "mission", "incoming", "b2b");
    private static final List<String> STATES = List.of("planned", "confirmed", "held", "cancelled");
    private static final List<String> PARTS = List.of("exhibitor", "delegate", "buyer", "host", "institution");
    private static final List<String> ANSWERS = List.of("invited", "confirmed", "declined", "attended");

    private final CsvTable initiatives = new CsvTable(INITIATIVES, INITIATIVE_COLUMNS);
    private final CsvTable participations = new CsvTable(PARTICIPATIONS, PARTICIPATION_COLUMNS);
    private final Set<String> organisations;
    private final Map<String, List<Participant>> participants = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** {@code organisations} are the keys of those that the directory holds. */
    InitiativeFiles(Set<String> organisations) {
        this.organisations = organisations;
    }

    List<BundledInitiative> read(Reader initiativeFile, Reader participationFile) {
        participations
                .read(participationFile, this::participant)
                .forEach(one -> participants.computeIfAbsent(one.initiative(), _ -> new ArrayList<>()).add(one));
        List<BundledInitiative> read = initiatives.read(initiativeFile, this::initiative);
        participants.values().stream()
                .flatMap(List::stream)
                .filter(one -> !keys.contains(one.initiative()))
                .forEach(one -> participations.refused().add(new RefusedRow(
                        PARTICIPATIONS, one.line(), "initiative_key", one.initiative(), Message.of("directory.unknown-initiative"))));
        return read;
    }

    List<RefusedRow> refused() {
        List<RefusedRow> refused = new ArrayList<>(initiatives.refused());
        refused.addAll(participations.refused());
        return refused;
    }

    private BundledInitiative initiative(Row row) {
        String key = BundleReader.key(row);
        BundledInitiative initiative = new BundledInitiative(
                key,
                oneOf(row, "kind", KINDS),
                row.required("name", 300),
                row.text("place", 200),
                BundleReader.country(row),
                row.text("venue", 300),
                zone(row),
                day(row, "starts"),
                day(row, "ends"),
                row.text("programme", 300),
                oneOf(row, "status", STATES),
                row.text("note", 4000),
                row.text("source_url", 1000),
                row.text("source_site", 300),
                BundleReader.matching(row, "source_date", BundleReader.PUBLISHED),
                participants.getOrDefault(key, List.of()));
        if (initiative.ends() != null && (initiative.starts() == null || initiative.ends().isBefore(initiative.starts()))) {
            throw new BadCell("ends", initiative.ends().toString(), Message.of("directory.bad-period"));
        }
        if (!keys.add(key)) {
            throw new BadCell("key", key, Message.of("directory.key-twice"));
        }
        return initiative;
    }

    private Participant participant(Row row) {
        String organisation = row.required("organisation_key", 120);
        if (!organisations.contains(organisation)) {
            throw new BadCell("organisation_key", organisation, Message.of("directory.unknown-organisation"));
        }
        return new Participant(
                row.line(),
                row.required("initiative_key", 120),
                organisation,
                oneOf(row, "part", PARTS),
                oneOf(row, "status", ANSWERS),
                row.text("note", 1000));
    }

    private static String oneOf(Row row, String column, List<String> known) {
        String value = row.required(column, 40);
        if (!known.contains(value)) {
            throw new BadCell(column, value, Message.of("directory.not-among", String.join(", ", known)));
        }
        return value;
    }

    private static String zone(Row row) {
        String zone = row.required("zone", 60);
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new BadCell("zone", zone, Message.of("directory.bad-value"));
        }
        return zone;
    }

    private static @Nullable LocalDate day(Row row, String column) {
        String day = BundleReader.matching(row, column, Pattern.compile("\\d{4}-\\d{2}-\\d{2}"));
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw new BadCell(column, String.valueOf(day), Message.of("directory.bad-value"));
        }
    }
}
