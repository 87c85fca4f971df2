package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line is told in words that it does not understand, and in two languages. */
class WordsTest extends Cli {

    @ParameterizedTest
    @CsvSource({"serch,serch", "show --colour brembo,--colour", "show brembo 5t,5t"})
    void thatAreNotUnderstoodAreNamed(String line, String word) {
        assertRefused(read(line.split(" ")), 2, word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--limit=many", "--sort=colour"})
    void thatAnOptionCannotTakeAreRefused(String option) {
        Run run = read("search", "", option);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option.split("=")[1]);
    }

    @Test
    void thatAreMissingAreNamed() {
        assertRefused(read("show"), 2, "KEY|ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang it", "--lang=it", "--lang IT", "--lang=IT"})
    void areItalianForItalians(String option) {
        List<String> words = new ArrayList<>(List.of(option.split(" ")));
        words.addAll(List.of("show", "nobody"));
        assertRefused(read(words.toArray(String[]::new)), 1, "non esiste");
        words.set(words.size() - 2, "serch");
        assertRefused(read(words.toArray(String[]::new)), 2, "non è comprensibile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang en", "--lang=en"})
    void areEnglishForEnglishOnAnItalianSystem(String option) {
        Locale system = Locale.getDefault();
        Locale.setDefault(Locale.ITALY);
        try {
            List<String> words = new ArrayList<>(List.of(option.split(" ")));
            words.add("serch");
            assertRefused(read(words.toArray(String[]::new)), 2, "is not understood");
        } finally {
            Locale.setDefault(system);
        }
    }

    @Test
    void ofAnotherLanguageAreRefused() {
        assertRefused(read("show", "brembo", "--lang", "fr"), 2, "fr");
    }

    @Test
    void ofHelpAreResults() {
        Run english = read("search", "--help");
        Run italian = read("search", "--help", "--lang", "it");

        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("Usage: filiera search", "--facets");
        assertThat(italian.out()).contains("Uso: filiera search", "--facets");
        assertThat(english.err() + italian.err()).isEmpty();
    }

    @Test
    void ofTheVersionAreAResult() {
        assertThat(read("--version").out()).startsWith("Filiera ");
    }

    @Test
    void withoutACommandListTheCommands() {
        Run run = read();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("search", "show", "set", "new", "history", "undo", "export", "update", "verify", "generate");
    }

    @Test
    void ofAnAtSignAreNoFileOfArguments() throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "brembo");

        assertRefused(read("show", "@" + file), 1, "@" + file);
    }
}
