package it.filiera.directory.ui.page;

import it.filiera.message.Messages;
import it.filiera.ui.Dates;
import it.filiera.ui.Desk;
import it.filiera.ui.Links;
import java.time.ZoneId;

/** What every part of a page finds around it. */
public record PageDesk(
        Desk desk, ProfileModel model, CodeLabels labels, PageActions actions, FieldEditing editing, Links links, ZoneId zone) {

    String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    Messages language() {
        return desk.language().messages().get();
    }

    String label(String filter, String code) {
        return labels.value(language(), filter, code);
    }

    Dates dates() {
        return new Dates(desk.language().locale());
    }
}
