package it.filiera.directory.ui.page;

import it.filiera.directory.CapabilityHeld;
import it.filiera.directory.CertificateHeld;
import it.filiera.directory.MembershipHeld;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import it.filiera.directory.Place;
import it.filiera.directory.SourcePage;
import it.filiera.ui.Icon;
import it.filiera.ui.Pieces;
import it.filiera.ui.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parts of an overview. A part of which nothing is known is left out, except where one would ask for it. */
final class Sections {

    private final PageDesk desk;
    private final PageWords words;

    Sections(PageDesk desk) {
        this.desk = desk;
        this.words = new PageWords(desk);
    }

    Optional<Node> evidence(Organisation firm) {
        return section("page.sources-say", firm.sources().stream().filter(page -> page.evidence() != null && page.isPage()).map(this::evidence).toList());
    }

    private Node evidence(SourcePage page) {
        VBox said = new VBox(Pieces.text(String.valueOf(page.evidence())), link(page));
        return Pieces.styled(said, "page-item");
    }

    Node link(SourcePage page) {
        return Pieces.link(words.page(page), Icon.SOURCE, () -> desk.links().open(page.url()));
    }

    /** A chip finds the other firms that can do the same. */
    Optional<Node> capabilities(Organisation firm) {
        List<Node> chips = firm.capabilities().stream()
                .<Node>map(held -> Pieces.chip(name(held), () -> desk.actions().find("cap", held.code())))
                .toList();
        return chips.isEmpty()
                ? Optional.empty()
                : edited(firm, "page.capabilities", OrganisationField.CAPABILITIES, List.of(Pieces.muted(desk.say("page.capabilities-hint")), Pieces.flow(chips)));
    }

    private String name(CapabilityHeld held) {
        String name = desk.desk().language().isItalian() ? held.labelIt() : held.labelEn();
        return name.substring(0, 1).toUpperCase(desk.desk().language().locale()) + name.substring(1);
    }

    Optional<Node> certificates(Organisation firm) {
        List<Node> lines = firm.certificates().isEmpty()
                ? List.of(Pieces.muted(desk.say("page.no-certificate")))
                : firm.certificates().stream().map(this::certificate).toList();
        return parts(firm, "page.certificates", PartKind.CERTIFICATE, lines);
    }

    private Node certificate(CertificateHeld held) {
        String state = desk.say(held.status().equals("verified") ? "page.verified" : "page.declared");
        String dates = span(held.issued(), held.expires());
        return Pieces.ends(
                Pieces.text(desk.label("cert", held.standard())), Pieces.muted(dates.isEmpty() ? state : state + " · " + dates));
    }

    Optional<Node> lists(Organisation firm) {
        return parts(firm, "page.lists", PartKind.MEMBERSHIP, firm.memberships().stream().map(this::list).toList());
    }

    private Node list(MembershipHeld held) {
        String dates = span(held.since(), held.until());
        return Pieces.ends(
                Pieces.text(desk.label("list", held.list())), Pieces.muted(dates.isEmpty() ? desk.say("page.no-list-date") : dates));
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return desk.say("page.from-to", desk.dates().day(from), desk.dates().day(to));
        }
        if (from != null) {
            return desk.say("page.since", desk.dates().day(from));
        }
        return to == null ? "" : desk.say("page.until", desk.dates().day(to));
    }

    Optional<Node> tags(Organisation firm) {
        List<Node> chips = firm.tags().stream()
                .<Node>map(tag -> Pieces.chip(tag, () -> desk.actions().find("tag", tag)))
                .toList();
        return chips.isEmpty() ? Optional.empty() : edited(firm, "page.tags", OrganisationField.TAGS, List.of(Pieces.flow(chips)));
    }

    /** All places; where nothing can be changed only those that do not stand among the facts. */
    Optional<Node> places(Organisation firm) {
        boolean told = firm.places().size() < 2 && !desk.editing().possible();
        List<Node> places = told ? List.of() : firm.places().stream().map(this::place).toList();
        return parts(firm, "page.places", PartKind.SITE, places);
    }

    private Node place(Place place) {
        String kind = switch (place.kind()) {
            case "plant" -> desk.say("page.plant");
            case "office" -> desk.say("page.office");
            default -> desk.say("page.seat");
        };
        return Pieces.row(kind, Pieces.text(words.place(place)));
    }

    Optional<Node> registrations(Organisation firm) {
        return parts(
                firm,
                "page.registrations",
                PartKind.REGISTRATION,
                firm.registrations().stream()
                        .<Node>map(entry -> Pieces.row(entry.register().toUpperCase(Locale.ROOT), Pieces.text(entry.code())))
                        .toList());
    }

    Optional<Node> similar(Page page) {
        return section("page.similar", page.similar().stream().map(this::similar).toList());
    }

    private Node similar(Organisation firm) {
        Place seat = firm.seat();
        String town = seat == null || seat.municipality() == null ? "" : seat.municipality();
        return Pieces.ends(
                Pieces.styled(
                        Pieces.link(firm.name(), () -> desk.desk().navigator().go(new Target.Profile(firm.id()))), "page-firm"),
                Pieces.muted(town));
    }

    Optional<Node> map(Page page) {
        return Optional.ofNullable(page.surroundings()).map(around -> {
            Place seat = page.organisation().seat();
            String town = seat == null || seat.municipality() == null ? "" : seat.municipality();
            MiniMap map = new MiniMap(around, town, desk.say("page.map-text", town, nearest(page)));
            List<Node> content = new ArrayList<>(List.of(map, Pieces.muted(desk.say("page.map-sources"))));
            return Pieces.section(desk.say("page.place"), content);
        });
    }

    private static String nearest(Page page) {
        return page.surroundings() == null
                ? ""
                : String.join(
                        ", ",
                        page.surroundings().towns().stream().limit(4).map(town -> town.municipality().name()).toList());
    }

    /** A section whose title brings the edit of its values, where that is possible. */
    private Optional<Node> edited(Organisation firm, String title, OrganisationField field, List<Node> content) {
        return changed(title, content, anchor -> desk.editing().edit(firm, field, anchor));
    }

    /** As {@link #edited}, of what an organisation has several of. */
    private Optional<Node> parts(Organisation firm, String title, PartKind kind, List<Node> content) {
        return changed(title, content, _ -> desk.editing().editParts(firm, kind));
    }

    private Optional<Node> changed(String title, List<Node> content, Consumer<Node> opening) {
        if (content.isEmpty() || !desk.editing().possible()) {
            return section(title, content);
        }
        Button edit = Pieces.iconButton(Icon.EDIT, desk.say("page.edit", desk.say(title)), () -> {});
        edit.setOnAction(_ -> opening.accept(edit));
        VBox section = Pieces.section(desk.say(title), content);
        Node heading = section.getChildren().removeFirst();
        section.getChildren().addFirst(Pieces.ends(heading, edit));
        return Optional.of(section);
    }

    private Optional<Node> section(String title, List<Node> content) {
        return content.isEmpty() ? Optional.empty() : Optional.of(Pieces.section(desk.say(title), content));
    }
}
