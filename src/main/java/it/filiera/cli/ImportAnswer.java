package it.filiera.cli;

import it.filiera.intake.Report;
import it.filiera.intake.RowOutcome;
import it.filiera.intake.RowOutcome.Status;
import it.filiera.message.Message;
import it.filiera.table.Flaw;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code filiera import} says: with JSON every row, without it those that a person should look at. */
record ImportAnswer(Console console, boolean json) {

    /** What was odd when the file was read: each kind once, with the place where it comes first. */
    void note(List<Flaw> flaws) {
        Map<String, List<Flaw>> kinds = flaws.stream().collect(Collectors.groupingBy(flaw -> flaw.reason().key(), LinkedHashMap::new, Collectors.toList()));
        kinds.values().forEach(kind -> console.note("import.flaw", kind.getFirst().words(), kind.size()));
    }

    void say(Report report, boolean planned) {
        if (json) {
            report.rows().forEach(row -> console.result(object(row)));
            console.result(summary(report));
        } else {
            report.rows().stream().filter(ImportAnswer::isWorthALook).forEach(this::line);
            say(report, planned ? "import.planned" : report.changeSet().isPresent() ? "import.done" : "import.nothing");
        }
    }

    private String object(RowOutcome row) {
        return new JsonLine()
                .with("row", row.line())
                .with("status", row.status().name().toLowerCase(Locale.ROOT))
                .with("key", row.key().isEmpty() ? null : row.key())
                .with("repairs", words(row.repairs()))
                .with("reasons", words(row.reasons()))
                .toString();
    }

    private static String summary(Report report) {
        JsonLine line = new JsonLine();
        for (Status status : Status.values()) {
            line.with(status.name().toLowerCase(Locale.ROOT), report.count(status));
        }
        return line.with("changeSet", report.changeSet().orElse(null)).toString();
    }

    private static boolean isWorthALook(RowOutcome row) {
        return switch (row.status()) {
            case MAYBE, REFUSED -> true;
            case NEW, SAME -> !row.repairs().isEmpty();
        };
    }

    private void line(RowOutcome row) {
        String begin = console.messages().say("import.row." + row.status().name().toLowerCase(Locale.ROOT), row.line(), row.key());
        List<String> words = row.status() == Status.MAYBE || row.status() == Status.REFUSED ? words(row.reasons()) : words(row.repairs());
        console.result(words.isEmpty() ? begin : begin + ": " + String.join("; ", words));
    }

    private List<String> words(List<Message> messages) {
        return messages.stream().map(console.messages()::say).toList();
    }

    private void say(Report report, String key) {
        console.say(
                key,
                report.count(Status.NEW),
                report.count(Status.SAME),
                report.count(Status.MAYBE),
                report.count(Status.REFUSED),
                report.changeSet().orElse(0L));
    }
}
