package it.filiera.directory.ui.page;

import it.filiera.ui.Action;
import it.filiera.ui.Changes;
import it.filiera.ui.Desk;
import it.filiera.ui.Icon;
import it.filiera.ui.Links;
import it.filiera.ui.Screen;
import it.filiera.ui.Target;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the views of a page, of one model. */
public final class PageFeature {

    private final Desk desk;
    private final PageActions around;
    private final ProfileModel model;
    private final CodeLabels labels;
    private final FieldEditing editing;
    private final Links links;

    public PageFeature(
            PageReader reader,
            Desk desk,
            Changes changes,
            PageActions around,
            CodeLabels labels,
            FieldEditing editing,
            Links links) {
        this.desk = desk;
        this.around = around;
        this.labels = labels;
        this.editing = editing;
        this.links = links;
        this.model = new ProfileModel(reader, desk.tasks());
        changes.last().subscribe((_, _) -> model.refresh());
    }

    public ProfileModel model() {
        return model;
    }

    /** The page beside the results. */
    public Screen pane() {
        return new PaneController(around());
    }

    /** An organisation on the full width. */
    public Screen wide(UUID organisation) {
        model.show(organisation);
        around.passed(organisation);
        return new WideController(around());
    }

    private PageDesk around() {
        return new PageDesk(desk, model, labels, around, editing, links, ZoneId.systemDefault());
    }

    /** What can be done with the organisation on screen. */
    public List<Action> actions() {
        return desk.navigator().current().get() instanceof Target.Profile(UUID shown)
                ? around.neighbours(shown).stream()
                        .flatMap(beside -> Stream.of(
                                walk("page.previous", Icon.PREVIOUS, "Alt+Up", beside.previous()),
                                walk("page.next", Icon.NEXT, "Alt+Down", beside.next())))
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    private @Nullable Action walk(String title, Icon icon, String keys, @Nullable UUID to) {
        return to == null
                ? null
                : new Action(title, icon, keys, () -> desk.navigator().replace(new Target.Profile(to)));
    }
}
