package it.filiera.support;

import it.filiera.ui.Desk;
import it.filiera.ui.Language;
import it.filiera.ui.Navigator;
import it.filiera.ui.Notices;
import it.filiera.ui.Overlay;
import it.filiera.ui.Screen;
import it.filiera.ui.Settings;
import it.filiera.ui.Target;
import it.filiera.ui.Tasks;
import it.filiera.ui.Theme;
import java.nio.file.Path;
import java.util.Locale;

/** A desk without a window, in English; what lies over a window is shown by nobody. */
public final class BareDesk {

    private BareDesk() {}

    /** Everything at once; a failure in the background is one of the test. */
    public static Desk in(Path folder) {
        return in(folder, Tasks.atOnce(failure -> {
            throw new AssertionError(failure);
        }));
    }

    public static Desk in(Path folder, Tasks tasks) {
        Settings settings = Settings.read(folder.resolve("settings.properties"));
        return new Desk(
                tasks, new Navigator(new Target.Directory()), new Notices(), new Language(Locale.ENGLISH), new Theme(settings), settings,
                new Nothing());
    }

    private static final class Nothing implements Overlay {

        @Override
        public void show(Screen content) {}

        @Override
        public void hide() {}
    }
}
