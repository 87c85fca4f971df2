package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.filiera.cli.CliTest.Run;
import java.io.IOException;
import java.nio.file.Path;
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
        return CliTest.in(folder, arguments);
    }
}
