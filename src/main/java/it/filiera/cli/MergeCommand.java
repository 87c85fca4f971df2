package it.filiera.cli;

import it.filiera.directory.BelongingWords;
import it.filiera.directory.MergeChoices;
import it.filiera.directory.MergeChoices.OtherSeat;
import it.filiera.directory.MergePair;
import it.filiera.directory.Merged;
import it.filiera.directory.MergedField;
import it.filiera.directory.NamedValue;
import it.filiera.directory.Organisation;
import it.filiera.ledger.Committed;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code filiera merge}: makes one organisation of two. */
@Command(name = "merge")
final class MergeCommand extends ProfileCommand {

    /** What becomes of the seat that is not chosen; in small letters, as it is typed. */
    enum Place {
        plant,
        office
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "SURVIVOR", descriptionKey = "survivor")
    private String survivor = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ABSORBED", descriptionKey = "absorbed")
    private String absorbed = "";

    @Option(names = "--take", paramLabel = "FIELD=absorbed|survivor")
    private List<String> taken = List.of();

    @Option(names = "--other-seat", paramLabel = "plant|office")
    private @Nullable Place otherSeat;

    @Option(names = "--decided")
    private boolean decided;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Override
    public Integer call() {
        choices();
        if (decided && !(survivor + absorbed).isEmpty() || decided && (otherSeat != null || !taken.isEmpty())) {
            throw new WrongUsage("decided.cli-alone");
        }
        if (!decided && absorbed.isEmpty()) {
            throw new WrongUsage("merge.cli-two");
        }
        return super.call();
    }

    @Override
    boolean writes() {
        return !dryRun;
    }

    /** What is no choice for a known field is wrong usage. */
    private MergeChoices choices() {
        Set<MergedField> fields = EnumSet.noneOf(MergedField.class);
        try {
            taken.stream().map(NamedValue::parse).forEach(choice -> {
                MergedField field = MergedField.named(choice.name());
                switch (choice.value().toLowerCase(Locale.ROOT)) {
                    case "absorbed" -> fields.add(field);
                    case "survivor" -> fields.remove(field);
                    default -> throw new WrongUsage("merge.cli-side", choice.value());
                }
            });
        } catch (Refused e) {
            throw new WrongUsage(e.reason());
        }
        return new MergeChoices(fields, otherSeat == Place.office ? OtherSeat.OFFICE : OtherSeat.PLANT);
    }

    @Override
    int run(Workspace workspace, Console console) {
        if (decided) {
            new DecidedRun(workspace.decidedMerges(), console, json).run(dryRun ? null : officer(workspace));
            return ExitCode.DONE;
        }
        MergeChoices choices = choices();
        MergePair pair = workspace.merging().read(survivor, absorbed);
        Merged merged = dryRun ? workspace.merging().plan(pair, choices) : workspace.merging().merge(pair, choices, officer(workspace));
        if (json) {
            console.result(object(pair, choices, merged).toString());
        } else {
            print(pair, choices, merged, console);
        }
        Committed done = merged.changeSet();
        if (done != null) {
            console.note("merge.cli-done", absorbed(pair).key(), survivor(pair).key(), done.number());
        }
        return ExitCode.DONE;
    }

    private static Organisation survivor(MergePair pair) {
        return pair.survivor().organisation();
    }

    private static Organisation absorbed(MergePair pair) {
        return pair.absorbed().organisation();
    }

    private static JsonLine object(MergePair pair, MergeChoices choices, Merged merged) {
        JsonLine values = new JsonLine();
        pair.fields().forEach(field -> values.with(field.code(), pair.result(field, choices)));
        @Nullable Committed done = merged.changeSet();
        return new JsonLine()
                .with("survivor", survivor(pair).key())
                .with("absorbed", absorbed(pair).key())
                .with("changeSet", done == null ? null : done.id())
                .with("number", done == null ? null : done.number())
                .with("values", values)
                .with("fromAbsorbed", pair.fields().stream().filter(field -> pair.isFromAbsorbed(field, choices)).map(MergedField::code).toList())
                .with("moved", object(merged.moved()))
                .with("joined", object(merged.joined()))
                .with("kept", merged.kept().stream().map(MergeCommand::object).toList());
    }

    private static JsonLine object(Merged.Kept kept) {
        return new JsonLine().with("field", kept.field().code()).with("stated", kept.stated()).with("source", kept.url());
    }

    private static JsonLine object(Map<String, Integer> rows) {
        JsonLine object = new JsonLine();
        rows.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> object.with(entry.getKey(), entry.getValue()));
        return object;
    }

    private static void print(MergePair pair, MergeChoices choices, Merged merged, Console console) {
        for (MergedField field : pair.fields()) {
            String from = (pair.isFromAbsorbed(field, choices) ? absorbed(pair) : survivor(pair)).key();
            console.result("%-16s %s  [%s]".formatted(field.code(), pair.result(field, choices), from));
        }
        merged.kept().forEach(kept -> console.say("merge.cli-kept", kept.field().code(), kept.stated(), kept.url()));
        BelongingWords.of(merged.moved()).forEach(words -> console.say("merge.cli-moved", words));
        BelongingWords.of(merged.joined()).forEach(words -> console.say("merge.cli-joined", words));
    }
}
