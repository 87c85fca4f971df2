package it.filiera.people.ui;

import it.filiera.people.Person;
import it.filiera.people.Position;
import it.filiera.profile.FrameController;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.Scrolling;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Subject;
import it.filiera.ui.Views;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** One person on the full width: who it is above, and tabs to which other features contribute. */
final class PersonController implements Screen {

    private final PeopleDesk desk;
    private final PersonModel model;
    private final FrameController frame;
    private final PersonTrailController trail;
    private final Parent root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private StackPane place;

    @FXML
    private HBox head;

    @FXML
    private Label initial;

    @FXML
    private Label name;

    @FXML
    private Label salutation;

    @FXML
    private FlowPane lines;

    @FXML
    private FlowPane badges;

    @FXML
    private FlowPane actions;

    PersonController(PeopleDesk desk, PersonModel model) {
        this.desk = desk;
        this.model = model;
        this.frame = new FrameController(desk.desk().language().messages().get(), model.frame());
        this.trail = new PersonTrailController(desk, model);
        this.root = Views.load(desk.desk().language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        place.getChildren().setAll(frame.root());
        subscription = model.page().subscribe(this::show);
    }

    private void show(@Nullable PersonPage page) {
        frame.root().setVisible(page != null);
        if (page != null) {
            head(page.person());
            frame.show(head, tabs(page), List.of());
        }
    }

    private void head(Person person) {
        LocalDate today = desk.reader().today();
        initial.setText(person.name().substring(0, person.name().offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
        name.setText(person.name());
        salutation.setText(person.salutation());
        salutation.setManaged(person.salutation() != null);
        lines.getChildren().setAll(person.foremost(today).stream().map(this::line).toList());
        badges.getChildren().setAll(new PersonCell(desk).flags(person).toList());
        actions.getChildren().setAll(
                button("people.position.add", Icon.ADD, () -> desk.editing().addPosition(person)),
                button("people.refuse", Icon.DO_NOT_CONTACT, () -> desk.editing().doNotContact(person)));
    }

    private Label line(Position position) {
        String text = Stream.of(PersonWords.title(position), position.employer().name()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
        return Pieces.styled(new Label(text, Icon.DIRECTORY.node()), "head-line");
    }

    private Button button(String title, Icon icon, Runnable work) {
        Button button = new Button(desk.say(title), icon.node());
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private List<ProfileTab> tabs(PersonPage page) {
        ProfileTab overview = new ProfileTab(
                "overview",
                desk.say("page.overview"),
                null,
                () -> new Scrolling(new PersonOverview(desk).of(page.person()), model.frame(), "overview"));
        ProfileTab changes = new ProfileTab(
                "changes",
                desk.say("page.changes"),
                page.changes().size(),
                () -> new Scrolling(new PersonChanges(desk).of(page.changes()), model.frame(), "changes"));
        Stream<ProfileTab> contributed = page.contributions().stream().map(one -> one.tab(page.person().id()));
        return Stream.of(Stream.of(overview), contributed, Stream.of(changes)).flatMap(tabs -> tabs).toList();
    }

    /** The person, and the organisation where one asks for them first. */
    static Subject subject(Person person, LocalDate today) {
        return new Subject(
                person.foremost(today).map(position -> position.employer().id()).stream().toList(), List.of(person.id()), null);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Optional<Node> header() {
        return Optional.of(trail.root());
    }

    @Override
    public Subject subject() {
        PersonPage page = model.page().get();
        return page == null ? Subject.NOTHING : subject(page.person(), desk.reader().today());
    }

    @Override
    public void focus() {
        place.requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
        frame.close();
        trail.close();
    }
}
