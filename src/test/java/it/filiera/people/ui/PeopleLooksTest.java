package it.filiera.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.support.Toolkit;
import it.filiera.ui.Target;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that people have on the screen, for people who want to look, and the words that must stand there. */
class PeopleLooksTest {

    @TempDir
    Path folder;

    @Test
    void theScreensStandInEnglish() {
        try (PeopleWindow window = new PeopleWindow(folder, Locale.ENGLISH)) {
            window.go(new Target.People());
            assertThat(window.texts(".people-title")).contains("Nobody is entered yet");
            window.picture("people-none");
            window.withPeople();
            window.picture("people-list");
            assertThat(window.texts(".refused-flag")).containsExactly("No e-mail");
            window.go(new Target.Person(window.find("sample-engineer").id()));
            assertThat(window.texts(".refused-box > .label").getFirst()).contains("asked at the stand");
            window.picture("person-refused");
            window.go(new Target.Profile(window.firm()));
            window.tab("People");
            window.picture("people-tab");
            window.focus("#staff-add");
            window.press(KeyCode.ENTER);
            assertThat(window.has(".form-sheet")).isTrue();
            window.picture("person-new");
        }
    }

    @Test
    void theScreensStandInItalianAndDark() {
        try (PeopleWindow window = new PeopleWindow(folder, Locale.ITALIAN)) {
            Toolkit.doOnScreen(() -> window.window.desk.theme().shade().set(Theme.Shade.DARK));
            window.go(new Target.Profile(window.firm()));
            window.tab("Persone");
            assertThat(window.texts("#staff-add")).containsExactly("Aggiungi persona");
            window.picture("people-tab-none-it-dark");
            window.withPeople();
            window.go(new Target.People());
            window.picture("people-list-it-dark");
            window.go(new Target.Person(window.find("former-director").id()));
            assertThat(window.texts(".page-heading")).contains("Incarichi passati");
            window.picture("person-it-dark");
            Toolkit.doOnScreen(() -> window.window.desk.theme().textSize().set(200));
            window.picture("person-it-dark-200");
            window.go(new Target.People());
            window.picture("people-list-it-dark-200");
            Toolkit.doOnScreen(() -> window.window.desk.theme().textSize().set(100));
            Toolkit.doOnScreen(() -> window.window.desk.theme().shade().set(Theme.Shade.LIGHT));
        }
    }
}
