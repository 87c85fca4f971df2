package it.filiera.history.ui.today;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows which organisations on lists nobody spoke to. Handed over by whoever knows the lists. */
public interface Silence {

    /**
     * A list with organisations that nobody spoke to.
     *
     * @param code by which whoever keeps it knows it
     * @param english its name, as is {@code italian}
     * @param organisations how many active ones are on it
     * @param silent how many of them nobody spoke to, at least one
     */
    record OnList(String code, String english, String italian, int organisations, int silent) {}

    /** Where nobody keeps lists. */
    Silence NONE = new Silence() {

        @Override
        public List<OnList> of(@Nullable UUID officer, int days) {
            return List.of();
        }

        @Override
        public void show(OnList list, int days) {}
    };

    /** Those on the lists of an officer, of everybody when it is null, whom nobody spoke to for so many days. Asked in the background. */
    List<OnList> of(@Nullable UUID officer, int days);

    /** Shows them. FX thread only. */
    void show(OnList list, int days);
}
