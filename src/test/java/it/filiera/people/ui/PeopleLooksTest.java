package it.filiera.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of all that people have on the screen, in both languages and shades. */
class PeopleLooksTest {

    @TempDir
    Path folder;

    @Test
    void theListThePageAndThePeopleOfAFirmShowInBothLanguagesAndShades() {
        try (PeopleWindow english = new PeopleWindow(folder, Locale.ENGLISH)) {
            english.go(new Target.People());
            english.picture("people-none");
            english.withPeople();
            english.picture("people-list");
            english.go(new Target.Person(english.find("sample-engineer").id()));
            english.picture("person-refused");
            english.go(new Target.Profile(english.firm()));
            english.tab("People");
            english.picture("people-tab");
            english.focus("#staff-add");
            english.press(javafx.scene.input.KeyCode.ENTER);
            english.picture("person-new");
        }
        assertThat(folder).isNotEmptyDirectory();
    }
}
