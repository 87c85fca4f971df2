package it.filiera.directory.ui;

import it.filiera.message.Message;
import it.filiera.message.Messages;
import it.filiera.query.FilterValue.Ago;
import it.filiera.query.FilterValue.Days;
import it.filiera.query.QueryPrinter;
import it.filiera.ui.Dates;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/** Days and times ago in words: {@code last 90 days}, {@code 1 year ago or longer}, {@code Mar 2026}. */
record DayLabels(Messages messages) {

    String of(Ago ago) {
        String unit = ago.unit().name().toLowerCase(Locale.ROOT);
        if (ago.sign() == Ago.Sign.LESS) {
            return messages.say("ago.less." + unit, ago.count());
        }
        String sign = ago.sign().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.say("ago." + sign, Message.of("ago.span." + unit, ago.count()));
    }

    String of(Days days) {
        Dates dates = new Dates(messages.locale());
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from == null) {
            return messages.say("days.until", dates.day(Objects.requireNonNull(to)));
        }
        if (to == null) {
            return messages.say("days.since", dates.day(from));
        }
        String brief = QueryPrinter.print(days);
        return brief.contains("..") ? messages.say("days.between", dates.day(from), dates.day(to)) : dates.asExact(brief);
    }
}
