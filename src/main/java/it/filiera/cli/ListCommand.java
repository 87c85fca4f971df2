package it.filiera.cli;

import it.filiera.directory.Organisation;
import it.filiera.list.Combination;
import it.filiera.list.Combining;
import it.filiera.list.ListEditor.Added;
import it.filiera.list.ListEditor.Made;
import it.filiera.list.ListEntry;
import it.filiera.list.SavedList;
import it.filiera.message.Refused;
import it.filiera.officer.Officer;
import it.filiera.query.Query;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera list}: shows, makes, fills and combines lists. */
@Command(name = "list")
final class ListCommand extends ProfileCommand {

    /** What is done; in small letters, as it is typed. */
    enum Verb {
        show,
        create,
        add,
        remove,
        combine
    }

    private static final int OF_COMBINE = 3;

    @Parameters(index = "0", paramLabel = "show|create|add|remove|combine", descriptionKey = "verb")
    private Verb verb = Verb.show;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "LIST|KEY", descriptionKey = "listWords")
    private List<String> words = List.of();

    @Option(names = "--query", paramLabel = "QUERY")
    private @Nullable String query;

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--mine")
    private boolean mine;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        boolean enough = switch (verb) {
            case show -> words.size() <= 1;
            case create -> !words.isEmpty() && (query == null || words.size() == 1);
            case add, remove -> words.size() > 1;
            case combine -> words.size() == OF_COMBINE;
        };
        if (!enough) {
            throw new WrongUsage("lists.cli-words", verb.name());
        }
        if (verb == Verb.combine) {
            way();
        }
        return super.call();
    }

    @Override
    boolean writes() {
        return verb != Verb.show && (verb != Verb.combine || name != null);
    }

    @Override
    int run(Workspace workspace, Console console) {
        switch (verb) {
            case show -> show(workspace, console);
            case create -> created(create(workspace), console);
            case add -> add(workspace, console);
            case remove -> remove(workspace, console);
            case combine -> combine(workspace, console);
        }
        return ExitCode.DONE;
    }

    private void show(Workspace workspace, Console console) {
        Map<UUID, Integer> sizes = workspace.lists().sizes();
        if (words.isEmpty()) {
            workspace.lists().all().forEach(list -> console.result(line(list, sizes.get(list.id()), console)));
        } else {
            SavedList list = list(workspace, words.getFirst());
            if (list.isSearch()) {
                organisations(workspace, console, Combination.alone(list));
            } else {
                List<ListEntry> entries = workspace.lists().entries(list.id());
                for (int i = 0; i < entries.size(); i++) {
                    console.result(line(i + 1, entries.get(i)));
                }
            }
        }
    }

    private String line(SavedList list, @Nullable Integer size, Console console) {
        Integer known = list.isSearch() ? null : Objects.requireNonNullElse(size, 0);
        String kind = list.isSearch() ? "search" : "shortlist";
        return json
                ? new JsonLine()
                        .with("code", list.code())
                        .with("kind", kind)
                        .with("name", list.name().english())
                        .with("nameIt", list.name().italian())
                        .with("query", list.query())
                        .with("organisations", known)
                        .toString()
                : "%-40s %-9s %6s  %s"
                        .formatted(list.code(), kind, known == null ? "" : known, list.name().in(console.messages().locale()));
    }

    private String line(int position, ListEntry entry) {
        return json
                ? new JsonLine()
                        .with("position", position)
                        .with("key", entry.key())
                        .with("id", entry.organisation())
                        .with("name", entry.name())
                        .with("note", entry.note())
                        .toString()
                : "%-30s %-40s %s".formatted(entry.key(), entry.name(), Objects.requireNonNullElse(entry.note(), "")).stripTrailing();
    }

    private Made create(Workspace workspace) {
        UUID owner = mine ? me(workspace) : null;
        String wanted = words.getFirst();
        if (query != null) {
            QueryText.read(query, workspace.search().filters());
            return workspace.listEditor().saveSearch(wanted, owner, query, officer(workspace));
        }
        return workspace.listEditor().create(wanted, owner, ids(workspace, words.subList(1, words.size())), officer(workspace));
    }

    private UUID me(Workspace workspace) {
        return workspace.officers()
                .of(filiera().caller().user())
                .map(Officer::id)
                .orElseThrow(() -> new Refused("lists.cli-nobody", filiera().caller().user()));
    }

    private void created(Made made, Console console) {
        console.result(made.code());
    }

    private void add(Workspace workspace, Console console) {
        SavedList list = list(workspace, words.getFirst());
        Added added = workspace.listEditor().add(list.id(), ids(workspace, words.subList(1, words.size())), officer(workspace));
        console.note("lists.cli-added", added.added(), list.code(), added.already());
    }

    private void remove(Workspace workspace, Console console) {
        SavedList list = list(workspace, words.getFirst());
        List<UUID> gone = ids(workspace, words.subList(1, words.size()));
        int before = workspace.lists().entries(list.id()).size();
        workspace.listEditor().remove(list.id(), gone, officer(workspace));
        console.note("lists.cli-removed", before - workspace.lists().entries(list.id()).size(), list.code());
    }

    private void combine(Workspace workspace, Console console) {
        SavedList first = list(workspace, words.getFirst());
        Query asked = way().of(first, list(workspace, words.getLast()));
        if (name == null) {
            organisations(workspace, console, asked);
        } else {
            Combining combining = new Combining(workspace.search(), workspace.lists(), workspace.listEditor());
            created(combining.keep(first, asked, name, mine ? me(workspace) : null, officer(workspace)), console);
        }
    }

    private Combination way() {
        return switch (words.get(1).toLowerCase(Locale.ROOT)) {
            case "both" -> Combination.BOTH;
            case "either" -> Combination.EITHER;
            case "without" -> Combination.WITHOUT;
            default -> throw new WrongUsage("lists.cli-way", words.get(1));
        };
    }

    private void organisations(Workspace workspace, Console console, Query asked) {
        workspace.search().everything(asked).forEachRemaining(found -> console.result(line(found)));
    }

    private String line(Organisation found) {
        return json
                ? new JsonLine().with("key", found.key()).with("id", found.id()).with("name", found.name()).toString()
                : "%-30s %s".formatted(found.key(), found.name());
    }

    private static SavedList list(Workspace workspace, String codeOrName) {
        return workspace.lists().find(codeOrName).orElseThrow(() -> new Refused("lists.cli-unknown", codeOrName));
    }

    private static List<UUID> ids(Workspace workspace, List<String> keys) {
        return keys.stream()
                .map(key -> workspace.organisations().find(key).orElseThrow(() -> new Refused("organisation.unknown", key)).id())
                .toList();
    }
}
