package it.filiera.intake;

import static it.filiera.database.schema.Tables.DIRECTORY_LIST;
import static it.filiera.database.schema.Tables.MEMBERSHIP;
import static it.filiera.database.schema.Tables.SAVED_LIST_ENTRY;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.DirectoryListRecord;
import it.filiera.database.schema.tables.records.MembershipRecord;
import it.filiera.database.schema.tables.records.SavedListEntryRecord;
import it.filiera.intake.RowContents.MembershipSaid;
import it.filiera.list.ListEditor;
import it.filiera.list.Lists;
import it.filiera.list.SavedList;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Puts organisations onto public lists and shortlists. Both must exist: a name that is mistyped would make a list of its own. */
final class MembershipRows {

    private final Database database;
    private final Gathered gathered;
    private final Map<String, Target> targets = new HashMap<>();

    MembershipRows(Database database, Gathered gathered) {
        this.database = database;
        this.gathered = gathered;
    }

    /** A list with who stands on it. */
    private sealed interface Target {

        /** @param members rows by organisation */
        record Public(UUID id, Map<UUID, MembershipRecord> members) implements Target {}

        record Shortlist(SavedList list, Set<UUID> members, int[] last) implements Target {}
    }

    /** Refuses a list that there is not, a saved search, and days that are none. */
    void check(MembershipSaid said) {
        RefusedCells.check(IntakeField.LIST, () -> target(said.list()));
        RefusedCells.check(IntakeField.LIST_SINCE, () -> day(said.since()));
        RefusedCells.check(IntakeField.LIST_UNTIL, () -> checkOrder(day(said.since()), day(said.until())));
        RefusedCells.check(IntakeField.LIST, () -> checkRoom(target(said.list())));
    }

    private static void checkOrder(@Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null && until != null && until.isBefore(since)) {
            throw new Refused("part.backwards");
        }
    }

    private static void checkRoom(Target target) {
        if (target instanceof Target.Shortlist shortlist && shortlist.members().size() >= ListEditor.MOST) {
            throw new Refused("lists.too-many", shortlist.members().size() + 1, ListEditor.MOST);
        }
    }

    /** Says whether anything is new. Days of a public list are filled in where none stand. */
    boolean add(UUID organisation, MembershipSaid said) {
        return switch (target(said.list())) {
            case Target.Public list -> addMember(list, organisation, day(said.since()), day(said.until()));
            case Target.Shortlist list -> addEntry(list, organisation);
        };
    }

    private boolean addMember(Target.Public list, UUID organisation, @Nullable LocalDate since, @Nullable LocalDate until) {
        MembershipRecord standing = list.members().get(organisation);
        if (standing != null) {
            return fill(standing, since, until);
        }
        MembershipRecord row = new MembershipRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setOrganisationId(organisation)
                .setListId(list.id())
                .setSince(since)
                .setUntil(until);
        list.members().put(organisation, row);
        gathered.insert(row);
        return true;
    }

    private boolean fill(MembershipRecord standing, @Nullable LocalDate since, @Nullable LocalDate until) {
        boolean begins = since != null && standing.getSince() == null;
        boolean ends = until != null && standing.getUntil() == null;
        LocalDate first = begins ? since : standing.getSince();
        LocalDate last = ends ? until : standing.getUntil();
        if (!(begins || ends) || (first != null && last != null && last.isBefore(first))) {
            return false;
        }
        standing.setSince(first).setUntil(last);
        if (standing.getVersion() != null) {
            gathered.update(standing);
        }
        return true;
    }

    private boolean addEntry(Target.Shortlist list, UUID organisation) {
        if (!list.members().add(organisation)) {
            return false;
        }
        gathered.insert(new SavedListEntryRecord()
                .setId(UuidCreator.getTimeOrderedEpoch())
                .setSavedListId(list.list().id())
                .setOrganisationId(organisation)
                .setOrdinal(++list.last()[0]));
        return true;
    }

    private Target target(String codeOrName) {
        return targets.computeIfAbsent(codeOrName.toLowerCase(Locale.ROOT), this::find);
    }

    private Target find(String codeOrName) {
        List<DirectoryListRecord> found = database.read()
                .selectFrom(DIRECTORY_LIST)
                .where(DSL.lower(DIRECTORY_LIST.CODE).eq(codeOrName))
                .or(DSL.lower(DIRECTORY_LIST.LABEL_EN).eq(codeOrName))
                .or(DSL.lower(DIRECTORY_LIST.LABEL_IT).eq(codeOrName))
                .fetch();
        if (!found.isEmpty()) {
            UUID id = found.getFirst().getId();
            return new Target.Public(
                    id, database.read().selectFrom(MEMBERSHIP).where(MEMBERSHIP.LIST_ID.eq(id)).fetchMap(MEMBERSHIP.ORGANISATION_ID));
        }
        return shortlist(new Lists(database).find(codeOrName).orElseThrow(() -> new Refused("intake.unknown-list", codeOrName)));
    }

    private Target shortlist(SavedList list) {
        if (list.isSearch()) {
            throw new Refused("lists.is-search", list.name().english());
        }
        List<SavedListEntryRecord> entries = database.read()
                .selectFrom(SAVED_LIST_ENTRY)
                .where(SAVED_LIST_ENTRY.SAVED_LIST_ID.eq(list.id()))
                .orderBy(SAVED_LIST_ENTRY.ORDINAL)
                .fetch();
        Set<UUID> members = new HashSet<>();
        entries.forEach(entry -> members.add(entry.getOrganisationId()));
        int last = entries.isEmpty() ? 0 : Objects.requireNonNull(entries.getLast().getOrdinal());
        return new Target.Shortlist(list, members, new int[] {last});
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Refused(Message.of("part.bad-date"), e);
        }
    }
}
