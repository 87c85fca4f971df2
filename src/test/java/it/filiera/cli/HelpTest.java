package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The texts of {@code --help}, held against what the commands can be given. */
class HelpTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "it"})
    void everyCommandOptionAndParameterIsExplained(String language) {
        commands(language).forEach(command -> {
            String name = command.getCommandSpec().qualifiedName(" ");
            assertThat(command.getCommandSpec().usageMessage().header()).as(name).isNotEmpty();
            command.getCommandSpec().args().forEach(argument ->
                    assertThat(argument.description()).as("%s %s", name, argument.paramLabel()).isNotEmpty());
        });
    }

    @Test
    void nothingIsExplainedInEnglishToItalians() {
        Set<String> sentences = new TreeSet<>();
        commands("en").forEach(command ->
                command.getCommandSpec().args().forEach(argument -> sentences.addAll(Set.of(argument.description()))));

        commands("it").forEach(command -> command.getCommandSpec().args().forEach(argument ->
                assertThat(argument.description()).doesNotContainAnyElementsOf(sentences)));
    }

    @Test
    void noExplanationIsWrittenInVain() {
        ResourceBundle texts = texts("en");
        String everything = commands("en").map(command -> unbroken(command.getUsageMessage())).collect(Collectors.joining());

        assertThat(texts.keySet()).allSatisfy(key -> assertThat(everything).as(key).contains(unbroken(texts.getString(key))));
    }

    private static Stream<CommandLine> commands(String language) {
        CommandLine program = new CommandLine(new FilieraCommand(Surroundings.here(Guide.NONE))).setResourceBundle(texts(language));
        return Stream.concat(Stream.of(program), below(program));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return command.getSubcommands().values().stream().flatMap(one -> Stream.concat(Stream.of(one), below(one)));
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "i18n.help",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Lines break anywhere, even behind a hyphen. */
    private static String unbroken(String text) {
        return text.replace("%n", "").replaceAll("\\s+", "");
    }
}
