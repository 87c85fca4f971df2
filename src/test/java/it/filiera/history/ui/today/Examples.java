package it.filiera.history.ui.today;

import it.filiera.history.FollowUpEntry;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.officer.Officer;
import it.filiera.workspace.Workspace;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An officer's examples in a profile: what was logged, what is to be done. */
final class Examples {

    static final ZoneId ROME = ZoneId.of("Europe/Rome");
    static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    private final Workspace workspace;
    private final LocalDate today;
    final Officer anna;
    final Officer bruno;

    Examples(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
        anna = workspace.officers().present("tester", "Anna Example", "");
        bruno = workspace.officers().colleague("Bruno Example", "Anna Example");
    }

    UUID firm(String key) {
        return workspace.organisations().find(key).orElseThrow().id();
    }

    /** A follow-up of Anna's that came out of nothing. */
    UUID add(String task, int days, boolean promised, @Nullable String firm) {
        return add(anna, task, days, promised, firm);
    }

    UUID add(Officer officer, String task, int days, boolean promised, @Nullable String firm) {
        return workspace.followUpEditor().add(
                new FollowUpEntry(task, today.plusDays(days), promised, officer.id(), firm == null ? null : firm(firm), null, null), officer.name());
    }

    /** An interaction so many days ago at an hour of Rome, with what is to be done after it. */
    UUID log(InteractionKind kind, int daysAgo, String subject, String firm, FollowUpEntry... followUps) {
        return log(kind, today.minusDays(daysAgo).atTime(10, 0).atZone(ROME), null, null, subject, firm, followUps);
    }

    UUID log(
            InteractionKind kind,
            ZonedDateTime at,
            @Nullable Integer minutes,
            @Nullable String place,
            String subject,
            @Nullable String firm,
            FollowUpEntry... followUps) {
        List<UUID> firms = firm == null ? List.of() : List.of(firm(firm));
        InteractionEntry entry = new InteractionEntry(
                kind, at, minutes, place, anna.id(), List.of(anna.id()), firms, List.of(), null, subject, null, null, List.of(followUps),
                List.of());
        return workspace.interactionEditor().log(entry, anna.name()).id();
    }

    FollowUpEntry todo(String task, int days, boolean promised) {
        return new FollowUpEntry(task, today.plusDays(days), promised, anna.id());
    }

    ZonedDateTime at(int hour, int minute, ZoneId zone) {
        return today.atTime(LocalTime.of(hour, minute)).atZone(zone);
    }

    /** A day as the mock-up has it. */
    void day() {
        log(InteractionKind.VISIT, 18, "Visit", "cornaglia", todo("Send the certificate questionnaire", -10, true));
        log(InteractionKind.EMAIL, 20, "Machine capacity", "sacel", todo("Call back about machine capacity", -4, false));
        add("Return the signed participation form", -3, false, "msa-damper");
        log(InteractionKind.CALL, 11, "Spring visit", "teksid", todo("Confirm two buyers for the spring visit", 0, true), todo("Confirm who joins the visit", 7, false));
        log(InteractionKind.EMAIL, 4, "Data sheet", "olsa", todo("Send the sheet in English", 0, false));
        add("Check the seat", 0, false, "sparco");
        log(InteractionKind.VISIT, 4, "Visit", "bitron", todo("Thank for the visit", 0, false));
        log(InteractionKind.CALL, at(14, 30, ROME), 15, null, "Buyers for spring", "teksid", todo("Send the buyer list for spring", 4, true));
        log(InteractionKind.NOTE, 2, "Figures are from 2023", "eltek", todo("Ask for the 2025 figures", 4, false));
        add("Prepare the meeting room list", 7, false, "drivesec");
        log(InteractionKind.MEETING, 14, "Supplier day", "electra-vehicles", todo("Invite to the supplier day", 20, false));
        log(InteractionKind.MEETING, at(10, 0, ROME), 60, "room on the second floor", "Mission briefing", "teksid");
        log(InteractionKind.CALL, at(9, 0, DETROIT), 60, null, "Buyer call: Hyundai", "hyundai");
        log(InteractionKind.VISIT, at(16, 30, ROME), 60, null, "Visit: Sabelt, Moncalieri", "sabelt");
        log(InteractionKind.MEETING, 14, "Die casting", "continental", todo("Three firms that do die casting", -3, true));
        log(InteractionKind.MEETING, 7, "Tests", "hitachi-astemo", todo("Contact at an EMC test laboratory", 2, true));
        log(InteractionKind.MEETING, 5, "Seats", "hyundai", todo("Comparison of four seat makers", 7, true));
        add(bruno, "Print the badges", 1, false, "teksid");
    }
}
