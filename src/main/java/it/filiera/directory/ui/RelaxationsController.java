package it.filiera.directory.ui;

import it.filiera.directory.ui.Nearby.Empty;
import it.filiera.query.Clause;
import it.filiera.ui.Desk;
import it.filiera.ui.Pieces;
import it.filiera.ui.Screen;
import it.filiera.ui.Views;
import java.util.List;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What stands in place of results when there are none: the smallest changes of the question that find something. */
public final class RelaxationsController implements Screen {

    private static final int MOST_KEYS = 9;

    private final Desk desk;
    private final DirectoryModel model;
    private final Asking asking;
    private final Runnable addFirm;
    private final VBox root;
    private Subscription subscription = Subscription.EMPTY;

    @FXML
    private VBox page;

    @FXML
    private Label title;

    @FXML
    private Label lead;

    @FXML
    private VBox offers;

    /** {@code addFirm} begins to enter a new firm. */
    RelaxationsController(Desk desk, DirectoryModel model, Asking asking, Runnable addFirm) {
        this.desk = desk;
        this.model = model;
        this.asking = asking;
        this.addFirm = addFirm;
        this.root = Views.load(desk.language().messages().get(), this);
    }

    @FXML
    private void initialize() {
        page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        subscription = asking.nearby().empty().subscribe(this::show);
    }

    private void show(Empty empty) {
        Pieces.show(page, empty.shown());
        title.setText(desk.say("relax.title", empty.conditions().size()));
        boolean some = empty.offers().stream().anyMatch(Relaxation::helps);
        lead.setText(desk.say(some ? "relax.lead" : "relax.lead-none"));
        Pieces.show(offers, !empty.offers().isEmpty());
        offers.getChildren()
                .setAll(IntStream.range(0, empty.offers().size())
                        .mapToObj(i -> offer(empty.offers().get(i), i))
                        .toList());
    }

    private Node offer(Relaxation relaxation, int index) {
        VBox words = new VBox(sentence(relaxation));
        words.getStyleClass().add("relaxation-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(words);
        line.getStyleClass().add(relaxation.helps() ? "relaxation" : "relaxation-none");
        if (relaxation.helps()) {
            Label among = new Label(desk.say("relax.among", String.join(", ", relaxation.names())));
            among.getStyleClass().add("muted");
            words.getChildren().add(among);
            line.getChildren().add(button(relaxation, index));
        }
        if (index == 0 && relaxation.helps()) {
            line.getStyleClass().add("first");
        }
        return line;
    }

    private HBox sentence(Relaxation relaxation) {
        HBox sentence = new HBox(new Label(desk.say("relax.without")));
        sentence.getStyleClass().add("relaxation-sentence");
        relaxation.without().forEach(condition -> sentence.getChildren().add(chip(condition)));
        Label found = new Label(relaxation.helps() ? desk.say("relax.firms", relaxation.total()) : desk.say("relax.still-none"));
        found.getStyleClass().add(relaxation.helps() ? "strong" : "muted");
        found.setMinWidth(Region.USE_PREF_SIZE);
        sentence.getChildren().add(found);
        return sentence;
    }

    private Label chip(Clause condition) {
        Label chip = new Label(new Labels(desk.language().messages().get(), model.names().get()).clause(condition));
        chip.getStyleClass().add("chip");
        return chip;
    }

    private Button button(Relaxation relaxation, int index) {
        Button button = new Button(desk.say("relax.show", relaxation.total()));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> asking.box().ask(relaxation.query()));
        button.getStyleClass().add(index == 0 ? "accent" : "plain");
        if (index < MOST_KEYS) {
            Label key = new Label(String.valueOf(index + 1));
            key.getStyleClass().add("key-hint");
            button.setGraphic(key);
        }
        return button;
    }

    /** Digits choose an offer while the focus is here. */
    private void typed(KeyEvent event) {
        List<Relaxation> helping =
                asking.nearby().empty().get().offers().stream().filter(Relaxation::helps).toList();
        int digit = event.getCharacter().length() == 1 ? Character.digit(event.getCharacter().charAt(0), 10) : -1;
        if (digit >= 1 && digit <= helping.size()) {
            asking.box().ask(helping.get(digit - 1).query());
            event.consume();
        }
    }

    @FXML
    void addFirm() {
        addFirm.run();
    }

    boolean shown() {
        return page.isVisible();
    }

    @Override
    public Parent root() {
        return root;
    }

    /** The first offer, so that Enter takes it and digits choose. */
    @Override
    public void focus() {
        Node first = offers.lookup(".button");
        (first == null ? page : first).requestFocus();
    }

    @Override
    public void close() {
        subscription.unsubscribe();
    }
}
