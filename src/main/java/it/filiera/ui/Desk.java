package it.filiera.ui;

/** What every screen finds around it. */
public record Desk(
        Tasks tasks, Navigator navigator, Notices notices, Language language, Theme theme, Settings settings, Overlay overlay) {

    public String say(String key, Object... arguments) {
        return language.say(key, arguments);
    }
}
