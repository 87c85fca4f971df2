package it.filiera.intake;

import it.filiera.directory.Assignment;
import it.filiera.directory.OrganisationDraft;
import it.filiera.directory.OrganisationField;
import it.filiera.italy.Municipalities;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the values of a row into an organisation that stands, as was decided for each field; what is not taken is kept beside. */
final class ValueRows {

    /** What a municipality brings with it. */
    private static final List<OrganisationField> DRAWN =
            List.of(OrganisationField.PROVINCE, OrganisationField.REGION, OrganisationField.COUNTRY);

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
        Predicate<Slot> takes = slot -> takes(slot, decided.apply(slot.field())) && !vouching.isSaidLater(held, slot, line);
        boolean elsewhere = staysElsewhere(slots, takes);
        for (Slot slot : slots) {
            if (takes.test(slot) && !(elsewhere && slot.isPlace())) {
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
    private static boolean staysElsewhere(List<Slot> slots, Predicate<Slot> takes) {
        return slots.stream()
                .filter(slot -> slot.single() == OrganisationField.MUNICIPALITY)
                .anyMatch(slot -> !slot.stands().isEmpty() && !takes.test(slot));
    }

    private void take(Held held, RowContents row, List<Slot> taken, long line) {
        OrganisationDraft draft = held.draft();
        List<Slot> all = withWhatMoves(held, taken);
        List<Slot> drawn = place(draft, taken);
        Stream.concat(all.stream(), drawn.stream()).forEach(slot -> vouching.claimFormer(held, slot));
        for (Slot slot : taken) {
            if (slot.single() != null && !slot.isPlace()) {
                draft.set(slot.single(), slot.comes());
            }
            street(draft, slot);
        }
        Stream.concat(taken.stream(), drawn.stream()).filter(slot -> !slot.comes().isEmpty()).forEach(slot -> {
            vouching.settle(held, slot);
            vouching.vouch(held, slot.fact(), line);
        });
        if (taken.stream().anyMatch(Slot::isPlace)) {
            seat(held);
        }
    }

    /** Puts what comes into the seat; says what of it gave way that the row does not speak of, such as the province of a town that was not known. */
    private List<Slot> place(OrganisationDraft draft, List<Slot> taken) {
        List<Slot> places = taken.stream().filter(slot -> slot.single() != null && slot.isPlace()).toList();
        List<Slot> before = DRAWN.stream()
                .filter(field -> places.stream().noneMatch(slot -> slot.single() == field))
                .map(field -> new Slot(IntakeField.named(field.code()), field, draft.value(field), ""))
                .filter(slot -> !slot.stands().isEmpty())
                .toList();
        draft.place(places.stream().map(slot -> new Assignment(Objects.requireNonNull(slot.single()), slot.comes())).toList(), municipalities);
        return before.stream()
                .map(slot -> new Slot(slot.field(), slot.single(), slot.stands(), draft.value(Objects.requireNonNull(slot.single()))))
                .filter(slot -> !slot.stands().equals(slot.comes()))
                .toList();
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
