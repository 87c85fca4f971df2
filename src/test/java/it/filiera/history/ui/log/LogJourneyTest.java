package it.filiera.history.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.directory.Assignment;
import it.filiera.history.FollowUpEntry;
import it.filiera.history.Interaction;
import it.filiera.history.InteractionEntry;
import it.filiera.history.InteractionKind;
import it.filiera.history.Named;
import it.filiera.history.Outcome;
import it.filiera.history.TimelineFilter;
import it.filiera.history.TimelineSubject;
import it.filiera.officer.Officer;
import it.filiera.officer.OnDuty;
import it.filiera.support.Toolkit;
import it.filiera.support.Window;
import it.filiera.ui.Target;
import it.filiera.ui.Theme.Shade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A conversation is written down and found again, by the keyboard alone. One window for all, for it takes time to open. */
class LogJourneyTest {

    @TempDir
    static Path folder;

    private static Window window;
    private static Typist typist;

    @BeforeAll
    static void open() {
        window = new Window(folder.resolve("profile"), Locale.ENGLISH);
        typist = new Typist(window);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    /** The sheet goes; what it leaves behind is thrown away, so that the next form is offered nothing. */
    @AfterEach
    void clear() {
        Toolkit.doOnScreen(() -> window.desk.overlay().hide());
        typist.shortcut(KeyCode.L);
        while (sheet().lookup(".draft .flat") instanceof Button discard) {
            Toolkit.doOnScreen(discard::fire);
        }
        Toolkit.doOnScreen(() -> window.desk.overlay().hide());
        assertThat(window.failures()).isEmpty();
    }

    private static UUID at(String name) {
        // on the FX thread, where in this window everything happens at once
        return Toolkit.onScreen(() -> {
            String key = window.workspace.editor().create(name, List.of(Assignment.parse("roles=buyer")), "tester");
            UUID id = window.workspace.organisations().find(key).orElseThrow().id();
            window.desk.navigator().go(new Target.Profile(id));
            return id;
        });
    }

    @Test
    void loggedInAFewKeysAndTakenBack() {
        UUID firm = at("Fictional Alfa");

        typist.shortcut(KeyCode.L);
        typist.write("Castings for the spring buyer visit");
        typist.alt(KeyCode.DIGIT2);
        typist.press(KeyCode.TAB);
        typist.press(KeyCode.TAB);
        typist.write("Example note.");
        typist.press(KeyCode.TAB);
        typist.press(KeyCode.SPACE);
        typist.press(KeyCode.TAB);
        typist.write("+2w");
        typist.press(KeyCode.TAB);
        typist.write("Send the list");
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).singleElement().satisfies(logged -> {
            assertThat(logged.subject()).isEqualTo("Castings for the spring buyer visit");
            assertThat(logged.body()).isEqualTo("Example note.");
            assertThat(logged.kind()).isEqualTo(InteractionKind.CALL);
            assertThat(logged.outcome()).isEqualTo(Outcome.INTERESTED);
            assertThat(logged.followUps()).singleElement().satisfies(followUp -> assertThat(followUp.task()).isEqualTo("Send the list"));
        });
        assertThat((Object) sheet()).isNull();
        window.picture("log-told");

        typist.shortcut(KeyCode.Z);
        assertThat(timeline(firm)).isEmpty();
    }

    @Test
    void tabGoesAsOneReads() {
        at("Fictional Beta");
        typist.shortcut(KeyCode.L);
        Toolkit.doOnScreen(() -> sheet().lookup(".pick-field .text-field").requestFocus());

        assertThat(typist.field()).isEqualTo("Who");
        typist.press(KeyCode.TAB);
        assertThat(typist.field()).isEqualTo("Subject");
        typist.press(KeyCode.TAB);
        assertThat(typist.field()).isEqualTo("When");
        typist.press(KeyCode.TAB);
        assertThat(typist.field()).isEqualTo("What was said");
        typist.press(KeyCode.TAB);
        assertThat(typist.focused().getParent().getStyleClass()).contains("outcomes");
        typist.press(KeyCode.TAB);
        assertThat(typist.field()).isEqualTo("Due");
        typist.press(KeyCode.TAB);
        assertThat(typist.field()).isEqualTo("Task");
    }

    @Test
    void escKeepsTheDraftAndTheNextTimeItIsOffered() {
        UUID firm = at("Fictional Gamma");
        typist.shortcut(KeyCode.L);
        typist.write("Half a thou");
        typist.press(KeyCode.ESCAPE);
        assertThat((Object) sheet()).isNull();
        assertThat(new Drafts(folder.resolve("profile").resolve("drafts")).all()).extracting(kept -> kept.draft().subject()).contains("Half a thou");

        typist.shortcut(KeyCode.L);
        window.picture("log-draft-offered");
        typist.press(KeyCode.SPACE);
        typist.write("ght");
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).extracting(Interaction::subject).containsExactly("Half a thought");
        assertThat(new Drafts(folder.resolve("profile").resolve("drafts")).all()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsToldAtItsFieldAndNothingIsSaved() {
        UUID firm = at("Fictional Delta");
        typist.shortcut(KeyCode.L);
        typist.write("Subject");
        for (int stop = 0; stop < 4; stop++) {
            typist.press(KeyCode.TAB);
        }
        typist.write("31/2");
        typist.shortcut(KeyCode.ENTER);

        assertThat(typist.field()).isEqualTo("Due");
        assertThat(((Label) sheet().lookup(".follow-up .read")).getText()).startsWith("31/2");
        assertThat(timeline(firm)).isEmpty();
        window.picture("log-no-date");
    }

    @Test
    void aNameBehindAnAtSignIsThereToo() {
        UUID firm = at("Fictional Epsilon");
        UUID other = at("Fictional Zeta Works");
        Toolkit.doOnScreen(() -> window.desk.navigator().go(new Target.Profile(firm)));
        typist.shortcut(KeyCode.L);
        typist.write("Visit");
        typist.press(KeyCode.TAB);
        typist.press(KeyCode.TAB);
        typist.write("Spoke to @Zeta Wor");
        window.picture("log-mention");
        typist.press(KeyCode.ENTER);
        typist.write("too");
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(other)).singleElement().satisfies(logged -> {
            assertThat(logged.body()).isEqualTo("Spoke to Fictional Zeta Works too");
            assertThat(logged.organisations()).extracting(Named::id).containsExactlyInAnyOrder(firm, other);
        });
    }

    @Test
    void aFileGoesWithTheTextAndAProgramIsRefusedThere() throws IOException {
        UUID firm = at("Fictional Iota");
        typist.shortcut(KeyCode.L);
        typist.write("Price list");
        attach("prices.pdf", "prices");
        attach("setup.exe", "anything");

        assertThat(Toolkit.onScreen(() -> ((Label) sheet().lookup(".file .label")).getText())).isEqualTo("prices.pdf");
        assertThat(labels(".problem")).anySatisfy(problem -> assertThat(problem).startsWith("setup.exe"));
        window.picture("log-files");

        typist.shortcut(KeyCode.ENTER);
        assertThat(timeline(firm)).singleElement().satisfies(logged -> assertThat(logged.attachments()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("prices.pdf");
            assertThat(Files.readString(window.workspace.attachments().copyToOpen(file))).isEqualTo("prices");
        }));
    }

    private static void attach(String name, String content) throws IOException {
        window.toRead = List.of(Files.writeString(folder.resolve(name), content));
        Toolkit.doOnScreen(() -> sheet().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> window.desk.say("log.attach").equals(button.getText()))
                .forEach(Button::fire));
    }

    private static List<String> labels(String selector) {
        return Toolkit.onScreen(() -> sheet().lookupAll(selector).stream()
                .filter(node -> isSeen(node))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    @Test
    void aCorrectionShowsTheFollowUpsThatStandAlready() {
        UUID firm = at("Fictional Lambda");
        Toolkit.doOnScreen(() -> log(
                officer("Anna Example"), ZonedDateTime.now(ZoneOffset.UTC).minusDays(1), firm,
                List.of(new FollowUpEntry("Send the list", LocalDate.of(2027, 3, 5), false, officer("Anna Example").id()))));
        UUID noted = timeline(firm).getFirst().id();
        Toolkit.doOnScreen(() -> new LogFeature(window.workspace, new OnDuty(window.workspace.officers(), "tester"), window.desk, (_, _) -> Optional.empty(),
                Clock.systemUTC()).correct(noted));

        assertThat(labels(".follow-ups > .quiet")).containsExactly("Noted already: Send the list, due Fri 5 Mar 2027, Anna Example");
        window.picture("log-correct");
    }

    @Test
    void theNextOneOpensAtOnceWithWhatStays() {
        UUID firm = at("Fictional Eta");
        typist.shortcut(KeyCode.L);
        typist.alt(KeyCode.DIGIT4);
        typist.write("First");
        typist.shiftShortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).extracting(Interaction::subject).containsExactly("First");
        assertThat(typist.field()).isEqualTo("Who");
        typist.write("Fictional Eta");
        typist.press(KeyCode.ENTER);
        typist.press(KeyCode.TAB);
        typist.write("Second");
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).hasSize(2).allSatisfy(logged -> assertThat(logged.kind()).isEqualTo(InteractionKind.VISIT));
    }

    @Test
    void theGuardSpeaksOfWhatReachesABuyerAtThatTime() {
        UUID buyer = at("Fictional Kappa");
        ZonedDateTime yesterday = ZonedDateTime.now(ZoneOffset.UTC).minusDays(1).with(LocalTime.NOON);
        Toolkit.doOnScreen(() -> {
            log(officer("Anna Example"), yesterday.minusDays(3), buyer, List.of());
            log(officer("Bruno Example"), yesterday, buyer, List.of());
        });
        typist.shortcut(KeyCode.L);
        assertThat(isGuarded()).isTrue();

        typist.alt(KeyCode.DIGIT6);
        assertThat(isGuarded()).as("a note").isFalse();
        typist.alt(KeyCode.DIGIT2);
        assertThat(isGuarded()).as("a call").isTrue();

        goTo("When");
        typist.write(yesterday.toLocalDate().minusDays(2) + " 12:00");
        assertThat(isGuarded()).as("between the two").isFalse();
    }

    @Test
    void anInitiativeBringsTheClockOfItsPlaceAndTakesItAlong() {
        UUID firm = at("Fictional Lambda");
        typist.shortcut(KeyCode.L);
        typist.write("At the fair");
        goTo("When");
        typist.write("23/4/2025 9:30");
        goTo("Initiative (optional)");
        typist.write("vtm mich");
        typist.press(KeyCode.ENTER);
        assertThat(labels(".field .quiet")).anyMatch(text -> text.startsWith("America/Detroit"));

        typist.press(KeyCode.BACK_SPACE);
        assertThat(labels(".field .quiet")).noneMatch(text -> text.startsWith("America/Detroit"));
        typist.write("vtm mich");
        typist.press(KeyCode.ENTER);
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).singleElement().satisfies(logged ->
                assertThat(logged.at()).isEqualTo(ZonedDateTime.of(2025, 4, 23, 9, 30, 0, 0, ZoneId.of("America/Detroit"))));
    }

    @Test
    void aZoneIsFoundByItsTown() {
        UUID firm = at("Fictional Mu");
        typist.shortcut(KeyCode.L);
        typist.write("By phone");
        Toolkit.doOnScreen(() -> ((ToggleButton) sheet().lookup(".more")).fire());
        goTo("Time zone");
        typist.write("detroit");
        typist.press(KeyCode.ENTER);
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).singleElement().satisfies(logged ->
                assertThat(logged.at().getZone()).isEqualTo(ZoneId.of("America/Detroit")));
    }

    @Test
    void anOutcomeIsChosenByTheArrows() {
        UUID firm = at("Fictional Nu");
        typist.shortcut(KeyCode.L);
        typist.alt(KeyCode.DIGIT5);
        typist.write("Table 7");
        for (int stop = 0; stop < 3; stop++) {
            typist.press(KeyCode.TAB);
        }
        typist.press(KeyCode.RIGHT);
        typist.press(KeyCode.RIGHT);
        typist.press(KeyCode.RIGHT);
        typist.press(KeyCode.SPACE);
        typist.shortcut(KeyCode.ENTER);

        assertThat(timeline(firm)).singleElement().satisfies(logged -> assertThat(logged.outcome()).isEqualTo(Outcome.COOPERATION));
    }

    private static boolean isGuarded() {
        return Toolkit.onScreen(() -> sheet().lookup(".guard").isVisible());
    }

    /** To a text field, of which what stands in it is replaced by what is typed. */
    private static void goTo(String name) {
        Toolkit.doOnScreen(() -> {
            TextField field = sheet().lookupAll(".text-field").stream()
                    .map(TextField.class::cast)
                    .filter(each -> name.equals(each.getAccessibleText()))
                    .findFirst()
                    .orElseThrow();
            field.requestFocus();
            field.selectAll();
        });
    }

    @ParameterizedTest
    @CsvSource({"light,en,100", "dark-it,it,100", "large,en,200", "small-window,en,100"})
    void theSheetIsWholeInEveryLook(String look, Locale locale, int percent) {
        UUID buyer = at("Fictional Buyer " + look);
        Toolkit.doOnScreen(() -> {
            crowd(buyer);
            window.desk.language().choose(locale);
            window.desk.theme().shade().set(look.startsWith("dark") ? Shade.DARK : Shade.LIGHT);
            window.desk.theme().textSize().set(percent);
            window.stage.setWidth(look.equals("small-window") ? 1024 : 1440);
            window.stage.setHeight(look.equals("small-window") ? 700 : 900);
        });
        window.picture("log-button-" + look);
        typist.shortcut(KeyCode.L);
        typist.write("Castings for the spring buyer visit");
        typist.alt(KeyCode.DIGIT2);
        typist.press(KeyCode.TAB);
        typist.press(KeyCode.TAB);
        typist.write("Example note. Would join a buyer visit in spring if two slots are free.");
        typist.press(KeyCode.TAB);
        typist.press(KeyCode.SPACE);
        typist.press(KeyCode.TAB);
        typist.write("next friday");
        window.picture("log-" + look);

        assertThat(cut()).isEmpty();
        Toolkit.doOnScreen(() -> {
            window.desk.overlay().hide();
            window.desk.language().choose(Locale.ENGLISH);
            window.desk.theme().textSize().set(100);
        });
    }

    /** Texts of one line that have less room than they need. */
    private static List<String> cut() {
        return Toolkit.onScreen(() -> sheet().lookupAll(".label").stream()
                .filter(node -> node instanceof Label label && !label.isWrapText() && isSeen(label))
                .filter(node -> ((Region) node).getWidth() > 0 && ((Region) node).getWidth() + 1 < node.prefWidth(-1))
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        return Stream.<@Nullable Node>iterate(node, Objects::nonNull, each -> each == null ? null : each.getParent())
                .allMatch(each -> each != null && each.isVisible());
    }

    /** Two colleagues spoke to a buyer of late, and promised something. */
    private static void crowd(UUID buyer) {
        Officer anna = officer("Anna Example");
        Officer bruno = officer("Bruno Example");
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("America/Detroit"));
        log(anna, now.minusDays(11), buyer, List.of());
        LocalDate due = LocalDate.now(ZoneId.of("Europe/Rome")).plusDays(7);
        log(bruno, now.minusDays(3), buyer, List.of(new FollowUpEntry("Send the list of suppliers", due, true, bruno.id())));
    }

    private static Officer officer(String name) {
        return window.workspace.officers().named(name).orElseGet(() -> window.workspace.officers().colleague(name, "tester"));
    }

    private static void log(Officer officer, ZonedDateTime at, UUID with, List<FollowUpEntry> followUps) {
        window.workspace.interactionEditor().log(
                new InteractionEntry(
                        InteractionKind.CALL, at, null, null, officer.id(), List.of(officer.id()), List.of(with), List.of(), null,
                        "Example call", null, null, followUps, List.of()),
                officer.name());
    }

    private static Node sheet() {
        return window.scene().lookup(".log-sheet");
    }

    private static List<Interaction> timeline(UUID organisation) {
        return window.workspace.timeline()
                .page(new TimelineSubject.OfOrganisation(organisation), TimelineFilter.ALL, null, 10)
                .entries();
    }
}
