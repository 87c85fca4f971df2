package it.filiera.initiative.ui;

import it.filiera.initiative.Initiative;
import it.filiera.initiative.ui.InitiativeWork.Entry;
import it.filiera.message.Message;
import it.filiera.ui.Desk;
import it.filiera.ui.Fuzzy;
import it.filiera.ui.PaletteItem;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Initiatives in the palette, by the letters of their names. */
final class InitiativesInPalette implements PaletteSource {

    private static final int SHOWN = 5;

    private final InitiativeWork work;
    private final Desk desk;

    InitiativesInPalette(InitiativeWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    private record Found(Initiative initiative, int score) {}

    @Override
    public Message title() {
        return Message.of("initiative.title");
    }

    @Override
    public List<PaletteItem> find(String typed) {
        return typed.isBlank()
                ? List.of()
                : work.entries().stream()
                        .map(Entry::initiative)
                        .flatMap(initiative -> found(typed, initiative))
                        .sorted(Comparator.comparing(Found::score).reversed())
                        .limit(SHOWN)
                        .map(found -> item(found.initiative()))
                        .toList();
    }

    private static Stream<Found> found(String typed, Initiative initiative) {
        Optional<Fuzzy> match = Fuzzy.match(typed, initiative.name());
        return match.stream().map(hit -> new Found(initiative, hit.score()));
    }

    private PaletteItem item(Initiative initiative) {
        InitiativeWords words = new InitiativeWords(desk.language());
        String place = words.place(initiative);
        return new PaletteItem(
                initiative.name(),
                place.isEmpty() ? words.days(initiative) : words.days(initiative) + " · " + place,
                InitiativeWords.icon(initiative.kind()),
                () -> desk.navigator().go(new Target.Initiative(initiative.id())),
                null);
    }
}
