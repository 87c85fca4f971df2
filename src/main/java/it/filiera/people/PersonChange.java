package it.filiera.people;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a person, all at once.
 *
 * @param values as text; an empty one clears what can be empty
 * @param position what the position that lasts at this organisation becomes, a new one where none does; null for none
 * @param refusal what the person asked for; null for nothing
 * @param again the channel on which the person is contacted again; null for none
 */
public record PersonChange(
        Map<PersonField, String> values, @Nullable PositionEntry position, @Nullable Refusal refusal, @Nullable Channel again) {

    /** That a person does not want to hear from the agency on a channel. */
    public record Refusal(Channel channel, String reason, LocalDate since) {}

    public PersonChange {
        values = Map.copyOf(values);
    }
}
