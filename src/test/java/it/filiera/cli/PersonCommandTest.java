package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.cli.Cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code filiera person}, as its users meet it, on a new profile each. */
class PersonCommandTest {

    @TempDir
    Path folder;

    @Test
    void aPersonIsEnteredShownAndChanged() throws IOException {
        Run entered = run("person", "new", "givenName=Example", "familyName=Person", "--org", "drivesec", "--title", "Buyer", "--phone", "011 555 0100");
        assertThat(entered.code()).as(entered.err()).isZero();
        assertThat(entered.lines()).containsExactly("example-person");

        Run shown = run("person", "show", "example-person", "--json");
        JsonNode person = new ObjectMapper().readTree(shown.out());
        assertThat(person.get("familyName").asText()).isEqualTo("Person");
        assertThat(person.get("lawfulBasis").asText()).isEqualTo("public-task");
        assertThat(person.get("mayBeContacted").asBoolean()).isTrue();
        assertThat(person.get("positions").get(0).get("organisation").asText()).isEqualTo("drivesec");
        assertThat(person.get("positions").get(0).get("phone").asText()).isEqualTo("+390115550100");
        assertThat(person.get("positions").get(0).get("until").isNull()).isTrue();

        Run changed = run("person", "set", "example-person", "language=it", "--org", "drivesec", "--until", "2026-01-31", "--do-not-contact", "email", "--reason", "asked");
        assertThat(changed.code()).as(changed.err()).isZero();
        Run after = run("person", "show", "example-person");
        assertThat(after.out()).contains("..2026-01-31", "asked", "Example Person  [example-person");
        JsonNode told = new ObjectMapper().readTree(run("person", "show", "example-person", "--json").out());
        assertThat(told.get("positions")).hasSize(1);
        assertThat(told.get("doNotContact").get(0).get("channel").asText()).isEqualTo("email");
        assertThat(told.get("mayBeContacted").asBoolean()).isFalse();
    }

    @Test
    void whatIsRefusedInPartIsNotWrittenAtAll() throws IOException {
        run("person", "new", "familyName=Person", "--org", "drivesec", "--title", "Buyer");
        JsonNode before = json("person");

        Run noReason = run("person", "set", "person", "language=it", "--org", "drivesec", "--title", "Head", "--do-not-contact", "email");
        assertThat(noReason.code()).isEqualTo(ExitCode.REFUSED);
        Run noFirm = run("person", "set", "person", "language=it", "--org", "nobody-knows", "--title", "Head");
        assertThat(noFirm.code()).isEqualTo(ExitCode.REFUSED);
        Run both = run("person", "set", "person", "--do-not-contact", "any", "--reason", "asked", "--contact-again", "any");
        assertThat(both.code()).isEqualTo(ExitCode.WRONG_USAGE);

        assertThat(json("person")).isEqualTo(before);
    }

    @Test
    void theExpectedVersionCoversThePositionAndTheWishToo() throws IOException {
        run("person", "new", "familyName=Person", "--org", "drivesec", "--title", "Buyer");
        String version = json("person").get("version").asText();
        assertThat(run("person", "set", "person", "language=it", "--expect-version", version).code()).isZero();

        assertThat(run("person", "set", "person", "--org", "drivesec", "--title", "Head", "--expect-version", version).code()).isNotZero();
        assertThat(run("person", "set", "person", "--do-not-contact", "any", "--reason", "asked", "--expect-version", version).code()).isNotZero();

        JsonNode after = json("person");
        assertThat(after.get("positions").get(0).get("title").asText()).isEqualTo("Buyer");
        assertThat(after.get("mayBeContacted").asBoolean()).isTrue();
        Run done = run("person", "set", "person", "--org", "drivesec", "--title", "Head", "--expect-version", after.get("version").asText());
        assertThat(done.code()).as(done.err()).isZero();
        assertThat(json("person").get("positions").get(0).get("title").asText()).isEqualTo("Head");
    }

    @Test
    void whoWillLeaveKeepsOnePosition() throws IOException {
        run("person", "new", "familyName=Person", "--org", "drivesec", "--title", "Buyer");
        assertThat(run("person", "set", "person", "--org", "drivesec", "--until", LocalDate.now().plusDays(30).toString()).code()).isZero();

        assertThat(run("person", "set", "person", "--org", "drivesec", "--title", "Head").code()).isZero();

        JsonNode positions = json("person").get("positions");
        assertThat(positions).hasSize(1);
        assertThat(positions.get(0).get("title").asText()).isEqualTo("Head");
    }

    private JsonNode json(String key) throws IOException {
        return new ObjectMapper().readTree(run("person", "show", key, "--json").out());
    }

    @Test
    void whatCannotBeIsSaidInOneLine() {
        assertThat(run("person", "show", "nobody").code()).isEqualTo(1);
        assertThat(run("person", "new", "familyName=Person", "--title", "Buyer").code()).isEqualTo(2);
        assertThat(run("person", "new", "surname=Person").code()).isEqualTo(2);
        assertThat(run("person", "new", "familyName=A", "familyName=B").code()).isEqualTo(2);
        Run refused = run("person", "new", "familyName=Person", "--org", "drivesec", "--email", "nobody");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err().lines().filter(line -> line.contains("e-mail"))).hasSize(1);
    }

    private Run run(String... arguments) {
        return Cli.started(folder, arguments);
    }
}
