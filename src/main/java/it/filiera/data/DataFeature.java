package it.filiera.data;

import it.filiera.message.Message;
import it.filiera.ui.Action;
import it.filiera.ui.Desk;
import it.filiera.ui.Feature;
import it.filiera.ui.Icon;
import it.filiera.ui.PaletteSource;
import it.filiera.ui.RailEntry;
import it.filiera.ui.Screen;
import it.filiera.ui.StatusItem;
import it.filiera.ui.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the Data screen into the window: one place for what comes in, and for what is wrong with what came in. */
public final class DataFeature implements Feature {

    private final Desk desk;
    private final DataModel model;

    /** {@code parts} in the order of their tabs, at least one; the first is shown until another was. */
    public DataFeature(Desk desk, List<DataPart> parts) {
        this.desk = desk;
        this.model = new DataModel(parts);
    }

    @Override
    public List<RailEntry> rail() {
        return List.of(new RailEntry(Message.of("data.title"), Icon.DATABASE, new Target.Data(null), () -> model.shown().begin()));
    }

    @Override
    public Optional<Screen> open(Target target) {
        return target instanceof Target.Data data ? Optional.of(screen(data)) : Optional.empty();
    }

    private Screen screen(Target.Data target) {
        model.choose(target.part());
        return new DataController(desk, model);
    }

    /** To each part, and what the parts can do. */
    @Override
    public List<Action> actions() {
        return Stream.concat(model.parts().stream().map(this::show), model.parts().stream().flatMap(part -> part.actions().stream())).toList();
    }

    private Action show(DataPart part) {
        return new Action(Message.of("data.show", part.title()), part.icon(), null, () -> go(part));
    }

    private void go(DataPart part) {
        part.begin();
        desk.navigator().go(new Target.Data(part.code()));
    }

    @Override
    public List<PaletteSource> palette() {
        return model.parts().stream().flatMap(part -> part.palette().stream()).toList();
    }

    @Override
    public List<StatusItem> status() {
        return model.parts().stream().flatMap(part -> part.status().stream()).toList();
    }

    @Override
    public boolean drop(List<Path> files) {
        return model.parts().stream().anyMatch(part -> part.drop(files));
    }

    @Override
    public void close() {
        model.parts().forEach(DataPart::close);
    }
}
