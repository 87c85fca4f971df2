package it.filiera.cli;

import it.filiera.directory.CapabilityHeld;
import it.filiera.directory.CertificateHeld;
import it.filiera.directory.Claim;
import it.filiera.directory.Fact;
import it.filiera.directory.Figure;
import it.filiera.directory.MembershipHeld;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.RegistrationHeld;
import it.filiera.directory.RoleHeld;
import it.filiera.directory.SourcePage;
import it.filiera.directory.Survivors;
import it.filiera.search.Hit;
import it.filiera.search.Match;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Organisations as the command line's JSON; docs/command-line.md describes the members. */
final class OrganisationJson {

    private OrganisationJson() {}

    /** A line of {@code search}. */
    static JsonLine hit(Hit hit, Organisation firm) {
        return new JsonLine()
                .with("key", firm.key())
                .with("id", firm.id())
                .with("name", firm.name())
                .with("roles", firm.roles().stream().map(RoleHeld::role).toList())
                .with("municipality", place(firm, Place::municipality))
                .with("province", place(firm, Place::province))
                .with("region", place(firm, Place::region))
                .with("country", place(firm, Place::country))
                .with("categories", firm.categories())
                .with("score", Math.round(hit.score() * 10) / 10.0)
                .with("matched", hit.matched().stream().map(OrganisationJson::match).toList());
    }

    /** The object of {@code show}. */
    static JsonLine profile(Organisation firm, List<Survivors.Former> former) {
        return new JsonLine()
                .with("key", firm.key())
                .with("id", firm.id())
                .with("name", firm.name())
                .with("legalForm", firm.legalForm())
                .with("status", firm.status())
                .with("roles", firm.roles().stream().map(RoleHeld::role).toList())
                .with("kinds", firm.roles().stream().map(RoleHeld::kind).filter(Objects::nonNull).distinct().toList())
                .with("activity", firm.activityEn())
                .with("activityIt", firm.activityIt())
                .with("municipality", place(firm, Place::municipality))
                .with("province", place(firm, Place::province))
                .with("region", place(firm, Place::region))
                .with("country", place(firm, Place::country))
                .with("website", firm.contact().website())
                .with("phone", firm.contact().phone())
                .with("email", firm.contact().email())
                .with("pec", firm.contact().pec())
                .with("partitaIva", firm.partitaIva())
                .with("codiceFiscale", firm.codiceFiscale())
                .with("founded", firm.founded())
                .with("employees", figure(firm.employees()))
                .with("turnover", figure(firm.turnover()))
                .with("categories", firm.categories())
                .with("capabilities", firm.capabilities().stream().map(OrganisationJson::capability).toList())
                .with("certificates", firm.certificates().stream().map(OrganisationJson::certificate).toList())
                .with("lists", firm.memberships().stream().map(OrganisationJson::membership).toList())
                .with("tags", firm.tags())
                .with("registrations", firm.registrations().stream().map(OrganisationJson::registration).toList())
                .with("sites", firm.places().stream().map(OrganisationJson::site).toList())
                .with("sources", firm.sources().stream().map(OrganisationJson::source).toList())
                .with("facts", firm.facts().stream().map(fact -> fact(fact, firm)).toList())
                .with("claims", firm.claims().stream().map(claim -> claim(claim, firm)).toList())
                .with("former", former.stream().map(OrganisationJson::former).toList())
                .with("version", firm.version());
    }

    private static JsonLine former(Survivors.Former one) {
        return new JsonLine().with("key", one.key()).with("id", one.id()).with("name", one.name());
    }

    private static <T> @Nullable T place(Organisation firm, Function<Place, @Nullable T> part) {
        Place seat = firm.seat();
        return seat == null ? null : part.apply(seat);
    }

    private static JsonLine match(Match match) {
        return new JsonLine().with("field", match.field()).with("text", match.text());
    }

    private static @Nullable JsonLine figure(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        Figure.Qualifier qualifier = figure.qualifier();
        return new JsonLine()
                .with("amount", figure.amount())
                .with("year", figure.year())
                .with("qualifier", qualifier == null ? null : qualifier.code())
                .with("words", figure.words());
    }

    private static JsonLine capability(CapabilityHeld held) {
        return new JsonLine()
                .with("code", held.code())
                .with("kind", held.kind())
                .with("en", held.labelEn())
                .with("it", held.labelIt())
                .with("basis", held.basis());
    }

    private static JsonLine certificate(CertificateHeld held) {
        return new JsonLine()
                .with("standard", held.standard())
                .with("issued", held.issued())
                .with("expires", held.expires())
                .with("status", held.status());
    }

    private static JsonLine membership(MembershipHeld held) {
        return new JsonLine().with("list", held.list()).with("since", held.since()).with("until", held.until());
    }

    private static JsonLine registration(RegistrationHeld held) {
        return new JsonLine().with("register", held.register()).with("code", held.code());
    }

    private static JsonLine site(Place place) {
        return new JsonLine()
                .with("kind", place.kind())
                .with("address", place.address())
                .with("postalCode", place.postalCode())
                .with("municipality", place.municipality())
                .with("istatCode", place.istatCode())
                .with("province", place.province())
                .with("region", place.region())
                .with("country", place.country())
                .with("latitude", place.latitude())
                .with("longitude", place.longitude());
    }

    private static JsonLine source(SourcePage page) {
        return new JsonLine()
                .with("url", page.url())
                .with("site", page.site())
                .with("published", page.published())
                .with("evidence", page.evidence());
    }

    private static JsonLine claim(Claim claim, Organisation firm) {
        return new JsonLine()
                .with("field", claim.field())
                .with("stated", claim.stated())
                .with("source", url(claim.source(), firm));
    }

    private static @Nullable String url(@Nullable UUID source, Organisation firm) {
        return firm.sources().stream().filter(page -> page.id().equals(source)).map(SourcePage::url).findFirst().orElse(null);
    }

    private static JsonLine fact(Fact fact, Organisation firm) {
        return new JsonLine()
                .with("field", fact.field())
                .with("source", url(fact.source(), firm))
                .with("confirmedBy", fact.confirmedBy())
                .with("confirmedAt", fact.confirmedAt());
    }
}
