package it.filiera.tour;

import it.filiera.message.Message;
import it.filiera.message.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Leads through all chapters, in one window on a profile that is made for it and gone afterwards. */
public final class Tour {

    private static final List<Chapter> CHAPTERS = List.of(
            new OfficerChapter(),
            new DirectoryChapter(),
            new SearchChapter(),
            new FilterChapter(),
            new EmptyChapter(),
            new ProfileChapter(),
            new CompareChapter(),
            new CardsChapter(),
            new PaletteChapter(),
            new KeysChapter(),
            new EditChapter(),
            new InitiativeChapter(),
            new LogChapter(),
            new TodayChapter(),
            new ListChapter(),
            new ImportChapter(),
            new DuplicatesChapter(),
            new QualityChapter(),
            new SettingsChapter(),
            new ItalianChapter(),
            new LargeTextChapter(),
            new SmallWindowChapter());

    private final Executor screen;
    private final Function<Path, House> opens;

    /**
     * The JavaFX toolkit must run.
     *
     * @param screen the FX thread
     * @param opens shows the window on a profile folder; called on the FX thread
     */
    public Tour(Executor screen, Function<Path, House> opens) {
        this.screen = screen;
        this.opens = opens;
    }

    /**
     * Leads the tour and leaves its pictures in this folder, which is made when it is missing.
     *
     * @throws Refused when a screen does not show what it should; the last picture shows the screen as it was
     */
    public void lead(Path pictures, Consumer<Message> told) {
        try {
            Camera camera = new Camera(pictures);
            lead(camera);
            told.accept(Message.of("tour.done", camera.taken(), pictures));
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(Message.of("tour.unwritable", pictures, String.valueOf(e.getMessage())), e);
        }
    }

    private void lead(Camera camera) throws IOException {
        Path folder = Files.createTempDirectory("filiera-");
        try {
            House house = CompletableFuture.supplyAsync(() -> opens.apply(folder.resolve("tour")), screen).join();
            try {
                Visitor visitor = new Visitor(screen, house.stage(), camera);
                CHAPTERS.forEach(chapter -> lead(chapter, visitor));
            } finally {
                CompletableFuture.runAsync(() -> leave(house), screen).join();
            }
        } finally {
            remove(folder);
        }
    }

    private static void leave(House house) {
        house.stage().close();
        house.close();
    }

    private static void lead(Chapter chapter, Visitor visitor) {
        try {
            chapter.lead(visitor);
        } catch (RuntimeException e) {
            throw new TourStopped(chapter.name(), e, visitor.picture(chapter.name() + "-failed"));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
