package it.filiera.intake;

import it.filiera.directory.Assignment;
import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import it.filiera.italy.Municipalities;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Puts the values of a row into an organisation that stands, as was decided for each field; what is not taken is kept beside. */
final class ValueRows {

    private final Gathered gathered;
    private final Vouching vouching;
    private final Municipalities municipalities;

    ValueRows(Gathered gathered, Vouching vouching, Municipalities municipalities) {
        this.gathered = gathered;
        this.vouching = vouching;
        this.municipalities = municipalities;
    }

    /** Says whether a value stands now that did not before, or beside which another one stands. */
    boolean write(Held held, RowContents row, Function<IntakeField, Precedence> decided, long line) {
        List<Slot> taken = new ArrayList<>();
        boolean changed = false;
        List<Slot> slots = Slot.of(held.draft(), row);
        boolean elsewhere = staysElsewhere(slots, decided);
        for (Slot slot : slots) {
            boolean takes = takes(slot, decided.apply(slot.field())) && !(elsewhere && slot.isPlace());
            if (takes) {
                taken.add(slot);
            } else {
                changed |= vouching.claim(held, slot, line);
            }
        }
        take(held, row, taken, line);
        return changed || !taken.isEmpty();
    }

    private static boolean takes(Slot slot, Precedence precedence) {
        return switch (precedence) {
            case FILL -> slot.stands().isEmpty();
            case OVERWRITE -> true;
            case KEEP -> false;
        };
    }

    /** Street, province and region of a town that is not taken say nothing of the seat that stands. */
    private static boolean staysElsewhere(List<Slot> slots, Function<IntakeField, Precedence> decided) {
        return slots.stream()
                .filter(slot -> slot.single() == OrganisationField.MUNICIPALITY)
                .anyMatch(slot -> !slot.stands().isEmpty() && !takes(slot, decided.apply(slot.field())));
    }

    private void take(Held held, RowContents row, List<Slot> taken, long line) {
        OrganisationDraft draft = held.draft();
        List<Assignment> placed = new ArrayList<>();
        for (Slot slot : withWhatMoves(held, taken)) {
            vouching.claimFormer(held, slot);
        }
        for (Slot slot : taken) {
            if (slot.single() != null && slot.single().isPlace()) {
                placed.add(new Assignment(slot.single(), slot.comes()));
            } else if (slot.single() != null) {
                draft.set(slot.single(), slot.comes());
            }
            vouching.settle(held, slot);
            vouching.vouch(held, slot.fact(), line);
        }
        draft.place(placed, municipalities);
        taken.forEach(slot -> street(draft, slot));
        if (taken.stream().anyMatch(Slot::isPlace)) {
            seat(held);
        }
    }

    private static void street(OrganisationDraft draft, Slot slot) {
        switch (slot.field()) {
            case ADDRESS -> draft.setAddress(slot.comes());
            case POSTAL_CODE -> draft.setPostalCode(slot.comes());
            default -> {}
        }
    }

    /** Another town takes the street of the former one away, whether or not the row knows one. */
    private static List<Slot> withWhatMoves(Held held, List<Slot> taken) {
        List<Slot> gone = new ArrayList<>(taken);
        if (taken.stream().anyMatch(slot -> slot.single() == OrganisationField.MUNICIPALITY && !slot.stands().isEmpty())) {
            addGone(gone, IntakeField.ADDRESS, held.draft().address());
            addGone(gone, IntakeField.POSTAL_CODE, held.draft().postalCode());
        }
        return gone;
    }

    private static void addGone(List<Slot> gone, IntakeField field, String stands) {
        if (gone.stream().noneMatch(slot -> slot.field() == field)) {
            gone.add(new Slot(field, null, stands, ""));
        }
    }

    private void seat(Held held) {
        held.draft().seat().ifPresent(seat -> {
            if (held.draft().seatStands()) {
                gathered.update(seat);
            } else if (held.entersSeat()) {
                gathered.insert(seat);
            }
        });
    }
}
