package it.filiera.directory.ui.quality;

import it.filiera.data.DataPart;
import it.filiera.message.Message;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import it.filiera.workspace.Workspace;
import java.util.function.Consumer;
import javafx.util.Subscription;

/** The quality of the directory as a part of the Data screen. */
public final class QualityPart implements DataPart {

    private final Desk desk;
    private final QualityModel model;
    private final Subscription following;

    /** {@code ask} has the directory show what a query finds. */
    public QualityPart(Workspace workspace, Desk desk, Changes changes, Consumer<String> ask) {
        this.desk = desk;
        this.model = new QualityModel(new QualityReader(workspace), desk.tasks(), ask);
        this.following = changes.whileAt(Target.Data.class, desk.navigator(), model::refresh);
    }

    @Override
    public String code() {
        return "quality";
    }

    @Override
    public Icon icon() {
        return Icon.QUALITY;
    }

    @Override
    public Message title() {
        return Message.of("quality.title");
    }

    @Override
    public Screen open() {
        model.refresh();
        return new QualityController(desk, model);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
