package it.filiera.profile;

import it.filiera.message.Messages;
import it.filiera.profile.Head.Line;
import java.util.List;
import javafx.scene.Node;

/** The head in a narrow pane. */
public final class PaneHeadController extends HeadController {

    public PaneHeadController(Messages messages, Head head, List<Node> actions) {
        super(messages, head, actions);
    }

    @Override
    List<Line> shown(Head all) {
        return all.lines().stream().limit(1).toList();
    }
}
