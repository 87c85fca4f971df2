package it.filiera.intake;

import static it.filiera.database.schema.Tables.ORGANISATION;

import it.filiera.database.Database;
import it.filiera.directory.KeyMaker;
import it.filiera.directory.OrganisationField;
import it.filiera.intake.RowContents.MembershipSaid;
import it.filiera.intake.RowContents.ParticipationSaid;
import it.filiera.italy.Municipalities;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts what a row says into an organisation, new or standing, and onto all that hangs on it. */
final class Entering {

    private static final Function<IntakeField, Precedence> AS_SAID = _ -> Precedence.FILL;

    private final Gathered gathered;
    private final KeyMaker keys;
    private final Vouching vouching;
    private final ValueRows values;
    private final OrganisationRows parts;
    private final MembershipRows memberships;
    private final ParticipationRows participations;
    private final @Nullable PersonRows people;

    Entering(Database database, Municipalities municipalities, Gathered gathered, Batch batch, Set<IntakeField> fields) {
        this.gathered = gathered;
        this.keys = new KeyMaker(database, ORGANISATION.ORG_KEY);
        this.vouching = new Vouching(gathered, batch);
        this.values = new ValueRows(gathered, vouching, municipalities);
        this.parts = new OrganisationRows(database, gathered);
        this.memberships = new MembershipRows(database, gathered);
        this.participations = new ParticipationRows(database, gathered);
        boolean named = fields.stream().anyMatch(field -> field.about() == IntakeField.About.PERSON);
        this.people = named ? new PersonRows(database, gathered, batch) : null;
    }

    /** Refuses a row of which a part could not be written. */
    void check(RowContents contents, Held held) {
        parts.check(contents);
        contents.memberships().forEach(memberships::check);
        if (contents.participation() != null) {
            participations.check(contents.participation());
        }
        if (contents.person() != null && people != null) {
            people.check(contents.person(), country(held));
        }
    }

    /** Enters a new organisation as the row has it. */
    void enter(Held held, RowContents contents, long line) {
        held.draft().row().setOrgKey(keys.nextKeyFor(held.draft().value(OrganisationField.NAME)));
        gathered.insert(held.draft().row());
        held.draft().seat().filter(_ -> held.entersSeat()).ifPresent(gathered::insert);
        vouching.source(held, line);
        parts.add(held, contents);
        add(held, contents, AS_SAID);
    }

    /** Brings an organisation and a row together. */
    void update(Held held, RowContents contents, Function<IntakeField, Precedence> decided, long line) {
        boolean changed = values.write(held, contents, decided, line);
        Set<String> added = parts.add(held, contents);
        if (!held.isFresh()) {
            added.forEach(field -> vouching.vouch(held, field, line));
        }
        boolean more = add(held, contents, decided);
        if ((changed || more || !added.isEmpty()) && !held.isFresh()) {
            gathered.update(held.draft().row());
        }
    }

    private boolean add(Held held, RowContents contents, Function<IntakeField, Precedence> decided) {
        ParticipationSaid initiative = contents.participation();
        PersonSaid person = contents.person();
        boolean changed = contents.page() != null && vouching.page(held, contents.page());
        for (MembershipSaid list : contents.memberships()) {
            changed |= memberships.add(held.id(), list);
        }
        changed |= initiative != null && participations.add(held.id(), initiative);
        changed |= person != null && people != null && people.add(held.id(), country(held), person, decided);
        return changed;
    }

    private static @Nullable String country(Held held) {
        String country = held.draft().value(OrganisationField.COUNTRY);
        return country.isEmpty() ? null : country;
    }
}
