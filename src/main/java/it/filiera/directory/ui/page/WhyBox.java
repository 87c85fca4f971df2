package it.filiera.directory.ui.page;

import it.filiera.search.Match;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Says why an organisation is in the answer: what the search gives as reasons and nothing more. */
final class WhyBox {

    private final PageDesk desk;

    WhyBox(PageDesk desk) {
        this.desk = desk;
    }

    Optional<Node> of(List<Match> reasons) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        Text why = Pieces.styled(new Text(desk.say("page.why") + " "), "why-title");
        Text because = Pieces.styled(new Text(inWords(reasons)), "why-text");
        TextFlow text = new TextFlow(why, because);
        HBox.setHgrow(text, Priority.ALWAYS);
        return Optional.of(Pieces.styled(new HBox(Icon.WHY.node(), text), "why-box"));
    }

    String inWords(List<Match> reasons) {
        String all = reasons.stream().map(this::inWords).distinct().collect(Collectors.joining("; "));
        return all.substring(0, 1).toUpperCase(desk.desk().language().locale()) + all.substring(1) + ".";
    }

    private String capability(String label) {
        String concept = desk.labels().concept(desk.language(), label);
        return concept.equalsIgnoreCase(label) ? desk.say("page.why-capability", label) : desk.say("page.why-concept", label, concept);
    }

    private String inWords(Match match) {
        return switch (match.field()) {
            case "capability" -> capability(match.text());
            case "name" -> desk.say("page.why-name", match.text());
            case "activity" -> desk.say("page.why-activity", match.text());
            case "evidence" -> desk.say("page.why-evidence", match.text());
            case "note" -> desk.say("page.why-note", match.text());
            case "municipality", "region", "town", "prov", "country" ->
                desk.say("page.why-place", desk.label(match.field(), match.text()));
            case "list" -> desk.say("page.why-list", desk.label("list", match.text().replace(' ', '_')));
            case "role" -> desk.say("page.why-role", desk.label("role", match.text()));
            case "cat" -> desk.say("page.why-category", desk.label("cat", match.text()));
            case "cap" -> desk.say("page.why-capability", desk.label("cap", match.text()));
            case "cert", "certificate" -> desk.say("page.why-certificate", desk.label("cert", match.text()));
            case "tag" -> desk.say("page.why-tag", match.text());
            case "employees" -> desk.say("page.why-employees", match.text());
            case "founded" -> desk.say("page.why-founded", match.text());
            case "source" -> desk.say("page.why-source", match.text());
            case "contacted" -> desk.say("page.why-contacted", desk.dates().asExact(match.text()));
            case "officer" -> desk.say("page.why-officer", match.text());
            case "outcome" -> desk.say("page.why-outcome", desk.label("outcome", match.text()));
            case "initiative" -> desk.say("page.why-initiative", desk.label("initiative", match.text()));
            default -> desk.label(match.field(), match.text());
        };
    }
}
