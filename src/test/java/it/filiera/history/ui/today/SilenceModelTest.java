package it.filiera.history.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import it.filiera.database.ProfileFolder;
import it.filiera.officer.OnDuty;
import it.filiera.ui.Settings;
import it.filiera.ui.Tasks;
import it.filiera.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SilenceModelTest implements Silence {

    private static final OnList SPRING = new OnList("spring-visit", "Spring visit (example)", "Visita di primavera (esempio)", 36, 14);

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Workspace workspace;
    private UUID anna;

    @BeforeEach
    void open() {
        workspace = Workspace.openBare(new ProfileFolder(folder.resolve("profile")), Clock.systemUTC());
        anna = workspace.officers().present("tester", "Anna Example", "").id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void ninetyDaysUnlessSomebodyChoseOthersWhichIsRemembered() {
        SilenceModel model = model();
        model.refresh();
        assertThat(asked).containsExactly(anna + " 90");
        assertThat(model.lists().get()).containsExactly(SPRING);

        model.days().set(30);
        assertThat(asked).endsWith(anna + " 30");
        assertThat(model().days().get()).isEqualTo(30);
    }

    @Test
    void aSettingThatNobodyOfferedCountsAsNone() {
        settings().put("today-silent-days", "soon");
        assertThat(model().days().get()).isEqualTo(90);
    }

    @Test
    void aListIsShownForTheDaysThatAreChosen() {
        SilenceModel model = model();
        model.days().set(180);
        model.show(SPRING);
        assertThat(asked).endsWith("show Spring visit (example) 180");
    }

    private SilenceModel model() {
        Tasks tasks = Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        });
        return new SilenceModel(this, new OnDuty(workspace.officers(), "tester"), tasks, settings());
    }

    private Settings settings() {
        return Settings.read(folder.resolve("settings.properties"));
    }

    @Override
    public List<OnList> of(@Nullable UUID officer, int days) {
        asked.add(officer + " " + days);
        return List.of(SPRING);
    }

    @Override
    public void show(OnList list, int days) {
        asked.add("show " + list.english() + " " + days);
    }
}
