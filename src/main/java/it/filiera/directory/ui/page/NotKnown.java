package it.filiera.directory.ui.page;

import it.filiera.directory.CoreFact;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** What is not known yet of an organisation: the facts that count first, then all else that can be entered. Each is a chip that does so. */
final class NotKnown {

    /** So many are named at first. */
    private static final int NAMED = 4;

    private final PageDesk desk;

    NotKnown(PageDesk desk) {
        this.desk = desk;
    }

    /** {@code entering} opens its edit at a node; {@code id} is the one that its value will have. */
    private record Missing(String id, String name, Consumer<Node> entering) {}

    /** Empty where nothing is missing. */
    List<Node> chips(Page page) {
        Organisation firm = page.organisation();
        Stream<Missing> facts = page.completeness().missing().stream().sorted().map(fact -> fact(firm, fact));
        Stream<Missing> all = desk.editing().possible() ? Stream.concat(facts, others(firm).stream()) : facts;
        return all.map(this::chip).toList();
    }

    /** The first few; the others come in their place when they are asked for, and the focus goes to the first of them. */
    Node shown(List<Node> chips) {
        if (desk.model().unfolded().get() || chips.size() <= NAMED + 1) {
            return Pieces.flow(chips);
        }
        FlowPane flow = Pieces.flow(chips.subList(0, NAMED));
        flow.getChildren().add(Pieces.chip(desk.say("page.more", chips.size() - NAMED), () -> {
            desk.model().unfolded().set(true);
            flow.getChildren().setAll(chips);
            chips.get(NAMED).requestFocus();
        }));
        return flow;
    }

    private Node chip(Missing missing) {
        if (!desk.editing().possible()) {
            return Pieces.styled(Pieces.muted(missing.name()), "page-missing");
        }
        Button chip = Pieces.styled(new Button(missing.name(), Icon.ADD.node()), "page-chip");
        chip.setId(missing.id());
        chip.setAccessibleText(desk.say("page.add-value", missing.name()));
        chip.setOnAction(_ -> missing.entering().accept(chip));
        return chip;
    }

    /** The REA number is one of several registrations. */
    private Missing fact(Organisation firm, CoreFact fact) {
        return switch (fact) {
            case ACTIVITY -> field(firm, "page.activity", isItalian() ? OrganisationField.ACTIVITY_IT : OrganisationField.ACTIVITY);
            case CATEGORY -> field(firm, "page.category", OrganisationField.CATEGORIES);
            case SEAT -> field(firm, "page.town", OrganisationField.MUNICIPALITY);
            case EMPLOYEES -> field(firm, "page.employees", OrganisationField.EMPLOYEES);
            case TURNOVER -> field(firm, "page.turnover", OrganisationField.TURNOVER);
            case FOUNDED -> field(firm, "page.founded", OrganisationField.FOUNDED);
            case WEBSITE -> field(firm, "page.website", OrganisationField.WEBSITE);
            case PHONE -> field(firm, "page.phone", OrganisationField.PHONE);
            case PEC -> field(firm, "page.pec", OrganisationField.PEC);
            case LEGAL_FORM -> field(firm, "page.legal-form", OrganisationField.LEGAL_FORM);
            case PARTITA_IVA -> field(firm, "page.partita-iva", OrganisationField.PARTITA_IVA);
            case REA -> parts(firm, "page.rea", PartKind.REGISTRATION);
        };
    }

    private List<Missing> others(Organisation firm) {
        List<Missing> others = new ArrayList<>();
        if (firm.activityEn() == null != (firm.activityIt() == null)) {
            boolean english = firm.activityEn() == null;
            others.add(field(
                    firm, english ? "page.activity-en" : "page.activity-it", english ? OrganisationField.ACTIVITY : OrganisationField.ACTIVITY_IT));
        }
        add(others, firm.contact().email() == null, field(firm, "page.email", OrganisationField.EMAIL));
        add(others, firm.codiceFiscale() == null, field(firm, "page.codice-fiscale", OrganisationField.CODICE_FISCALE));
        add(others, firm.roles().isEmpty(), field(firm, "page.role", OrganisationField.ROLES));
        add(others, firm.capabilities().isEmpty(), field(firm, "page.capabilities", OrganisationField.CAPABILITIES));
        add(others, firm.memberships().isEmpty(), parts(firm, "page.lists", PartKind.MEMBERSHIP));
        add(others, firm.tags().isEmpty(), field(firm, "page.tags", OrganisationField.TAGS));
        return others;
    }

    private static void add(List<Missing> all, boolean isMissing, Missing one) {
        if (isMissing) {
            all.add(one);
        }
    }

    private Missing field(Organisation firm, String name, OrganisationField field) {
        return new Missing("fact-" + field.code(), desk.say(name), anchor -> desk.editing().edit(firm, field, anchor));
    }

    private Missing parts(Organisation firm, String name, PartKind kind) {
        return new Missing("add-" + kind.name().toLowerCase(Locale.ROOT), desk.say(name), _ -> desk.editing().editParts(firm, kind));
    }

    private boolean isItalian() {
        return desk.desk().language().isItalian();
    }
}
