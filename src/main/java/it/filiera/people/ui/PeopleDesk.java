package it.filiera.people.ui;

import it.filiera.ui.Desk;

/** What every screen of people finds around it. */
record PeopleDesk(Desk desk, PeopleReader reader, PersonEditing editing, Reaching reaching) {

    String say(String key, Object... arguments) {
        return desk.say(key, arguments);
    }

    PersonWords words() {
        return new PersonWords(desk);
    }
}
