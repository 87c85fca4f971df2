package it.filiera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.database.ProfileLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Profiles that are none, that somebody holds, that are of another program. */
class ProfilesTest extends Cli {

    @Test
    void thatAreNewAreFilledWithTheBundledDirectory() {
        Run first = in(folder.resolve("new"), "search", "", "--limit", "0");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.err()).contains("First start").contains(folder.toString());
        assertThat(first.out()).isEmpty();
    }

    @Test
    void thatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertRefused(in(file, "show", "brembo"), 1, file.toString());
    }

    @Test
    void thatAnotherProcessHoldsIsRefusedWithACodeOfItsOwn() throws IOException {
        write("history");
        try (ProfileLock held = ProfileLock.take(new ProfileFolder(folder.resolve("profile")))) {
            assertThat(held).isNotNull();
            assertRefused(write("show", "brembo"), 3, folder.resolve("profile").toString());
        }
        assertThat(write("show", "brembo").code()).isZero();
    }

    @Test
    void ofANewerProgramIsRefused() throws Exception {
        write("history");
        change(
                folder.resolve("profile"),
                "update \"flyway_schema_history\" set \"version\" = '999' where \"version\" = '002'");

        assertRefused(write("show", "brembo"), 1, "newer");
    }

    @Test
    void whoseDatabaseIsNoneIsRefused() throws IOException {
        Path profile = Files.createDirectories(folder.resolve("damaged"));
        Files.writeString(profile.resolve("filiera.mv.db"), "this is no database".repeat(1000));

        assertRefused(in(profile, "show", "brembo"), 1, "filiera.mv.db");
    }

    @Test
    void whoseIndexCannotBeWrittenSaysSo() throws IOException {
        Path profile = Files.createDirectories(folder.resolve("small"));
        Files.writeString(profile.resolve("index"), "in the way");

        assertRefused(in(profile, "generate", "--organisations", "3"), 1, "The disk refused", "index");
    }

    @Test
    void withoutItsIndexAnswersTheSame() throws IOException {
        String before = write("search", "pressofusione", "--json", "--facets").out();
        try (Stream<Path> files = Files.list(folder.resolve("profile").resolve("index").resolve("organisations"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        assertThat(write("search", "pressofusione", "--json", "--facets").out()).isEqualTo(before);
    }
}
