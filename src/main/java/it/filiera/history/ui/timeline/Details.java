package it.filiera.history.ui.timeline;

import static it.filiera.history.ui.timeline.TimelineCell.link;
import static it.filiera.ui.Pieces.styled;
import static it.filiera.history.ui.timeline.TimelineCell.wrapped;

import it.filiera.history.Attachment;
import it.filiera.history.FollowUp;
import it.filiera.history.Interaction;
import it.filiera.history.Named;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Target;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What stands below the text of an interaction that is open: who took part, what was promised, the files, and what can be done. */
final class Details {

    private static final long KILO = 1024;

    private final TimelineDesk desk;
    private final TimelineRow.Details row;
    private final Interaction interaction;

    Details(TimelineDesk desk, TimelineRow.Details row) {
        this.desk = desk;
        this.row = row;
        this.interaction = row.interaction();
    }

    Node node() {
        VBox all = styled(new VBox(), "timeline-details");
        String place = desk.words().place(interaction);
        if (!place.isEmpty()) {
            all.getChildren().add(wrapped(place, "timeline-facts"));
        }
        all.getChildren().add(wrapped(officers(), "timeline-facts"));
        all.getChildren().add(flow(participants()));
        interaction.followUps().forEach(followUp -> all.getChildren().add(followUp(followUp)));
        if (!interaction.attachments().isEmpty()) {
            all.getChildren().add(flow(interaction.attachments().stream().map(this::attachment)));
        }
        all.getChildren().add(actions());
        return all;
    }

    private String officers() {
        String there = interaction.officers().stream().map(Named::name).collect(Collectors.joining(", "));
        return there.isEmpty()
                ? desk.say("timeline.noted-by", interaction.officer().name())
                : desk.say("timeline.officers", there, interaction.officer().name());
    }

    private Stream<Node> participants() {
        Stream<Node> organisations = links(interaction.organisations(), Icon.DIRECTORY, Target.Profile::new);
        Stream<Node> people = interaction.people().stream().map(this::person);
        Stream<Node> initiative = links(Stream.ofNullable(interaction.initiative()).toList(), Icon.B2B, Target.Initiative::new);
        return Stream.of(organisations, people, initiative).flatMap(links -> links);
    }

    private Stream<Node> links(List<Named> named, Icon icon, Function<UUID, Target> target) {
        return named.stream().map(one -> link(one.name(), icon, () -> desk.desk().navigator().go(target.apply(one.id()))));
    }

    private Node person(Named person) {
        Hyperlink name = link(person.name(), Icon.EMPLOYEES, () -> desk.desk().navigator().go(new Target.Person(person.id())));
        name.setAccessibleText(desk.words().name(person));
        HBox line = styled(new HBox(name), "timeline-person");
        person.flags().map(desk.desk().language()::say).map(Pieces::refused).forEach(line.getChildren()::add);
        return line;
    }

    private Node followUp(FollowUp followUp) {
        Icon icon = followUp.isOpen() ? followUp.promised() ? Icon.PROMISE : Icon.FOLLOW_UP : Icon.SUCCESS;
        VBox texts = new VBox(wrapped(followUp.task(), "timeline-task-text"), wrapped(desk.words().state(followUp), "timeline-facts"));
        HBox.setHgrow(texts, Priority.ALWAYS);
        return styled(new HBox(icon.node(), texts), "timeline-follow-up");
    }

    private Node attachment(Attachment file) {
        String size = Math.max(1, file.bytes() / KILO) + " kB";
        return file.id().equals(row.asked())
                ? asking(file)
                : link(file.name() + " · " + size, Icon.ATTACH, () -> desk.model().ask(file.id()));
    }

    /** A file came from outside: nothing opens it without a yes. */
    private Node asking(Attachment file) {
        Button open = styled(new Button(desk.say("timeline.open-file"), Icon.OPEN_PAGE.node()), "small");
        open.setOnAction(_ -> {
            desk.model().ask(null);
            desk.doing().files().accept(file);
        });
        Button leave = styled(new Button(desk.say("timeline.leave-file")), "small");
        leave.setOnAction(_ -> desk.model().ask(null));
        open.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                open.requestFocus();
            }
        });
        return flow(Stream.of(wrapped(desk.say("timeline.ask-file", file.name()), "timeline-task-text"), open, leave));
    }

    private Node actions() {
        Button edit = styled(new Button(desk.say("timeline.edit"), Icon.EDIT.node()), "small");
        edit.setOnAction(_ -> desk.doing().logging().correct(interaction.id()));
        FlowPane actions = flow(Stream.of(edit));
        if (interaction.version() > 0) {
            String times = desk.say(row.versionsShown() ? "timeline.hide-versions" : "timeline.changed", interaction.version());
            actions.getChildren().add(link(times, Icon.HISTORY, () -> desk.model().toggleVersions(interaction.id())));
        }
        return actions;
    }

    private static FlowPane flow(Stream<Node> nodes) {
        FlowPane flow = styled(new FlowPane(), "timeline-flow");
        flow.getChildren().addAll(nodes.toList());
        return flow;
    }
}
