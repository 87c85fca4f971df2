package it.filiera.intake;

import static it.filiera.database.schema.Tables.CAPABILITY;
import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.INITIATIVE;
import static it.filiera.database.schema.Tables.ORGANISATION;
import static it.filiera.database.schema.Tables.ORGANISATION_CATEGORY;
import static it.filiera.database.schema.Tables.SAVED_LIST;

import it.filiera.database.Database;
import it.filiera.directory.FieldCheck;
import it.filiera.directory.PartField;
import it.filiera.initiative.Coded;
import it.filiera.initiative.ParticipationPart;
import it.filiera.initiative.ParticipationStatus;
import it.filiera.italy.Municipalities;
import it.filiera.message.Messages;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the check of a table holds its cells against: places, codes with their names, what stands in the directory. As of one moment. */
public final class Known {

    private static final List<Messages> LANGUAGES = List.of(new Messages(Locale.ENGLISH), new Messages(Locale.ITALIAN));

    private final PlaceIndex places;
    private final FieldCheck fields;
    private final Map<IntakeField, Codes> codes = new EnumMap<>(IntakeField.class);
    private final Set<String> keys = new HashSet<>();
    private final Set<String> partiteIva = new HashSet<>();

    private Known(Municipalities municipalities) {
        places = new PlaceIndex(municipalities);
        fields = new FieldCheck(() -> municipalities);
        Stream.of(IntakeField.STATUS, IntakeField.ROLES, IntakeField.CATEGORIES, IntakeField.CAPABILITIES, IntakeField.LIST)
                .forEach(field -> codes.put(field, new Codes()));
        Stream.of(IntakeField.INITIATIVE, IntakeField.PART, IntakeField.PARTICIPATION_STATUS)
                .forEach(field -> codes.put(field, new Codes()));
    }

    /** Reads it; costs a query for each kind of code. */
    public static Known read(Database database, Municipalities municipalities) {
        Known known = new Known(municipalities);
        known.readOrganisations(database);
        known.readCodes(database);
        known.addFixed();
        return known;
    }

    private void readOrganisations(Database database) {
        database.read().select(ORGANISATION.ORG_KEY, ORGANISATION.PARTITA_IVA).from(ORGANISATION).fetch().forEach(row -> {
            keys.add(row.value1());
            if (row.value2() != null) {
                partiteIva.add(row.value2());
            }
        });
    }

    private void readCodes(Database database) {
        database.read().selectFrom(CAPABILITY).fetch().forEach(row -> add(
                IntakeField.CAPABILITIES,
                row.getCode(),
                Stream.concat(
                        Stream.of(row.getLabelEn(), row.getLabelIt()),
                        Stream.of(row.getSynonymsEn(), row.getSynonymsIt())
                                .flatMap(words -> words == null ? Stream.empty() : Stream.of(words.split(";"))))));
        database.read()
                .selectFrom(DIRECTORY_LIST)
                .fetch()
                .forEach(row -> add(
                        IntakeField.LIST,
                        row.getCode(),
                        Stream.concat(Stream.of(row.getLabelEn(), row.getLabelIt()), labels("list." + row.getCode()))));
        database.read()
                .selectFrom(SAVED_LIST)
                .where(SAVED_LIST.KIND.eq("shortlist"))
                .fetch()
                .forEach(row -> add(IntakeField.LIST, row.getCode(), Stream.of(row.getLabelEn(), row.getLabelIt())));
        database.read()
                .selectFrom(INITIATIVE)
                .fetch()
                .forEach(row -> add(IntakeField.INITIATIVE, row.getInitiativeKey(), Stream.of(row.getName())));
        database.read()
                .selectDistinct(ORGANISATION_CATEGORY.CATEGORY)
                .from(ORGANISATION_CATEGORY)
                .fetch()
                .forEach(row -> add(IntakeField.CATEGORIES, row.value1(), labels("cat." + row.value1())));
    }

    private void addFixed() {
        PartField.ROLE.choices().forEach(code -> add(IntakeField.ROLES, code, labels("role." + code)));
        add(IntakeField.STATUS, "active", Stream.concat(labels("status.active"), Stream.of("attivo", "in attività")));
        add(IntakeField.STATUS, "closed", Stream.concat(labels("status.closed"), Stream.of("cessato", "chiusa", "cancellata")));
        Coded.codes(ParticipationPart.class).forEach(code -> add(IntakeField.PART, code, labels("initiative.part." + code)));
        Coded.codes(ParticipationStatus.class)
                .forEach(code -> add(IntakeField.PARTICIPATION_STATUS, code, labels("initiative.answer." + code)));
    }

    private void add(IntakeField field, String code, Stream<String> names) {
        codes(field).add(code, names);
    }

    private static Stream<String> labels(String key) {
        return LANGUAGES.stream().filter(texts -> texts.has(key)).map(texts -> texts.say(key));
    }

    PlaceIndex places() {
        return places;
    }

    FieldCheck fields() {
        return fields;
    }

    /** Keys of all organisations, merged ones too. */
    Set<String> keys() {
        return keys;
    }

    boolean hasPartitaIva(String digits) {
        return partiteIva.contains(digits);
    }

    boolean hasCodes(IntakeField field) {
        return codes.containsKey(field);
    }

    /** The codes of a field that holds codes. */
    Codes codes(IntakeField field) {
        Codes known = codes.get(field);
        if (known == null) {
            throw new IllegalArgumentException("holds no codes: " + field);
        }
        return known;
    }
}
