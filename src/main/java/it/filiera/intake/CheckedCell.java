package it.filiera.intake;

import it.filiera.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cell after the check.
 *
 * @param original as the table has it
 * @param value as it would be taken: the original, repaired, or what a person put there
 * @param finding the gravest one; null where all is well
 * @param repairs what was repaired, in words, whatever was found then
 */
public record CheckedCell(String original, String value, @Nullable Finding finding, List<Message> repairs) {

    public CheckedCell {
        repairs = List.copyOf(repairs);
    }
}
