package it.filiera.cli;

import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.history.InteractionFilters;
import it.filiera.history.InteractionSearch;
import it.filiera.people.Person;
import it.filiera.people.PersonSearch;
import it.filiera.query.Query;
import it.filiera.search.Hit;
import it.filiera.search.Match;
import it.filiera.search.Order;
import it.filiera.search.SearchRequest;
import it.filiera.search.SearchResult;
import it.filiera.workspace.Workspace;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera search}. */
@Command(name = "search")
final class SearchCommand extends ProfileCommand {

    private enum Sort {
        name,
        relevance,
        contacted;

        Order order() {
            return switch (this) {
                case name -> Order.NAME;
                case relevance -> Order.RELEVANCE;
                case contacted -> new Order.Number("contacted", true);
            };
        }
    }

    private enum Kind {
        organisations,
        people,
        interactions
    }

    @Parameters(paramLabel = "QUERY", descriptionKey = "query")
    private String text = "";

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    @Option(names = "--sort", paramLabel = "name|relevance|contacted", defaultValue = "relevance")
    private Sort sort = Sort.relevance;

    @Option(names = "--kind", paramLabel = "organisations|people|interactions", defaultValue = "organisations")
    private Kind kind = Kind.organisations;

    @Option(names = "--facets")
    private boolean facets;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        QueryText.checkOption(text);
        if (limit < 0) {
            throw new WrongUsage("cli.bad-limit", limit);
        }
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        return switch (kind) {
            case organisations -> organisations(workspace, console);
            case people -> people(workspace, console);
            case interactions -> interactions(workspace, console);
        };
    }

    /** People come by relevance or by name; nobody counts their facets. */
    private int people(Workspace workspace, Console console) {
        if (facets || sort == Sort.contacted) {
            throw new WrongUsage("search.of-organisations");
        }
        Query query = QueryText.understood(PersonSearch.parse(text));
        SearchResult result = workspace.personSearch().search(query, new SearchRequest(limit, sort.order(), false));
        List<Person> found = workspace.people().find(result.hits().stream().map(Hit::id).toList());
        found.forEach(person -> console.result(json ? json(person).toString() : line(person)));
        return counted(result, console);
    }

    /** The newest of equals first; by contact all of them in that order. Their facets are nobody's either. */
    private int interactions(Workspace workspace, Console console) {
        if (facets) {
            throw new WrongUsage("search.of-organisations");
        }
        Query query = QueryText.understood(InteractionFilters.parser().parse(text));
        Order order = sort == Sort.contacted ? InteractionSearch.NEWEST : sort.order();
        SearchResult result = workspace.interactionSearch().search(query, order, limit);
        workspace.interactions().find(result.hits().stream().map(Hit::id).toList()).forEach(
                entry -> console.result(json ? InteractionJson.of(entry).toString() : InteractionText.of(entry)));
        return counted(result, console);
    }

    private int counted(SearchResult result, Console console) {
        if (!json) {
            console.note("search.count", result.hits().size(), result.total());
        }
        return ExitCode.DONE;
    }

    private static JsonLine json(Person person) {
        return new JsonLine()
                .with("key", person.key())
                .with("id", person.id().toString())
                .with("name", person.name())
                .with("organisations", person.positions().stream().map(position -> position.employer().key()).distinct().toList());
    }

    private static String line(Person person) {
        String where = person.positions().stream().map(position -> position.employer().name()).distinct().collect(Collectors.joining(", "));
        return "%-32s %-40s %s".formatted(person.key(), person.name(), where).stripTrailing();
    }

    private int organisations(Workspace workspace, Console console) {
        Query query = QueryText.read(text, workspace.search().filters());
        SearchRequest request = new SearchRequest(limit, sort.order(), facets, workspace.search().filters().counted());
        SearchResult result = workspace.search().search(query, request);
        List<Organisation> firms = workspace.organisations().find(result.hits().stream().map(Hit::id).toList());
        Iterator<Organisation> firm = firms.iterator();
        for (Hit hit : result.hits()) {
            console.result(json ? OrganisationJson.hit(hit, firm.next()).toString() : line(hit, firm.next()));
        }
        printFacets(result, console);
        return counted(result, console);
    }

    private void printFacets(SearchResult result, Console console) {
        if (!facets) {
            return;
        }
        if (json) {
            console.result(new JsonLine().with("total", result.total()).with("facets", result.facets()).toString());
        } else {
            result.facets().forEach((filter, counts) -> console.result(filter + ": " + inWords(counts)));
        }
    }

    private static String inWords(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(count -> count.getKey() + " " + count.getValue()).collect(Collectors.joining(", "));
    }

    private static String line(Hit hit, Organisation firm) {
        Place seat = firm.seat();
        String place = seat == null
                ? ""
                : Stream.of(seat.municipality(), seat.province(), seat.region(), seat.country())
                        .filter(part -> part != null)
                        .limit(2)
                        .collect(Collectors.joining(" "));
        String why = hit.matched().stream().map(SearchCommand::because).distinct().collect(Collectors.joining("; "));
        return "%-32s %-40s %-28s %s".formatted(firm.key(), firm.name(), place, why).stripTrailing();
    }

    private static String because(Match match) {
        return match.field() + ": " + match.text();
    }
}
