package it.filiera.directory.ui.page;

import it.filiera.profile.ProfileTab;
import it.filiera.profile.TabSource;
import java.util.UUID;

/**
 * What another feature says about an organisation.
 *
 * @param count how much it is
 */
public record Contribution(TabSource source, int count) {

    ProfileTab tab(UUID organisation) {
        return source.tab(organisation, count);
    }
}
