package it.filiera.directory;

import java.util.Set;

/**
 * What shall stand after a merge.
 *
 * @param fromAbsorbed the fields whose value the absorbed one gives; where a value is missing, that of the other stands whatever was chosen
 * @param otherSeat what becomes of the seat that is not chosen; where both seats say the same place there is one
 * @param ofItself the fields whose value the absorbed one says of itself alone: it is kept beside, also where the survivor has none
 */
public record MergeChoices(Set<MergedField> fromAbsorbed, OtherSeat otherSeat, Set<MergedField> ofItself) {

    /** What a place is that was the seat of a firm that is part of another now. */
    public enum OtherSeat {
        PLANT("plant"),
        OFFICE("office");

        private final String code;

        OtherSeat(String code) {
            this.code = code;
        }

        /** As the database has it. */
        public String code() {
            return code;
        }
    }

    /** All from the survivor, as far as it states something. */
    public static final MergeChoices SURVIVOR = new MergeChoices(Set.of(), OtherSeat.PLANT);

    /** As {@link #SURVIVOR}, of an organisation that is a site of the survivor: its people and its year are not those of the whole. */
    static final MergeChoices SITE =
            new MergeChoices(Set.of(), OtherSeat.PLANT, Set.of(MergedField.EMPLOYEES, MergedField.TURNOVER, MergedField.FOUNDED));

    public MergeChoices {
        fromAbsorbed = Set.copyOf(fromAbsorbed);
        ofItself = Set.copyOf(ofItself);
    }

    /** All that the absorbed one says is said of the whole. */
    public MergeChoices(Set<MergedField> fromAbsorbed, OtherSeat otherSeat) {
        this(fromAbsorbed, otherSeat, Set.of());
    }
}
