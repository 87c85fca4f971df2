package it.filiera.cli;

import it.filiera.directory.DuplicatePair;
import it.filiera.matching.Candidates;
import it.filiera.matching.Firm;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code filiera duplicates}. */
@Command(name = "duplicates")
final class DuplicatesCommand extends ProfileCommand {

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    @Option(names = "--min", paramLabel = "SCORE", defaultValue = "" + Candidates.THRESHOLD)
    private double least;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        if (limit < 0) {
            throw new WrongUsage("cli.bad-limit", limit);
        }
        if (!(least >= 0 && least <= 1)) {
            throw new WrongUsage("duplicates.bad-score", least);
        }
        return super.call();
    }

    @Override
    int run(Workspace workspace, Console console) {
        List<DuplicatePair> found = workspace.duplicateFinder().find(least, (_, _) -> true).orElseThrow();
        found.stream().limit(limit).forEach(pair -> console.result(json ? json(pair, console).toString() : line(pair, console)));
        if (!json) {
            console.note("duplicates.count", Math.min(limit, found.size()), found.size());
        }
        return ExitCode.DONE;
    }

    private static JsonLine json(DuplicatePair pair, Console console) {
        return new JsonLine()
                .with("one", pair.one().key())
                .with("other", pair.other().key())
                .with("verdict", verdict(pair))
                .with("score", Math.round(pair.score() * 1000) / 1000.0)
                .with("reasons", pair.reasons().stream().map(console.messages()::say).toList());
    }

    private static String verdict(DuplicatePair pair) {
        return pair.verdict().name().toLowerCase(Locale.ROOT);
    }

    private static String line(DuplicatePair pair, Console console) {
        String reasons = pair.reasons().stream().map(console.messages()::say).collect(Collectors.joining(", "));
        return String.format(Locale.ROOT, "%.2f %-5s  %s  |  %s  |  %s", pair.score(), verdict(pair), named(pair.one()), named(pair.other()), reasons);
    }

    private static String named(Firm<UUID> firm) {
        String place = Stream.of(firm.municipality(), firm.province()).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return "%s [%s]%s".formatted(firm.name(), firm.key(), place.isEmpty() ? "" : " " + place);
    }
}
