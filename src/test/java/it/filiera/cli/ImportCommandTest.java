package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera import} on one profile with the bundled directory. */
class ImportCommandTest {

    private static final String LIST =
            """
            Ragione sociale;Partita IVA;Comune;E-mail
            Officina Esempio Uno S.r.l.;00743110157;Torino;info@uno.example
            Teksid S.p.A.;;Carmagnola;
            Officina Esempio Due S.r.l.;02342520158;Torino;nobody at all
            ;;Torino;
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("soci.csv"), LIST);
    }

    @Test
    void everyRowIsALineAndTheLastOneCountsThem() throws IOException {
        Run planned = run("import", file("soci.csv"), "--dry-run", "--json");
        assertThat(planned.code()).as(planned.err()).isZero();
        assertThat(planned.lines()).hasSize(5);
        JsonNode first = json(planned.lines().getFirst());
        assertThat(first.fieldNames()).toIterable().containsExactly("row", "status", "key", "repairs", "reasons");
        assertThat(first.get("row").asInt()).isEqualTo(2);
        assertThat(first.get("status").asText()).isEqualTo("new");
        assertThat(IntStream.range(0, 4).mapToObj(i -> json(planned.lines().get(i)).get("status").asText()))
                .containsSequence("refused", "refused")
                .element(1)
                .isIn("same", "maybe");
        assertThat(json(planned.lines().getLast()).get("changeSet").isNull()).isTrue();
        assertThat(json(planned.lines().getLast()).get("refused").asInt()).isEqualTo(2);
        assertThat(run("show", "officina-esempio-uno-s-r-l").code()).isEqualTo(ExitCode.REFUSED);

        Run written = run("import", file("soci.csv"), "--json", "--on-maybe", "merge", "--refused", file("rifiutate.csv"));
        assertThat(written.code()).as(written.err()).isZero();
        JsonNode summary = json(written.lines().getLast());
        assertThat(summary.fieldNames()).toIterable().containsExactly("new", "same", "maybe", "refused", "changeSet");
        assertThat(summary.get("changeSet").asLong()).isPositive();
        String key = json(written.lines().getFirst()).get("key").asText();
        assertThat(run("show", key).code()).isZero();

        refusedRowsComeInOnceMended();

        assertThat(json(run("import", file("soci.csv"), "--json", "--on-maybe", "merge").lines().getLast()).get("changeSet").isNull()).isTrue();
        assertThat(run("undo", summary.get("changeSet").asText()).code()).isZero();
        assertThat(run("show", key).code()).isEqualTo(ExitCode.REFUSED);
    }

    private static void refusedRowsComeInOnceMended() throws IOException {
        Path refused = folder.resolve("rifiutate.csv");
        List<String> lines = Files.readAllLines(refused);
        assertThat(lines.getFirst()).isEqualTo("\uFEFFRagione sociale [Filiera: name];Partita IVA [Filiera: partitaIva];Comune [Filiera: municipality];"
                + "E-mail [Filiera: email];Filiera: line;Filiera: column;Filiera: value;Filiera: reason");
        assertThat(lines.get(1)).startsWith("Officina Esempio Due S.r.l.;02342520158;Torino;nobody at all;4;E-mail;nobody at all;");
        assertThat(lines.get(2)).startsWith(";;Torino;;5;Ragione sociale;;");
        assertThat(lines).hasSize(3);

        Files.writeString(refused, lines.get(0) + "\r\n" + lines.get(1).replaceFirst("nobody at all", "info@due.example") + "\r\n");
        Run mended = run("import", refused.toString(), "--json");
        assertThat(json(mended.lines().getFirst()).get("status").asText()).isEqualTo("new");
        assertThat(mended.code()).isZero();
    }

    @Test
    void whatCannotBeImportedIsRefusedInOneSentence() throws IOException {
        Files.writeString(folder.resolve("empty.csv"), "");
        assertThat(run("import", file("missing.csv")).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("import", file("empty.csv")).code()).isEqualTo(ExitCode.REFUSED);
        assertThat(run("import", file("soci.csv"), "--on-maybe", "perhaps").code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("import", file("soci.csv"), "--mapping", "nobody-saved-it").code()).isEqualTo(ExitCode.REFUSED);
        Run noList = run("import", file("soci.csv"), "--into", "Nowhere", "--json");
        assertThat(json(noList.lines().getLast()).get("refused").asInt()).isEqualTo(4);
    }

    @Test
    void rowsInDoubtGoWhereOneSaysAndAMappingAndAListComeAlong() throws IOException {
        Files.writeString(folder.resolve("fiera.csv"), "Espositore;Stand\nTeksid S.p.A.;Milano\n");
        Files.writeString(folder.resolve("fiera.json"),
                """
                {"name": "Fiera", "fields": [{"field": "name", "columns": ["Espositore"], "constant": ""},
                                             {"field": "municipality", "columns": ["Stand"], "constant": ""}]}
                """);
        run("list", "create", "Fiera");
        String[] skipping = {"import", file("fiera.csv"), "--mapping", file("fiera.json"), "--into", "fiera", "--json"};
        assertThat(json(run(skipping).lines().getFirst()).get("status").asText()).isEqualTo("maybe");
        assertThat(run("list", "show", "fiera").keys()).isEmpty();

        Run merged = run(with(skipping, "--on-maybe", "merge"));
        assertThat(json(merged.lines().getFirst()).get("status").asText()).isEqualTo("same");
        assertThat(json(merged.lines().getFirst()).get("key").asText()).isEqualTo("teksid");
        assertThat(run("list", "show", "fiera").keys()).containsExactly("teksid");
        String changeSet = json(merged.lines().getLast()).get("changeSet").asText();
        assertThat(json(run(with(skipping, "--on-maybe", "merge")).lines().getLast()).get("changeSet").isNull()).isTrue();
        assertThat(run("undo", changeSet).code()).isZero();
        assertThat(run("list", "show", "fiera").keys()).isEmpty();

        Run entered = run(with(skipping, "--on-maybe", "new"));
        String key = json(entered.lines().getFirst()).get("key").asText();
        assertThat(json(entered.lines().getFirst()).get("status").asText()).isEqualTo("new");
        assertThat(key).isNotEqualTo("teksid");
        assertThat(run("list", "show", "fiera").keys()).containsExactly(key);
        assertThat(run("undo", json(entered.lines().getLast()).get("changeSet").asText()).code()).isZero();
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void mendedRowsKeepTheListTheTagAndTheYearOfTheWholeFile() throws IOException {
        Files.writeString(folder.resolve("rif.csv"), "Impresa;Rif. int.;Anno fond.;E-mail\nOfficina Esempio Sei S.r.l.;B12;1959;nobody at all\n");
        Files.writeString(folder.resolve("rif.json"),
                """
                {"name": "Rif", "fields": [{"field": "name", "columns": ["Impresa"]}, {"field": "tags", "columns": ["Rif. int."]},
                                           {"field": "founded", "columns": ["Anno fond."]}, {"field": "email", "columns": ["E-mail"]}]}
                """);
        Path refused = folder.resolve("rif-refused.csv");
        run("list", "create", "Sei");
        run("import", file("rif.csv"), "--mapping", file("rif.json"), "--into", "sei", "--refused", refused.toString());
        Files.writeString(refused, Files.readString(refused).replaceFirst("nobody at all", "info@sei.example"));

        Run mended = run("import", refused.toString(), "--json");

        String key = json(mended.lines().getFirst()).get("key").asText();
        assertThat(run("list", "show", "sei").keys()).containsExactly(key);
        assertThat(run("show", key, "--json").out()).contains("\"b12\"").contains("1959");
    }

    @Test
    void whatIsOddInAFileIsToldOnceForEachKindBesideTheResults() throws IOException {
        Files.writeString(folder.resolve("odd.csv"), "Nome;Comune\nUno Esempio Srl;Torino;x\nDue Esempio Srl;Torino;y\nTre Es\0empio Srl;Torino\n");

        Run odd = run("import", file("odd.csv"), "--dry-run", "--json");

        assertThat(odd.lines()).hasSize(4);
        assertThat(odd.err().lines()).hasSize(2).anySatisfy(line -> assertThat(line).startsWith("Line 2: ").endsWith("(2 times, here first)"));
        assertThat(odd.err()).contains("Line 4, Nome: This cell held NUL");
    }

    @Test
    void whoAskedToBeForgottenIsRemovedAndKeptOut() throws IOException {
        run("person", "new", "givenName=Maria", "familyName=Esempio", "--org", "teksid", "--email", "maria@esempio.example");

        assertThat(run("person", "forget", "maria-esempio").err()).contains("maria-esempio was removed");

        Files.writeString(folder.resolve("persone.csv"), "Chiave;Cognome;Nome;E-mail personale\nteksid;Esempio;Maria;\n");
        Run again = run("import", file("persone.csv"), "--json");
        assertThat(json(again.lines().getFirst()).get("status").asText()).as(again.out()).isEqualTo("refused");
        assertThat(again.lines().getFirst()).doesNotContain("Maria");
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static JsonNode json(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException(line, e);
        }
    }

    private static Run run(String... arguments) {
        return Cli.started(folder.resolve("profile"), arguments);
    }
}
