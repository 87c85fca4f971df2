package it.filiera.directory.ui.page;

import it.filiera.profile.Scrolling;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The overview on the full width: facts, what the sources say and what was changed, place and lists. */
final class Columns {

    /** Percent of the width. */
    private static final List<Double> SHARES = List.of(33.0, 39.0, 28.0);

    private final PageDesk desk;
    private final Sections sections;

    Columns(PageDesk desk) {
        this.desk = desk;
        this.sections = new Sections(desk);
    }

    Node of(Page page) {
        GridPane columns = new GridPane();
        columns.addRow(0, column("left", facts(page)), middle(page), column("right", place(page)));
        SHARES.forEach(share -> columns.getColumnConstraints().add(share(share)));
        RowConstraints whole = new RowConstraints();
        whole.setPercentHeight(100);
        columns.getRowConstraints().add(whole);
        return Pieces.styled(columns, "page-columns");
    }

    /** What a feature has for it, else what the sources say. */
    private Node middle(Page page) {
        return page.contributions().stream()
                .flatMap(one -> one.column(page.organisation().id()).stream())
                .findFirst()
                .<Node>map(contributed -> under(page, contributed))
                .orElseGet(() -> column("middle", said(page)));
    }

    private Node under(Page page, Node contributed) {
        VBox middle = Pieces.styled(new VBox(), "page-middle");
        new WhyBox(desk).of(desk.actions().reasons(page.organisation().id())).map(Columns::whole).ifPresent(middle.getChildren()::add);
        middle.getChildren().add(contributed);
        VBox.setVgrow(contributed, Priority.ALWAYS);
        return middle;
    }

    /** Keeps its height whatever the rest wants. */
    private static Node whole(Node why) {
        StackPane place = Pieces.styled(new StackPane(why), "page-why");
        place.setMinHeight(Region.USE_PREF_SIZE);
        return place;
    }

    private static ColumnConstraints share(double percent) {
        ColumnConstraints share = new ColumnConstraints();
        share.setPercentWidth(percent);
        return share;
    }

    Stream<Node> facts(Page page) {
        return Stream.concat(
                Stream.concat(new AlikeBox(desk).of(page).stream(), Stream.of(new FactsSection(desk).of(page))),
                there(List.of(
                        sections.capabilities(page.organisation()),
                        sections.certificates(page.organisation()),
                        sections.tags(page.organisation()),
                        sections.similar(page))));
    }

    Stream<Node> said(Page page) {
        ChangesTab changes = new ChangesTab(desk);
        Node changed = Pieces.section(desk.say("page.changes"), page.changes().stream().map(changes::item).toList());
        return Stream.of(
                        new WhyBox(desk).of(desk.actions().reasons(page.organisation().id())),
                        sections.evidence(page.organisation()),
                        Optional.of(changed))
                .flatMap(Optional::stream);
    }

    Stream<Node> place(Page page) {
        return there(List.of(
                sections.map(page),
                sections.places(page.organisation()),
                sections.registrations(page.organisation()),
                sections.lists(page.organisation())));
    }

    private static Stream<Node> there(List<Optional<Node>> parts) {
        return parts.stream().flatMap(Optional::stream);
    }

    private Node column(String part, Stream<Node> content) {
        VBox column = Pieces.styled(new VBox(), "page-content");
        column.getChildren().addAll(content.toList());
        return new Scrolling(column, desk.model().frame(), part);
    }
}
