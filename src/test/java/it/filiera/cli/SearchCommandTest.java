package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code filiera search}. */
class SearchCommandTest extends Cli {

    @Test
    void givesOneObjectPerHitWithThePromisedMembers() {
        Run run = read("search", "cablaggi prov:TO", "--json");

        assertThat(run.code()).isZero();
        assertThat(names(run.json(0))).containsExactly(
                "key", "id", "name", "roles", "municipality", "province", "region", "country", "categories", "score", "matched");
        assertThat(names(run.json(0).get("matched").get(0))).containsExactly("field", "text");
        assertThat(run.json(0).get("province").asText()).isEqualTo("TO");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWithTheFacetsWhenAsked() {
        Run run = read("search", "prov:TO", "--limit", "2", "--json", "--facets");

        assertThat(run.lines()).hasSize(3);
        assertThat(names(run.json(2))).containsExactly("total", "facets");
        assertThat(names(run.json(2).get("facets")))
                .contains("prov", "region", "country", "town", "role", "cat", "cap", "cert", "list", "tag", "status");
        assertThat(run.json(2).get("facets").get("prov").get("TO").asLong()).isEqualTo(run.json(2).get("total").asLong());
        assertThat(run.json(2).get("facets").get("prov").has("CN")).isTrue();
    }

    @Test
    void saysInWordsHowManyThereAreBesideTheResults() {
        Run run = read("search", "prov:TO", "--limit", "2");

        assertThat(run.lines()).hasSize(2);
        assertThat(run.err()).matches("(?s)2 of \\d+ shown\\.\\R");
    }

    @Test
    void ordersByNameWhenAsked() {
        Run run = read("search", "freni role:supplier", "--sort", "name", "--json");

        assertThat(run.lines()).hasSizeGreaterThan(5);
        assertThat(run.lines().stream().map(line -> json(line).get("name").asText().toLowerCase(Locale.ROOT)).toList()).isSorted();
    }

    @Test
    void findsEverythingWithoutAQuery() {
        assertThat(read("search", "", "--limit", "0", "--json", "--facets").json(0).get("total").asInt()).isEqualTo(1024);
    }

    @Test
    void takesAQueryThatStartsWithMinusAfterTwoOfThem() {
        Run run = read("search", "--json", "--facets", "--limit", "0", "--", "-country:IT");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.json(0).get("total").asInt()).isBetween(1, 1023);
    }

    @Test
    void saysNothingBesideTheResultsWhenQuiet() {
        Run run = read("search", "prov:TO", "--quiet");

        assertThat(run.lines()).hasSize(50);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void peopleAreAnotherKind() {
        assertThat(read("search", "anna", "--kind", "people", "--json").out()).isEmpty();
        assertRefused(read("search", "anna", "--kind", "people", "--facets"), 2, "--facets");
        assertRefused(read("search", "prov:TO", "--kind", "people"), 2, "prov");
    }

    @Test
    void lastContactIsAnOrderAndAFacet() {
        Run run = read("search", "contacted:never", "--sort", "contacted", "--limit", "1", "--json", "--facets");

        assertThat(run.json(0).get("key").asText()).isNotEmpty();
        assertThat(run.json(1).get("facets").get("contacted").get("none").asInt()).isEqualTo(1024);
        assertRefused(read("search", "contacted:90d"), 2, "contacted:<90d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "prov: | prov:none",
        "employees:abc.. | \"abc..\"",
        "provv:TO | prov:",
        "has:nothing | website",
    })
    void explainsAQueryThatCannotBeUnderstood(String query, String help) {
        assertRefused(read("search", query), 2, help);
    }

    @Test
    void refusesALimitBelowNothing() {
        assertRefused(read("search", "", "--limit", "-1"), 2, "-1");
    }
}
