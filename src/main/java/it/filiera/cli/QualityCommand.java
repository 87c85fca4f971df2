package it.filiera.cli;

import it.filiera.directory.QualityFigures;
import it.filiera.directory.QualityIssue;
import it.filiera.directory.QualityIssue.Section;
import it.filiera.query.Query;
import it.filiera.query.QueryPrinter;
import it.filiera.workspace.Workspace;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera quality}. */
@Command(name = "quality")
final class QualityCommand extends ProfileCommand {

    private static final int ALL = 100;

    /** Several words need no quotes here: what follows is the query. */
    @Parameters(arity = "0..*", paramLabel = "QUERY", descriptionKey = "query")
    private List<String> words = List.of();

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        words.forEach(QueryText::checkOption);
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        Query scope = QueryText.read(String.join(" ", words), workspace.search().filters());
        QualityFigures figures = QualityFigures.of(workspace.search(), scope);
        if (json) {
            print(figures, scope, console);
        } else {
            tell(figures, scope, console);
        }
        return ExitCode.DONE;
    }

    private static void print(QualityFigures figures, Query scope, Console console) {
        for (QualityIssue issue : QualityIssue.values()) {
            console.result(new JsonLine()
                    .with("section", issue.section().code())
                    .with("code", issue.code())
                    .with("organisations", figures.wrong().get(issue))
                    .with("query", narrowed(issue.query(), scope))
                    .toString());
        }
        figures.stated().forEach(field -> console.result(
                new JsonLine().with("field", field.field()).with("stated", field.count()).toString()));
        console.result(new JsonLine().with("total", figures.total()).toString());
    }

    private static void tell(QualityFigures figures, Query scope, Console console) {
        for (Section section : Section.values()) {
            console.say("quality.section." + section.code());
            section.issues().forEach(issue -> console.result("  %-45s %7d  %3d %%  %s".formatted(
                    console.messages().say("quality.issue." + issue.code()),
                    figures.wrong().get(issue),
                    percent(figures.wrong().getOrDefault(issue, 0), figures.total()),
                    narrowed(issue.query(), scope))));
        }
        console.say("quality.completeness");
        figures.stated().forEach(field -> console.result("  %-45s %7d  %3d %%  %s".formatted(
                field.field(), field.count(), percent(field.count(), figures.total()), narrowed("has:" + field.field(), scope))));
        console.note("quality.total", figures.total());
    }

    /** What finds just those that were counted. */
    private static String narrowed(String condition, Query scope) {
        return (condition + " " + QueryPrinter.print(scope)).strip();
    }

    private static int percent(int count, int total) {
        return total == 0 ? 0 : Math.round((float) ALL * count / total);
    }
}
