package it.filiera.data;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.message.Message;
import it.filiera.support.BareDesk;
import it.filiera.support.Toolkit;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame of the Data screen, with parts that are of nobody. */
class DataFeatureTest {

    @TempDir
    private Path folder;

    private final Example first = new Example("first");
    private final Example second = new Example("second");
    private Desk desk;
    private DataFeature feature;

    @BeforeEach
    void bring() {
        desk = BareDesk.in(folder);
        feature = new DataFeature(desk, List.of(first, second));
    }

    @Test
    void aTargetShowsItsPartAndWithoutOneTheLastIsShownAgain() {
        assertThat(shown(null)).isEqualTo("first");
        assertThat(shown("second")).isEqualTo("second");
        assertThat(shown(null)).isEqualTo("second");
        assertThat(shown("of a version to come")).isEqualTo("second");
    }

    @Test
    void aTabLeadsToItsPartInPlaceOfTheOneShown() {
        Toolkit.doOnScreen(() -> desk.navigator().go(new Target.Data(null)));
        Screen screen = open(null);

        Toolkit.doOnScreen(() -> tab(screen, "second").fire());

        assertThat(desk.navigator().current().get()).isEqualTo(new Target.Data("second"));
        Toolkit.doOnScreen(desk.navigator()::back);
        assertThat(desk.navigator().current().get()).isEqualTo(new Target.Directory());
    }

    @Test
    void aTabSaysWhatWaitsAndGoesWhereThePartIsAlone() {
        Screen screen = open("first");
        Toolkit.doOnScreen(() -> second.waiting.set(7));
        assertThat(((Label) tab(screen, "second").getGraphic()).getText()).isEqualTo("7");

        Toolkit.doOnScreen(() -> first.alone.set(true));
        assertThat(Objects.requireNonNull(screen.root().lookup(".data-head")).isManaged()).isFalse();
    }

    @Test
    void eachPartIsFoundAmongTheActions() {
        Action action = feature.actions().getLast();
        Toolkit.doOnScreen(action.work()::run);

        assertThat(desk.language().say(action.title())).isEqualTo("Show under Data: Quality");
        assertThat(desk.navigator().current().get()).isEqualTo(new Target.Data("second"));
    }

    @Test
    void theViewOfAPartIsClosedWithTheScreen() {
        Screen screen = open("first");
        Toolkit.doOnScreen(screen::close);

        assertThat(first.closed).containsExactly("first");
    }

    private String shown(@Nullable String part) {
        return open(part).root().lookup(".example").getId();
    }

    private Screen open(@Nullable String part) {
        return Toolkit.onScreen(() -> feature.open(new Target.Data(part)).orElseThrow());
    }

    private static ToggleButton tab(Screen screen, String code) {
        return (ToggleButton) Objects.requireNonNull(screen.root().lookup("#data-" + code));
    }

    private static final class Example implements DataPart {

        private final String code;
        private final SimpleObjectProperty<@Nullable Integer> waiting = new SimpleObjectProperty<>();
        private final SimpleBooleanProperty alone = new SimpleBooleanProperty();
        private final List<String> closed = new ArrayList<>();

        private Example(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Icon icon() {
            return Icon.QUALITY;
        }

        @Override
        public Message title() {
            return Message.of("quality.title");
        }

        @Override
        public ObservableValue<@Nullable Integer> count() {
            return waiting;
        }

        @Override
        public ObservableValue<Boolean> alone() {
            return alone;
        }

        @Override
        public Screen open() {
            StackPane root = new StackPane();
            root.getStyleClass().add("example");
            root.setId(code);
            return new Screen() {
                @Override
                public Parent root() {
                    return root;
                }

                @Override
                public void close() {
                    closed.add(code);
                }
            };
        }
    }
}
