package it.filiera.search;

import static it.filiera.search.Shelf.TODAY;
import static it.filiera.search.Questions.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.filiera.query.FilterName;
import it.filiera.query.Query;
import it.filiera.vocabulary.TradeWords;
import it.filiera.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFilesTest {

    private static final Position SECOND = new Position("test", 2);

    @TempDir
    private Path folder;

    @Test
    void aNewIndexContainsNothing() {
        try (Shelf shelf = Shelf.open(folder.resolve("new"))) {
            assertThat(shelf.index().position()).isEqualTo(Position.NOTHING);
            assertThat(shelf.index().search(Query.ALL, new SearchRequest(10, Order.RELEVANCE, true), TODAY).total()).isZero();
        }
    }

    @Test
    void thePositionSurvives() {
        Shelf.of(folder, Firm.named("Alfa")).close();

        try (Shelf again = Shelf.open(folder)) {
            assertThat(again.index().position()).isEqualTo(Shelf.FIRST);
            assertThat(again.find(words("alfa"))).containsExactly("alfa");
        }
    }

    @Test
    void aChangedDocumentReplacesTheOldOne() {
        try (Shelf shelf = Shelf.of(folder, Firm.keyed("k", "Alfa"))) {
            shelf.index().write(Shelf.documents(Firm.keyed("k", "Beta")), List.of(), SECOND);

            assertThat(shelf.find(words("alfa"))).isEmpty();
            assertThat(shelf.find(words("beta"))).containsExactly("k");
            assertThat(shelf.index().position()).isEqualTo(SECOND);
        }
    }

    @Test
    void aRemovedDocumentIsGone() {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"), Firm.named("Beta"))) {
            shelf.index().write(List.of(), List.of(Firm.named("Alfa").id()), SECOND);

            assertThat(shelf.find(Query.ALL)).containsExactly("beta");
        }
    }

    @Test
    void thePositionMovesWithoutAnyDocument() {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            shelf.index().write(List.of(), List.of(), SECOND);
        }
        try (Shelf again = Shelf.open(folder)) {
            assertThat(again.index().position()).isEqualTo(SECOND);
        }
    }

    @Test
    void aFailedRebuildLeavesWhatWasThere() {
        Iterator<IndexDocument> failing = Stream.of(Firm.named("Beta"), Firm.named("Gamma"))
                .map(firm -> {
                    if (firm.document().key().equals("gamma")) {
                        throw new IllegalStateException("no more");
                    }
                    return firm.document();
                })
                .iterator();
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            assertThatThrownBy(() -> shelf.index().rebuild(() -> failing, SECOND)).hasMessage("no more");

            assertThat(shelf.find(Query.ALL)).containsExactly("alfa");
            shelf.index().write(Shelf.documents(Firm.named("Delta")), List.of(), SECOND);
            assertThat(shelf.find(Query.ALL)).containsExactly("alfa", "delta");
        }
    }

    /** As after a crash: another process sees only what is on the disk for good, which is a state with its own position. */
    @Test
    void whatIsNotYetOnTheDiskIsToBeBroughtAgain() {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            for (int number = 2; number <= 150; number++) {
                shelf.index().write(Shelf.documents(Firm.named("Firm " + number)), List.of(), new Position("test", number));
            }
            try (Shelf crashed = Shelf.open(folder)) {
                long stood = crashed.index().position().number();
                assertThat(stood).isBetween(50L, 150L);
                assertThat(crashed.index().ids(words("firm"), TODAY)).hasSize((int) stood - 1);
            }
        }
        try (Shelf closed = Shelf.open(folder)) {
            assertThat(closed.index().position()).isEqualTo(new Position("test", 150));
            assertThat(closed.index().ids(words("firm"), TODAY)).hasSize(149);
        }
    }

    @Test
    void aFailedWritingFallsBackToAStateWithItsOwnPosition() {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            shelf.index().write(Shelf.documents(Firm.named("Beta")), List.of(), SECOND);
            Iterable<IndexDocument> failing = () -> {
                throw new IllegalStateException("no more");
            };

            assertThatThrownBy(() -> shelf.index().write(failing, List.of(), new Position("test", 3))).hasMessage("no more");

            assertThat(shelf.index().position()).isEqualTo(Shelf.FIRST);
            assertThat(shelf.find(Query.ALL)).containsExactly("alfa");
            shelf.index().write(Shelf.documents(Firm.named("Beta"), Firm.named("Gamma")), List.of(), new Position("test", 3));
            assertThat(shelf.find(Query.ALL)).containsExactly("alfa", "beta", "gamma");
        }
    }

    @Test
    void whereNothingIsLeftToFallBackToAllIsToBeBuiltAgain() throws IOException {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            shelf.index().write(Shelf.documents(Firm.named("Beta")), List.of(), SECOND);
            removeFiles();
            Iterable<IndexDocument> failing = () -> {
                throw new IllegalStateException("no more");
            };

            assertThatThrownBy(() -> shelf.index().write(failing, List.of(), new Position("test", 3))).hasMessage("no more");

            assertThat(shelf.index().position()).isEqualTo(Position.NOTHING);
            shelf.index().rebuild(Shelf.documents(Firm.named("Gamma")), new Position("test", 3));
            assertThat(shelf.find(Query.ALL)).containsExactly("gamma");
        }
    }

    @Test
    void closingSucceedsAlsoWhereTheDiskTakesNothingMore() throws IOException {
        Shelf shelf = Shelf.of(folder, Firm.named("Alfa"));
        shelf.index().write(Shelf.documents(Firm.named("Beta")), List.of(), SECOND);
        removeFiles();

        shelf.close();

        try (Shelf again = Shelf.open(folder)) {
            assertThat(again.index().position()).isEqualTo(Position.NOTHING);
        }
    }

    private void removeFiles() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void everyDamagedFileIsNoticedAndTheIndexCanBeRebuilt() throws IOException {
        Shelf.of(folder, Firm.named("Alfa").activity("sedili").with("prov", "TO")).close();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> !file.endsWith("write.lock")).toList();
        }
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] damaged = whole.clone();
            damaged[damaged.length / 2] ^= 0x55;
            Files.write(file, damaged);
            try (Shelf shelf = Shelf.open(folder)) {
                assertThat(shelf.index().position()).as("damage in %s", file).isEqualTo(Position.NOTHING);
            }
            Files.write(file, whole);
        }
    }

    @Test
    void aDamagedIndexIsReplacedByTheNextRebuild() throws IOException {
        Shelf.of(folder, Firm.named("Alfa")).close();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(file -> !file.endsWith("write.lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (Shelf shelf = Shelf.of(folder, Firm.named("Beta"))) {
            assertThat(shelf.find(Query.ALL)).containsExactly("beta");
        }
        try (Shelf again = Shelf.open(folder)) {
            assertThat(again.index().position()).isEqualTo(Shelf.FIRST);
        }
    }

    @Test
    void filesThatAreNotTheIndexAreLeftAlone() throws IOException {
        Path other = Files.writeString(folder.resolve("notes.txt"), "mine");
        Shelf.of(folder, Firm.named("Alfa")).close();

        assertThat(other).hasContent("mine");
    }

    @Test
    void anotherVocabularyNeedsAnotherIndex() {
        Shelf.of(folder, Firm.named("Alfa")).close();

        try (SearchIndex other = SearchIndex.open(folder, Vocabulary.of(List.of()), Questions.FILTERS)) {
            assertThat(other.position()).isEqualTo(Position.NOTHING);
        }
    }

    @Test
    void otherFiltersNeedAnotherIndex() {
        Shelf.of(folder, Firm.named("Alfa")).close();
        List<FilterName> others = List.of(new FilterName("tag", FilterName.Kind.WORDS));

        try (SearchIndex other = SearchIndex.open(folder, TradeWords.vocabulary(), others)) {
            assertThat(other.position()).isEqualTo(Position.NOTHING);
        }
    }

    @Test
    void aLockLeftBehindIsNoObstacle() throws IOException {
        Files.writeString(folder.resolve("write.lock"), "");

        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa"))) {
            assertThat(shelf.find(Query.ALL)).containsExactly("alfa");
        }
    }

    @Test
    void anotherReaderMayLookWhileOneWrites() {
        try (Shelf owner = Shelf.of(folder, Firm.named("Alfa")); Shelf reader = Shelf.open(folder)) {
            owner.index().write(Shelf.documents(Firm.named("Beta")), List.of(), SECOND);

            assertThat(reader.find(Query.ALL)).containsExactly("alfa");
        }
    }

    @Test
    void aFolderThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Shelf.open(file)).isInstanceOf(UncheckedIOException.class).hasMessageContaining("file");
    }

    @Test
    void anIndexInMemoryAnswersToo() {
        try (SearchIndex index = SearchIndex.inMemory(TradeWords.vocabulary(), Questions.FILTERS)) {
            index.rebuild(Shelf.documents(Firm.named("Alfa")), Shelf.FIRST);

            assertThat(index.search(words("alfa"), new SearchRequest(10, Order.RELEVANCE, false), TODAY).total()).isEqualTo(1);
        }
    }

    @Test
    void searchingGoesOnWhileTheIndexChanges() throws Exception {
        try (Shelf shelf = Shelf.of(folder, Firm.named("Alfa")); ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<?> writing = other.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    shelf.index().write(Shelf.documents(Firm.named("Beta " + i)), List.of(), new Position("test", i + 2L));
                }
            });
            while (!writing.isDone()) {
                assertThat(shelf.find(words("alfa"))).containsExactly("alfa");
            }
            writing.get();
            assertThat(shelf.find(words("beta"))).hasSize(20);
        }
    }

    @Test
    void aClosedIndexSaysSo() {
        Shelf shelf = Shelf.of(folder, Firm.named("Alfa"));
        shelf.close();

        assertThatThrownBy(() -> shelf.find(Query.ALL)).hasMessageContaining("closed");
    }
}
