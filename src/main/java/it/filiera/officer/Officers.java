package it.filiera.officer;

import static it.filiera.database.schema.Tables.OFFICER;

import com.github.f4b6a3.uuid.UuidCreator;
import it.filiera.database.Database;
import it.filiera.database.schema.tables.records.OfficerRecord;
import it.filiera.ledger.Intent;
import it.filiera.ledger.Ledger;
import it.filiera.message.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes officers; each action is one change set. */
public final class Officers {

    private static final int LONGEST_INITIALS = 6;

    private final Database database;
    private final Ledger ledger;

    public Officers(Database database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /** All of them, by name. */
    public List<Officer> all() {
        return database.read().selectFrom(OFFICER).orderBy(OFFICER.NAME, OFFICER.ID).fetch(Officers::officer);
    }

    /** The officer who is this user of the operating system; empty as long as nobody said who that is. */
    public Optional<Officer> of(String login) {
        return row(login).map(Officers::officer);
    }

    /** The officer with this name or these initials, whatever the case. */
    public Optional<Officer> named(String nameOrInitials) {
        return all().stream()
                .filter(officer -> officer.name().equalsIgnoreCase(nameOrInitials.strip())
                        || officer.initials().equalsIgnoreCase(nameOrInitials.strip()))
                .findFirst();
    }

    /**
     * Says who works under a login: a new officer, other letters or a correction of the name, or a colleague of that very name, who takes
     * the place of whoever worked there before. Refuses a blank or long name and long initials.
     */
    public Officer present(String login, String name, String initials) {
        return enter(login, name, initials, true);
    }

    /** As {@link #present}, but whoever worked under the login stays an officer of their own: somebody else sits here now. */
    public Officer relieve(String login, String name, String initials) {
        return enter(login, name, initials, false);
    }

    private Officer enter(String login, String name, String initials, boolean corrects) {
        String wanted = checked(name);
        String letters = initials.isBlank() ? Initials.of(wanted) : initials.strip();
        if (letters.length() > LONGEST_INITIALS) {
            throw new Refused("officer.long-initials", LONGEST_INITIALS);
        }
        Optional<OfficerRecord> before = row(login);
        Optional<OfficerRecord> namesake = database.read()
                .selectFrom(OFFICER)
                .where(OFFICER.NAME.equalIgnoreCase(wanted))
                .orderBy(OFFICER.ID)
                .limit(1)
                .fetchOptional();
        ledger.write(new Intent(wanted, "officer", wanted), changes -> {
            Optional<OfficerRecord> standing = namesake.or(() -> corrects ? before : Optional.empty());
            UUID stays = standing.map(OfficerRecord::getId).orElse(null);
            before.filter(former -> !former.getId().equals(stays)).ifPresent(former -> changes.update(former.setLogin(null)));
            OfficerRecord row = standing.orElseGet(() -> new OfficerRecord().setId(UuidCreator.getTimeOrderedEpoch()));
            row.setName(wanted).setInitials(letters).setLogin(login);
            if (standing.isPresent()) {
                changes.update(row);
            } else {
                changes.insert(row);
            }
        });
        return of(login).orElseThrow();
    }

    /** Enters a colleague who works on another computer, so that meetings can name them; one of that name is found again. */
    public Officer colleague(String name, String by) {
        String wanted = checked(name);
        Optional<Officer> known = all().stream().filter(officer -> officer.name().equalsIgnoreCase(wanted)).findFirst();
        return known.orElseGet(() -> enterColleague(wanted, by));
    }

    private Officer enterColleague(String wanted, String by) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        ledger.write(new Intent(by, "officer", wanted), changes -> changes.insert(
                new OfficerRecord().setId(id).setName(wanted).setInitials(Initials.of(wanted))));
        return all().stream().filter(officer -> officer.id().equals(id)).findFirst().orElseThrow();
    }

    private static String checked(String name) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new Refused("officer.no-name");
        }
        if (wanted.length() > OFFICER.NAME.getDataType().length()) {
            throw new Refused("officer.long-name", OFFICER.NAME.getDataType().length());
        }
        return wanted;
    }

    private Optional<OfficerRecord> row(String login) {
        return database.read().selectFrom(OFFICER).where(OFFICER.LOGIN.eq(login)).fetchOptional();
    }

    private static Officer officer(OfficerRecord row) {
        return new Officer(
                row.getId(),
                row.getName(),
                Objects.requireNonNullElseGet(row.getInitials(), () -> Initials.of(row.getName())),
                row.getEmail(),
                row.getLogin());
    }
}
