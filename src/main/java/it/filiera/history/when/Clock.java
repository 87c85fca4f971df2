package it.filiera.history.when;

import it.filiera.history.when.Read.NotRead;
import it.filiera.history.when.Read.Understood;
import it.filiera.message.Message;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Locale;

/** The clock on the wall of a place, which skips an hour in spring and shows one twice in autumn. */
record Clock(ZoneId zone) {

    /** @param offset empty when none was typed; with one the time is an instant, told in this zone */
    Read<Moment> at(LocalDateTime local, String offset) {
        return offset.isEmpty() ? at(local) : instant(local, offset);
    }

    private Read<Moment> at(LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            return skipped(local, zone.getRules().getTransition(local));
        }
        ZonedDateTime at = ZonedDateTime.ofLocal(local, zone, offsets.getFirst());
        return new Understood<>(new Moment(at, offsets.size() == 1 ? null : twice(local, offsets)));
    }

    private Read<Moment> skipped(LocalDateTime local, ZoneOffsetTransition change) {
        return new NotRead<>(
                "when.skipped",
                local.toLocalTime(),
                local.toLocalDate(),
                zone.getId(),
                change.getDateTimeBefore().toLocalTime(),
                change.getDateTimeAfter().toLocalTime());
    }

    private Message twice(LocalDateTime local, List<ZoneOffset> offsets) {
        String first = local.toLocalTime() + offsets.getFirst().getId();
        String second = local.toLocalTime() + offsets.getLast().getId();
        return Message.of("when.twice", local.toLocalTime(), local.toLocalDate(), zone.getId(), first, second);
    }

    private Read<Moment> instant(LocalDateTime local, String offset) {
        try {
            ZonedDateTime at = local.atOffset(ZoneOffset.of(offset.toUpperCase(Locale.ROOT))).atZoneSameInstant(zone);
            return new Understood<>(new Moment(at, null));
        } catch (DateTimeException _) {
            return new NotRead<>("when.not-a-time", local.toLocalTime() + offset);
        }
    }
}
