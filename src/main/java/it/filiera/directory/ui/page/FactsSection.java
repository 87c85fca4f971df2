package it.filiera.directory.ui.page;

import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Provenance;
import it.filiera.directory.RoleHeld;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The facts, each with where it comes from, and those that are not known yet. */
final class FactsSection {

    private final PageDesk desk;
    private final PageWords words;

    FactsSection(PageDesk desk) {
        this.desk = desk;
        this.words = new PageWords(desk);
    }

    /** The facts under their title. */
    Node of(Page page) {
        VBox section = Pieces.styled(Pieces.section(desk.say("page.facts"), rows(page)), "page-facts");
        if (desk.editing().possible()) {
            Label hint = Pieces.styled(new Label(desk.say("page.edit-hint"), Icon.EDIT.node()), "page-hint");
            section.getChildren().addFirst(Pieces.ends(section.getChildren().removeFirst(), hint));
        }
        return section;
    }

    private List<Node> rows(Page page) {
        List<Node> rows = new ArrayList<>();
        for (Value value : values(page.organisation())) {
            rows.add(row(page.organisation(), value));
        }
        Set<OrganisationField> shown = values(page.organisation()).stream().map(Value::field).collect(Collectors.toSet());
        rows.addAll(new ClaimLines(desk).beside(page.organisation(), shown));
        NotKnown notKnown = new NotKnown(desk);
        List<Node> chips = notKnown.chips(page);
        if (!chips.isEmpty()) {
            rows.add(Pieces.row(desk.say("page.not-known"), notKnown.shown(chips)));
        }
        return rows;
    }

    /** A value in words; {@code shown} is left out when it is null. */
    record Value(OrganisationField field, String name, String shown) {}

    List<Value> values(Organisation firm) {
        List<Value> values = new ArrayList<>();
        boolean italian = desk.desk().language().isItalian();
        OrganisationField activity =
                italian && firm.activityIt() != null || firm.activityEn() == null ? OrganisationField.ACTIVITY_IT : OrganisationField.ACTIVITY;
        add(values, activity, "page.activity", map(PageWords.activity(firm, italian), words::sentence));
        add(values, OrganisationField.EMPLOYEES, "page.employees", map(firm.employees(), words::employees));
        add(values, OrganisationField.TURNOVER, "page.turnover", map(firm.turnover(), words::turnover));
        add(values, OrganisationField.FOUNDED, "page.founded", map(firm.founded(), String::valueOf));
        add(values, OrganisationField.MUNICIPALITY, "page.seat", map(firm.seat(), words::place));
        add(values, OrganisationField.WEBSITE, "page.website", firm.contact().website());
        add(values, OrganisationField.PHONE, "page.phone", firm.phoneAsDialled());
        add(values, OrganisationField.EMAIL, "page.email", firm.contact().email());
        add(values, OrganisationField.PEC, "page.pec", firm.contact().pec());
        add(values, OrganisationField.LEGAL_FORM, "page.legal-form", firm.legalForm());
        add(values, OrganisationField.PARTITA_IVA, "page.partita-iva", firm.partitaIva());
        add(values, OrganisationField.CODICE_FISCALE, "page.codice-fiscale", firm.codiceFiscale());
        add(values, OrganisationField.ROLES, "page.role", labels("role", firm.roles().stream().map(RoleHeld::role)));
        add(values, OrganisationField.CATEGORIES, "page.category", labels("cat", firm.categories().stream()));
        add(values, OrganisationField.NAME, "page.name", firm.name());
        return values;
    }

    private String labels(String filter, Stream<String> codes) {
        return codes.distinct().map(code -> desk.label(filter, code)).collect(Collectors.joining(" · "));
    }

    private static <T> @Nullable String map(@Nullable T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    private void add(List<Value> values, OrganisationField field, String name, @Nullable String shown) {
        if (shown != null && !shown.isEmpty()) {
            values.add(new Value(field, desk.say(name), shown));
        }
    }

    private Node row(Organisation firm, Value value) {
        List<Node> lines = new ArrayList<>(List.of(value(firm, value), source(firm.provenance(value.field().code()))));
        if (isForeign(value.field())) {
            lines.add(Pieces.muted(desk.say(value.field() == OrganisationField.ACTIVITY ? "page.in-english" : "page.in-italian")));
        }
        ClaimLines claims = new ClaimLines(desk);
        claims.of(firm, value.field()).forEach(lines::add);
        return Pieces.row(value.name(), lines.toArray(Node[]::new));
    }

    /** Whether the text stands in the other language than the window. */
    private boolean isForeign(OrganisationField field) {
        return field == (desk.desk().language().isItalian() ? OrganisationField.ACTIVITY : OrganisationField.ACTIVITY_IT);
    }

    private Labeled value(Organisation firm, Value value) {
        if (!desk.editing().possible()) {
            return Pieces.text(value.shown());
        }
        Button button = Pieces.value(
                value.shown(),
                desk.say("page.edit-value", value.name(), value.shown()),
                anchor -> desk.editing().edit(firm, value.field(), anchor));
        button.setId("fact-" + value.field().code());
        return button;
    }

    Node source(Provenance provenance) {
        String text = words.source(provenance);
        return switch (provenance) {
            case Provenance.Page(var page) when !page.isPage() -> Pieces.muted(text);
            case Provenance.Page(var page) -> Pieces.link(text, Icon.SOURCE, () -> desk.links().open(page.url()));
            case Provenance.OneOf _ -> Pieces.link(text, Icon.SOURCE, () -> desk.model().frame().chosen().set(PageTabs.SOURCES));
            case Provenance.Confirmed _, Provenance.Unknown _ -> Pieces.muted(text);
        };
    }
}
