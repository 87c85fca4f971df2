package it.filiera.cli;

import it.filiera.directory.CapabilityHeld;
import it.filiera.directory.CertificateHeld;
import it.filiera.directory.Fact;
import it.filiera.directory.Figure;
import it.filiera.directory.MembershipHeld;
import it.filiera.directory.Organisation;
import it.filiera.directory.Place;
import it.filiera.directory.Provenance;
import it.filiera.directory.RegistrationHeld;
import it.filiera.directory.RoleHeld;
import it.filiera.directory.SourcePage;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organisation for a reader: one line per value that is stated, with where it comes from. */
final class ProfileText {

    private final Organisation firm;
    private final Console console;

    ProfileText(Organisation firm, Console console) {
        this.firm = firm;
        this.console = console;
    }

    void print() {
        console.result(firm.name() + "  [" + firm.key() + ", v" + firm.version() + "]");
        line("legalForm", firm.legalForm());
        line("status", firm.status());
        line("roles", joined(firm.roles().stream().map(ProfileText::role)));
        line("activity", firm.activityEn());
        line("activityIt", firm.activityIt());
        firm.places().forEach(place -> line("municipality", place(place)));
        line("website", firm.contact().website());
        line("phone", firm.phoneAsDialled());
        line("email", firm.contact().email());
        line("pec", firm.contact().pec());
        line("partitaIva", firm.partitaIva());
        line("codiceFiscale", firm.codiceFiscale());
        line("registrations", joined(firm.registrations().stream().map(ProfileText::registration)));
        line("founded", firm.founded());
        line("employees", words(firm.employees()));
        line("turnover", words(firm.turnover()));
        line("categories", joined(firm.categories().stream()));
        line("capabilities", joined(firm.capabilities().stream().map(this::capability)));
        line("certificates", joined(firm.certificates().stream().map(CertificateHeld::standard)));
        line("lists", joined(firm.memberships().stream().map(MembershipHeld::list)));
        line("tags", joined(firm.tags().stream()));
        printSources();
    }

    private void printSources() {
        if (firm.sources().isEmpty()) {
            return;
        }
        console.say(firm.sources().size() == 1 ? "show.source" : "show.sources");
        for (SourcePage page : firm.sources()) {
            console.result("  " + Objects.requireNonNullElse(page.published(), "-") + "  " + page.url());
            if (page.evidence() != null) {
                console.result("      " + page.evidence());
            }
        }
    }

    private void line(String field, @Nullable Object value) {
        if (value != null) {
            console.result("  %-16s %s%s".formatted(
                    console.messages().say("export.column." + field), value, origin(firm.provenance(field))));
        }
    }

    /** What stands beside a value that somebody here vouches for; what comes from pages is said once, above them. */
    private String origin(Provenance provenance) {
        return provenance instanceof Provenance.Confirmed(Fact fact)
                ? "  " + console.messages().say("show.confirmed", by(fact), at(fact))
                : "";
    }

    private static String by(Fact fact) {
        return Objects.requireNonNullElse(fact.confirmedBy(), "?");
    }

    private static String at(Fact fact) {
        return fact.confirmedAt() == null ? "?" : fact.confirmedAt().toLocalDate().toString();
    }

    private static @Nullable String joined(Stream<String> values) {
        String joined = values.collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }

    private static String role(RoleHeld held) {
        return held.kind() == null ? held.role() : held.role() + " (" + held.kind() + ")";
    }

    private static String place(Place place) {
        return Stream.of(place.address(), place.postalCode(), place.municipality(), place.province(), place.region(), place.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String registration(RegistrationHeld held) {
        return held.register().toUpperCase(Locale.ROOT) + " " + held.code();
    }

    private String capability(CapabilityHeld held) {
        return console.messages().locale().getLanguage().equals("it") ? held.labelIt() : held.labelEn();
    }

    private static @Nullable String words(@Nullable Figure figure) {
        return figure == null ? null : figure.words();
    }
}
