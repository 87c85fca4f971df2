package it.filiera.history.ui.today;

import it.filiera.history.Interaction;
import it.filiera.ui.Desk;
import it.filiera.ui.Target;
import it.filiera.ui.Views;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What takes place today, by the clock of whoever sits here; beside it the clock of the other place. */
final class AgendaController implements Aside {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** A shorter entry has room for one line. */
    private static final double TWO_LINES = 0.8;

    private final Desk desk;
    private final TodayModel model;
    private final AgendaPane pane = new AgendaPane();
    private final Parent root;
    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Label zone;

    @FXML
    private Hyperlink before;

    @FXML
    private StackPane hours;

    @FXML
    private Hyperlink after;

    @FXML
    private Label nothing;

    AgendaController(Desk desk, TodayModel model) {
        this.desk = desk;
        this.model = model;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        zone.setText(model.now().getValue().getZone().getId());
        hours.getChildren().setAll(pane);
        for (Node each : new Node[] {before, after, nothing}) {
            each.managedProperty().bind(each.visibleProperty());
        }
        subscriptions = Subscription.combine(
                model.day().subscribe(_ -> show()),
                model.allHours().subscribe((_, _) -> show()),
                model.now().subscribe((was, is) -> pass(was, is)));
    }

    /** With a new hour the hours themselves can be others. */
    private void pass(ZonedDateTime was, ZonedDateTime is) {
        if (was.getHour() == is.getHour()) {
            pane.move(is);
        } else {
            show();
        }
    }

    private void show() {
        Day day = model.day().get();
        if (day != null) {
            ZonedDateTime now = model.now().getValue();
            Agenda agenda = Agenda.of(day.agenda(), now, model.allHours().get());
            pane.show(agenda, now, this::entry);
            nothing.setVisible(day.agenda().isEmpty());
            fold(before, agenda.before(), "today.before");
            fold(after, agenda.after(), "today.after");
        }
    }

    /** Unfolded there is a way to fold it again, below everything. */
    private void fold(Hyperlink link, int hidden, String key) {
        boolean back = model.allHours().get() && link.equals(after);
        link.setVisible(hidden > 0 || back);
        link.setText(back ? desk.say("today.fold-hours") : desk.say(key, hidden));
        link.setVisited(false);
    }

    @FXML
    private void unfold() {
        model.allHours().set(!model.allHours().get());
    }

    private Button entry(Agenda.Block block) {
        Interaction interaction = block.interaction();
        Label subject = new Label(interaction.subject());
        subject.getStyleClass().add("agenda-subject");
        Label times = new Label(times(interaction));
        times.getStyleClass().add("agenda-detail");
        boolean tall = block.ends() - block.starts() >= TWO_LINES;
        Button entry = new Button(null, tall ? new VBox(subject, times) : subject);
        entry.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        entry.getStyleClass().add("agenda-entry");
        String whole = whole(interaction);
        entry.setAccessibleText(whole);
        entry.setTooltip(new Tooltip(whole));
        entry.setOnAction(_ -> target(interaction).ifPresent(desk.navigator()::go));
        return entry;
    }

    private String times(Interaction interaction) {
        ZoneId here = model.now().getValue().getZone();
        ZonedDateTime starts = interaction.at().withZoneSameInstant(here);
        Integer minutes = interaction.minutes();
        String time = minutes == null
                ? HOUR.format(starts)
                : desk.say("today.from-to", HOUR.format(starts), HOUR.format(starts.plusMinutes(minutes)));
        boolean elsewhere = !starts.getOffset().equals(interaction.at().getOffset());
        String there = elsewhere ? desk.say("today.there", HOUR.format(interaction.at()), town(interaction.at().getZone())) : "";
        String place = interaction.place() == null ? "" : interaction.place();
        return Stream.of(time, there, place).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The last part of a zone's name is a town. */
    private static String town(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    private String whole(Interaction interaction) {
        return Stream.concat(
                        Stream.of(interaction.subject(), times(interaction)),
                        Stream.concat(interaction.organisations().stream(), interaction.people().stream())
                                .map(named -> named.told(desk.language().messages().get())))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Target> target(Interaction interaction) {
        Stream<Target> initiative =
                Stream.ofNullable(interaction.initiative()).map(named -> new Target.Initiative(named.id()));
        return Stream.of(
                        interaction.organisations().stream().<Target>map(named -> new Target.Profile(named.id())),
                        interaction.people().stream().<Target>map(named -> new Target.Person(named.id())),
                        initiative)
                .flatMap(targets -> targets)
                .findFirst();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
    }
}
