package it.filiera.intake;

import it.filiera.italy.Municipalities;
import it.filiera.support.Profile;
import it.filiera.table.Format;
import it.filiera.table.Row;
import it.filiera.table.Source;
import it.filiera.table.Table;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports tables whose headings are the names of fields, cells parted by semicolons, into a profile. */
final class Import {

    static final Decisions USUAL = new Decisions(Map.of(), Map.of(), Map.of());

    private static final Municipalities MUNICIPALITIES = Municipalities.load();
    private static final Format FORMAT =
            new Format(Format.Kind.DELIMITED, StandardCharsets.UTF_8, ';', true, null, Format.DayOrder.DAY_FIRST, ',');

    private final Profile profile;

    Import(Profile profile) {
        this.profile = profile;
    }

    Intake intake() {
        return new Intake(profile.database, profile.ledger, () -> MUNICIPALITIES, Clock.fixed(Profile.NOW, ZoneOffset.UTC));
    }

    static Source source(String name, String text) {
        return new Source.Copied(name, text);
    }

    static Table table(String text) {
        List<String> lines = text.lines().toList();
        List<String> columns = cells(lines.getFirst());
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            rows.add(new Row(i + 1L, cells(lines.get(i))));
        }
        return new Table(FORMAT, List.of(), columns, rows, List.of());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }

    Checks check(String text) {
        Table table = table(text);
        return intake().check(table, mapping(table));
    }

    private static Mapping mapping(Table table) {
        List<FieldFrom> fields = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            fields.add(new FieldFrom(IntakeField.named(table.columns().get(i)), List.of(i), ""));
        }
        return new Mapping(fields);
    }

    List<Matched> match(Checks checks) {
        return intake().match(checks, Progress.UNWATCHED).orElseThrow();
    }

    Report write(String file, String text) {
        return write(file, text, USUAL);
    }

    Report write(String file, String text, Decisions decisions) {
        Checks checks = check(text);
        return write(file, text, checks, match(checks), decisions, Progress.UNWATCHED).orElseThrow();
    }

    Optional<Report> write(String file, String text, Checks checks, List<Matched> matches, Decisions decisions, Progress progress) {
        return intake().write(source(file, text), checks, matches, decisions, "anna", progress);
    }

    static Decisions all(Precedence precedence) {
        Map<IntakeField, Precedence> fields = new HashMap<>();
        for (IntakeField field : IntakeField.values()) {
            fields.put(field, precedence);
        }
        return new Decisions(fields, Map.of(), Map.of());
    }
}
