package it.filiera.directory.ui.page;

import it.filiera.directory.Organisation;
import it.filiera.directory.Provenance;
import it.filiera.directory.SourcePage;
import it.filiera.ui.Copied;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All pages about an organisation: what each says, where it is, and which values it proves. */
final class SourcesTab {

    /** So many letters of a value stand in a menu. */
    private static final int LONGEST = 60;

    private final PageDesk desk;
    private final PageWords words;
    private final FactsSection facts;

    SourcesTab(PageDesk desk) {
        this.desk = desk;
        this.words = new PageWords(desk);
        this.facts = new FactsSection(desk);
    }

    Node of(Organisation firm) {
        VBox all = Pieces.styled(new VBox(), "page-content");
        if (firm.sources().isEmpty()) {
            all.getChildren().add(Pieces.muted(desk.say("page.no-sources")));
        } else if (firm.sources().size() > 1) {
            all.getChildren().add(Pieces.muted(desk.say("page.sources-hint")));
        }
        firm.sources().forEach(page -> all.getChildren().add(page(firm, page)));
        return all;
    }

    private Node page(Organisation firm, SourcePage page) {
        List<Node> lines = new ArrayList<>();
        lines.add(Pieces.text(page.evidence() == null ? desk.say("page.no-evidence") : page.evidence()));
        lines.add(Pieces.muted(words.page(page)));
        lines.add(address(page));
        String proven = proven(firm, page);
        if (!proven.isEmpty()) {
            lines.add(Pieces.muted(desk.say("page.proves", proven)));
        }
        List<FactsSection.Value> open = unproven(firm);
        if (desk.editing().possible() && !open.isEmpty() && page.isPage()) {
            lines.add(confirming(firm, page, open));
        }
        VBox item = Pieces.styled(new VBox(), "page-item");
        item.getChildren().addAll(lines);
        return item;
    }

    /** The values of which nobody has said yet which page they are from. */
    private List<FactsSection.Value> unproven(Organisation firm) {
        return facts.values(firm).stream()
                .filter(value -> !(firm.provenance(value.field().code()) instanceof Provenance.Page))
                .toList();
    }

    private Node confirming(Organisation firm, SourcePage page, List<FactsSection.Value> open) {
        MenuButton menu = Pieces.styled(new MenuButton(desk.say("page.confirm")), "page-confirm");
        menu.setAccessibleText(desk.say("page.confirm-by", words.page(page)));
        open.forEach(value -> {
            MenuItem item = new MenuItem(brief(value.name() + ": " + value.shown()));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> desk.editing().confirm(firm, value.field(), page));
            menu.getItems().add(item);
        });
        return menu;
    }

    private static String brief(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }

    private Node address(SourcePage page) {
        Label url = Pieces.styled(new Label(page.isPage() ? page.url() : words.kind(page)), "page-url");
        if (!page.isPage()) {
            return url;
        }
        return Pieces.styled(
                new HBox(
                        url,
                        Pieces.iconButton(Icon.OPEN_PAGE, desk.say("page.open-page"), () -> desk.links().open(page.url())),
                        Pieces.iconButton(Icon.COPY, desk.say("page.copy-address"), () -> Copied.text(page.url()))),
                "page-address");
    }

    /** The values of which this page is known to be the source. */
    private String proven(Organisation firm, SourcePage page) {
        return facts.values(firm).stream()
                .filter(value -> firm.provenance(value.field().code()).equals(new Provenance.Page(page)))
                .map(FactsSection.Value::name)
                .collect(Collectors.joining(", "));
    }
}
