package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** {@code filiera show}. */
class ShowCommandTest extends Cli {

    @Test
    void givesTheWholeProfileWithThePromisedMembers() {
        JsonNode brembo = read("show", "brembo", "--json").json(0);

        assertThat(names(brembo)).containsExactly(
                "key", "id", "name", "legalForm", "status", "roles", "kinds", "activity", "activityIt", "municipality", "province",
                "region", "country", "website", "phone", "email", "pec", "partitaIva", "codiceFiscale", "founded", "employees",
                "turnover", "categories", "capabilities", "certificates", "lists", "tags", "registrations", "sites", "sources", "facts",
                "claims", "former", "version");
        assertThat(names(brembo.get("sources").get(0))).containsExactly("url", "site", "published", "evidence");
        assertThat(brembo.get("version").isInt()).isTrue();
    }

    @Test
    void knowsAnOrganisationByItsIdToo() {
        JsonNode brembo = read("show", "brembo", "--json").json(0);

        assertThat(read("show", brembo.get("id").asText(), "--json").json(0)).isEqualTo(brembo);
    }

    @Test
    void givesAPageForAReader() {
        Run run = read("show", "brembo");

        assertThat(run.lines().getFirst()).contains("Brembo", "brembo", "v0");
        assertThat(run.out()).contains("https://");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesAnUnknownKey() {
        assertRefused(read("show", "nobody", "--json"), 1, "nobody");
    }
}
