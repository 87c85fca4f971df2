package it.filiera.people.ui;

import it.filiera.people.Standing;
import it.filiera.profile.FrameState;
import it.filiera.profile.ProfileTab;
import it.filiera.profile.Scrolling;
import it.filiera.profile.TabSource;
import java.util.UUID;

/** The people of an organisation, on a tab of its page. */
final class StaffTab implements TabSource {

    private final PeopleDesk desk;
    private final StaffModel model;
    private final FrameState frame = new FrameState();

    StaffTab(PeopleDesk desk) {
        this.desk = desk;
        this.model = new StaffModel(desk.reader(), desk.desk().tasks());
    }

    @Override
    public int count(UUID about) {
        return desk.reader().count(about, Standing.CURRENT);
    }

    @Override
    public ProfileTab tab(UUID about, int count) {
        return new ProfileTab(
                "people", desk.say("people.title"), count, () -> new Scrolling(new StaffController(desk, model, about).root(), frame, "people"));
    }
}
