package it.filiera.directory.ui.page;

import it.filiera.directory.Claim;
import it.filiera.directory.ClaimEditor;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.SourcePage;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What other sources say beside the value that stands, each to be taken instead. */
final class ClaimLines {

    /** What is shown with the seat. */
    private static final Set<String> OF_SEAT = Set.of("address", "postalCode", "municipality", "province", "region", "country");

    private final PageDesk desk;
    private final PageWords words;

    ClaimLines(PageDesk desk) {
        this.desk = desk;
        this.words = new PageWords(desk);
    }

    /** Those that stand beside the value of a field. */
    List<Node> of(Organisation firm, OrganisationField field) {
        return firm.claims().stream().filter(claim -> standsWith(claim, field)).map(claim -> line(firm, claim)).toList();
    }

    private static boolean standsWith(Claim claim, OrganisationField field) {
        return field == OrganisationField.MUNICIPALITY ? OF_SEAT.contains(claim.field()) : claim.field().equals(field.code());
    }

    /** Rows for the fields of which nothing else is shown. */
    List<Node> beside(Organisation firm, Set<OrganisationField> shown) {
        return Arrays.stream(OrganisationField.values())
                .filter(field -> !shown.contains(field))
                .filter(field -> !field.isPlace() || field == OrganisationField.MUNICIPALITY)
                .flatMap(field -> row(firm, field))
                .toList();
    }

    private Stream<Node> row(Organisation firm, OrganisationField field) {
        List<Node> lines = of(firm, field);
        return lines.isEmpty() ? Stream.empty() : Stream.of(Pieces.row(name(field.code()), lines.toArray(Node[]::new)));
    }

    private String name(String field) {
        return desk.say("export.column." + field);
    }

    private Node line(Organisation firm, Claim claim) {
        Label said = Pieces.muted(text(firm, claim));
        said.setGraphic(Icon.SOURCE.node());
        if (!desk.editing().possible() || !ClaimEditor.isTakable(claim.field())) {
            return said;
        }
        return new VBox(said, Pieces.link(desk.say("page.take-claim"), () -> desk.editing().take(firm, claim)));
    }

    private String text(Organisation firm, Claim claim) {
        Optional<SourcePage> page = firm.sources().stream().filter(one -> one.id().equals(claim.source())).findFirst();
        String said = page.map(one -> words.claimed(claim, one)).orElse(claim.stated());
        return OF_SEAT.contains(claim.field()) && !claim.field().equals("municipality") ? name(claim.field()) + ": " + said : said;
    }
}
