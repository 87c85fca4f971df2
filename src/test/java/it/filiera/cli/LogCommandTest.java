package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCommandTest {

    @TempDir
    static Path folder;

    @Test
    void whatWasLoggedIsInTheTimelineWithAllDocumentedMembers() {
        Cli.Run logged = run(
                "log", "--org", "stellantis", "--kind", "meeting", "--subject", "Castings", "--body", "Wants \u2018samples\u2019",
                "--outcome", "interested", "--at", "2026-04-23T09:30", "--zone", "America/Detroit", "--follow-up", "2026-05-02",
                "--task", "Send samples", "--promised");
        assertThat(logged.code()).as(logged.err()).isZero();
        UUID id = UUID.fromString(logged.out().strip());
        JsonNode entry = timeline("stellantis").json(0);
        assertThat(entry.fieldNames()).toIterable().containsExactly(
                "id", "at", "zone", "kind", "officer", "subject", "body", "outcome", "initiative", "organisations", "people", "followUps");
        assertThat(entry.get("id").asText()).isEqualTo(id.toString());
        assertThat(entry.get("at").asText()).isEqualTo("2026-04-23T09:30:00-04:00");
        assertThat(entry.get("zone").asText()).isEqualTo("America/Detroit");
        assertThat(entry.get("body").asText()).isEqualTo("Wants \u2018samples\u2019");
        assertThat(entry.get("organisations")).hasSize(1).first().extracting(JsonNode::asText).isEqualTo("stellantis");
        assertThat(entry.get("followUps").get(0).get("due").asText()).isEqualTo("2026-05-02");
        assertThat(entry.get("followUps").get(0).get("promised").asBoolean()).isTrue();
    }

    @Test
    void theNewestComesFirstAndNoMoreThanAskedFor() {
        run("log", "--org", "denso", "--kind", "call", "--subject", "First", "--at", "2026-03-01T10:00");
        run("log", "--org", "denso", "--kind", "call", "--subject", "Second", "--at", "2026-03-02T10:00");
        Cli.Run one = run("timeline", "--org", "denso", "--limit", "1", "--json");
        assertThat(one.lines()).singleElement().asString().contains("Second");
    }

    @Test
    void aPersonAndAnInitiativeHaveTimelinesOfTheirOwn() {
        assertThat(run("person", "new", "familyName=Alone").code()).isZero();
        Cli.Run logged = run("log", "--person", "alone", "--kind", "call", "--subject", "With nobody else");
        assertThat(logged.code()).as(logged.err()).isZero();
        assertThat(run("log", "--initiative", "vtm-torino-2026", "--kind", "note", "--subject", "About the fair").code()).isZero();

        JsonNode entry = run("timeline", "--person", "alone", "--json").json(0);
        assertThat(entry.get("subject").asText()).isEqualTo("With nobody else");
        assertThat(entry.get("people").get(0).asText()).isEqualTo("alone");
        assertThat(entry.get("organisations")).isEmpty();
        assertThat(run("timeline", "--person", "alone").lines()).singleElement().asString().endsWith("(Alone)");
        assertThat(run("timeline", "--initiative", "vtm-torino-2026", "--json").json(0).get("subject").asText()).isEqualTo("About the fair");
        assertThat(run("timeline", "--person", "nobody").code()).isEqualTo(ExitCode.REFUSED);
    }

    @Test
    void whatWasSaidIsFoundByWordsAndFilters() {
        run("log", "--org", "brembo", "--kind", "call", "--subject", "Zirconium discs", "--at", "2026-03-01T10:00");
        run("log", "--org", "brembo", "--kind", "visit", "--subject", "Zirconium plant", "--at", "2026-03-02T10:00");

        String officer = timeline("brembo").json(0).get("officer").asText();

        Cli.Run found = run("search", "zirconium officer:\"" + officer + "\" org:brembo", "--kind", "interactions");
        assertThat(found.code()).as(found.err()).isZero();
        assertThat(found.out()).isEqualTo(run("timeline", "--org", "brembo").out());
        assertThat(found.lines().getFirst()).contains("2026-03-02 10:00", "visit", "Zirconium plant", "(Brembo");
        assertThat(found.err()).contains("2 of 2");
        Cli.Run json = run("search", "zirconium kind:call", "--kind", "interactions", "--json");
        assertThat(json.lines()).hasSize(1);
        assertThat(json.json(0).get("subject").asText()).isEqualTo("Zirconium discs");
        assertThat(json.json(0)).isEqualTo(timeline("brembo").json(1));
        assertRefused("--facets", "search", "zirconium", "--kind", "interactions", "--facets");
        assertRefused("prov", "search", "prov:TO", "--kind", "interactions");
    }

    @Test
    void anHourThatTheClockSkipsIsRefusedWithNothingWritten() {
        Cli.Run refused =
                run("log", "--org", "fev", "--kind", "call", "--subject", "Spring", "--at", "2026-03-29T02:30", "--zone", "Europe/Rome");
        assertThat(refused.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.err()).contains("02:30");
        assertThat(timeline("fev").out()).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSaidInOneLine() {
        assertRefused("no kind of interaction", "log", "--org", "fev", "--kind", "chat", "--subject", "x");
        assertRefused("--task", "log", "--org", "fev", "--kind", "call", "--subject", "x", "--follow-up", "+2w");
        assertRefused("fursday", "log", "--org", "fev", "--kind", "call", "--subject", "x", "--follow-up", "next fursday", "--task", "y");
        assertRefused("no-such-firm", "log", "--org", "no-such-firm", "--kind", "call", "--subject", "x");
        assertRefused("organisation, person or initiative", "log", "--kind", "call", "--subject", "x");
    }

    private static void assertRefused(String words, String... arguments) {
        Cli.Run refused = run(arguments);
        assertThat(refused.code()).isNotZero();
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains(words);
    }

    private static Cli.Run timeline(String organisation) {
        return run("timeline", "--org", organisation, "--json");
    }

    private static Cli.Run run(String... arguments) {
        return Cli.started(folder, arguments);
    }
}
