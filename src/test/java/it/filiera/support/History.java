package it.filiera.support;

import it.filiera.database.Database;
import it.filiera.history.ContactDerivation;
import it.filiera.history.FollowUpEditor;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.FollowUps;
import it.filiera.history.InteractionEditor;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.InteractionRepository;
import it.filiera.history.Logged;
import it.filiera.history.Timeline;
import it.filiera.history.WhoIsMeant;
import it.filiera.ledger.Ledger;
import it.filiera.officer.Officer;
import it.filiera.officer.Officers;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interactions in a real profile: two officers, and what they log in one line. */
public final class History {

    public static final ZoneId DETROIT = ZoneId.of("America/Detroit");
    public static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private final Database database;
    public final Ledger ledger;
    public final InteractionEditor editor;
    public final InteractionRepository interactions;
    public final Timeline timeline;
    public final FollowUps followUps;
    public final FollowUpEditor followUpEditor;
    public final Officer anna;
    public final Officer bruno;

    public History(Profile profile) {
        this(profile.database);
    }

    public History(Database database) {
        this.database = database;
        Clock clock = Clock.fixed(Profile.NOW, ZoneOffset.UTC);
        ledger = new Ledger(database, clock, List.of(new ContactDerivation()));
        editor = new InteractionEditor(database, ledger, clock);
        interactions = new InteractionRepository(database);
        timeline = new Timeline(database);
        followUps = new FollowUps(database);
        followUpEditor = new FollowUpEditor(database, ledger, clock);
        Officers officers = new Officers(database, ledger);
        anna = officers.present("anna", "Anna Example", "");
        bruno = officers.present("bruno", "Bruno Example", "");
    }

    /** The id of an organisation. */
    public UUID organisation(String key) {
        return new WhoIsMeant(database).organisation(key);
    }

    /** A call of Anna's about a subject, with these organisations. */
    public InteractionEntry call(String subject, ZonedDateTime at, UUID... organisations) {
        return entry(InteractionKind.CALL, subject, at, List.of(), organisations);
    }

    public InteractionEntry entry(
            InteractionKind kind, String subject, ZonedDateTime at, List<FollowUpEntry> followUps, UUID... organisations) {
        return new InteractionEntry(
                kind, at, null, null, anna.id(), List.of(anna.id()), List.of(organisations), List.of(), null, subject, null, null,
                followUps, List.of());
    }

    /** A call of Anna's with whomever, during an initiative or during none. */
    public InteractionEntry with(List<UUID> organisations, List<UUID> people, @Nullable UUID initiative, String subject, ZonedDateTime at) {
        return new InteractionEntry(
                InteractionKind.CALL, at, null, null, anna.id(), List.of(anna.id()), organisations, people, initiative, subject, null, null,
                List.of(), List.of());
    }

    public Logged log(InteractionEntry entry) {
        return editor.log(entry, anna.name());
    }
}
