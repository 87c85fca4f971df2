package it.filiera.profile;

import it.filiera.message.Messages;
import it.filiera.profile.Head.Line;
import java.util.List;

/** The head on the full width. */
public final class WideHeadController extends HeadController {

    public WideHeadController(Messages messages) {
        super(messages);
    }

    @Override
    List<Line> shown(Head all) {
        return all.lines();
    }
}
