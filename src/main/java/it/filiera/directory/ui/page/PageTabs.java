package it.filiera.directory.ui.page;

import it.filiera.profile.ProfileTab;
import it.filiera.profile.Scrolling;
import it.filiera.ui.Pieces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** The tabs that the directory contributes to a profile. */
final class PageTabs {

    static final String OVERVIEW = "overview";
    static final String SOURCES = "sources";
    static final String CHANGES = "changes";
    static final String CERTIFICATES = "certificates";
    static final String HISTORY = "history";

    /** In this order, whatever order features are in; other tabs stand before the sources. */
    private static final List<String> ORDER =
            List.of(OVERVIEW, "said", "place", "people", HISTORY, CERTIFICATES, "initiatives", "", SOURCES, CHANGES);

    private final PageDesk desk;
    private final Sections sections;
    private final FactsSection facts;

    PageTabs(PageDesk desk) {
        this.desk = desk;
        this.sections = new Sections(desk);
        this.facts = new FactsSection(desk);
    }

    List<ProfileTab> of(Page page) {
        return with(page, overview(() -> scrolling(OVERVIEW, overview(page))));
    }

    /** The same tabs, the overview in columns. */
    List<ProfileTab> wide(Page page) {
        return with(page, overview(() -> new Columns(desk).of(page)));
    }

    /** As {@link #wide}, where there is no room for columns: each becomes a tab; what the sources say stands in the history, where there is one. */
    List<ProfileTab> narrow(Page page) {
        Columns columns = new Columns(desk);
        ProfileTab overview = overview(() -> scrolling("left", column(columns.facts(page))));
        ProfileTab said = new ProfileTab(
                "said", desk.say("page.sources-say"), null, () -> scrolling("middle", column(columns.said(page))));
        ProfileTab place = new ProfileTab("place", desk.say("page.place"), null, () -> scrolling("right", column(columns.place(page))));
        List<ProfileTab> tabs = with(page, overview, said, place);
        boolean history = tabs.stream().anyMatch(tab -> tab.id().equals(HISTORY));
        return tabs.stream().filter(tab -> !history || !tab.equals(said)).toList();
    }

    /** What other features say stands between what the directory knows and where it knows it from. */
    private List<ProfileTab> with(Page page, ProfileTab... own) {
        Stream<ProfileTab> contributed =
                page.contributions().stream().map(one -> one.tab(page.organisation().id()));
        Stream<ProfileTab> directory = Stream.of(certificates(page), sources(page), changes(page));
        return Stream.of(Stream.of(own), contributed, directory)
                .flatMap(tabs -> tabs)
                .sorted(Comparator.comparing(PageTabs::place))
                .toList();
    }

    private static int place(ProfileTab tab) {
        return ORDER.indexOf(ORDER.contains(tab.id()) ? tab.id() : "");
    }

    private static Node column(Stream<Node> content) {
        VBox column = Pieces.styled(new VBox(), "page-content");
        column.getChildren().addAll(content.toList());
        return column;
    }

    private ProfileTab overview(Supplier<Node> content) {
        return new ProfileTab(OVERVIEW, desk.say("page.overview"), null, content);
    }

    private ProfileTab certificates(Page page) {
        int count = page.organisation().certificates().size();
        return new ProfileTab(
                CERTIFICATES,
                desk.say("page.certificates"),
                count == 0 ? null : count,
                () -> scrolling(CERTIFICATES, column(sections.certificates(page.organisation()).stream())));
    }

    private ProfileTab sources(Page page) {
        int count = page.organisation().sources().size();
        return new ProfileTab(
                SOURCES, desk.say("page.sources"), count, () -> scrolling(SOURCES, new SourcesTab(desk).of(page.organisation())));
    }

    private ProfileTab changes(Page page) {
        return new ProfileTab(
                CHANGES,
                desk.say("page.changes"),
                page.changes().size(),
                () -> scrolling(CHANGES, new ChangesTab(desk).of(page.changes())));
    }

    private Node scrolling(String part, Node content) {
        return new Scrolling(content, desk.model().frame(), part);
    }

    private VBox overview(Page page) {
        VBox all = Pieces.styled(new VBox(), "page-content");
        new WhyBox(desk).of(desk.actions().reasons(page.organisation().id())).ifPresent(all.getChildren()::add);
        new AlikeBox(desk).of(page).ifPresent(all.getChildren()::add);
        all.getChildren().add(facts.of(page));
        Stream.of(
                        sections.capabilities(page.organisation()),
                        sections.evidence(page.organisation()),
                        sections.certificates(page.organisation()),
                        sections.lists(page.organisation()),
                        sections.tags(page.organisation()),
                        sections.map(page),
                        sections.places(page.organisation()),
                        sections.registrations(page.organisation()),
                        sections.similar(page))
                .flatMap(Optional::stream)
                .forEach(all.getChildren()::add);
        return all;
    }
}
