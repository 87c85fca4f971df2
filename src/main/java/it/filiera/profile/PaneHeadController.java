package it.filiera.profile;

import it.filiera.message.Messages;
import it.filiera.profile.Head.Line;
import java.util.List;

/** The head in a narrow pane. */
public final class PaneHeadController extends HeadController {

    public PaneHeadController(Messages messages) {
        super(messages);
    }

    @Override
    List<Line> shown(Head all) {
        return all.lines().stream().limit(1).toList();
    }
}
