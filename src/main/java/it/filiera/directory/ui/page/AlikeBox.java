package it.filiera.directory.ui.page;

import it.filiera.directory.Alike;
import it.filiera.directory.Organisation;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Target;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Says which other organisation this one may be, why, and what can be done about it. */
final class AlikeBox {

    /** So many are told; the Data screen has all. */
    private static final int MOST = 3;

    private final PageDesk desk;

    AlikeBox(PageDesk desk) {
        this.desk = desk;
    }

    Optional<Node> of(Page page) {
        if (page.alike().isEmpty()) {
            return Optional.empty();
        }
        VBox box = Pieces.styled(new VBox(), "alike-box");
        page.alike().stream().limit(MOST).map(alike -> one(page.organisation(), alike)).forEach(box.getChildren()::add);
        return Optional.of(box);
    }

    private Node one(Organisation firm, Alike alike) {
        Hyperlink name = Pieces.link(alike.name(), () -> desk.desk().navigator().go(new Target.Profile(alike.id())));
        Label reasons = Pieces.muted(desk.say("matching.reasons", alike.reasons()));
        reasons.setWrapText(true);
        HBox title = Pieces.styled(new HBox(Icon.DUPLICATE.node(), Pieces.styled(Pieces.text(desk.say("page.alike")), "alike-title"), name), "alike-head");
        Button together = new Button(desk.say("duplicates.together"), Icon.COMPARE.node());
        together.setOnAction(_ -> desk.actions().pairs().together(firm.id(), alike.id()));
        Button apart = new Button(desk.say("duplicates.not-same"), Icon.DIFFERENT.node());
        apart.setOnAction(_ -> desk.actions().pairs().notSame(firm.id(), firm.name(), alike.id(), alike.name(), () -> {}));
        FlowPane buttons = Pieces.styled(new FlowPane(together, apart), "alike-buttons");
        return Pieces.styled(new VBox(title, reasons, buttons), "alike-one");
    }
}
