package it.filiera.profile;

import java.util.UUID;

/**
 * What a feature says about the organisation or person of a page.
 *
 * @param count how much it is
 */
public record Contribution(TabSource source, int count) {

    public ProfileTab tab(UUID about) {
        return source.tab(about, count);
    }
}
