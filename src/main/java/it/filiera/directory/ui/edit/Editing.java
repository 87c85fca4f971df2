package it.filiera.directory.ui.edit;

import it.filiera.directory.Claim;
import it.filiera.directory.Alike;
import it.filiera.directory.Assignment;
import it.filiera.directory.Choice;
import it.filiera.directory.FieldCheck;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.Part;
import it.filiera.directory.PartField;
import it.filiera.directory.PartKind;
import it.filiera.directory.PartValues;
import it.filiera.directory.Signature;
import it.filiera.directory.SourceGiven;
import it.filiera.directory.SourcePage;
import it.filiera.italy.Municipalities;
import it.filiera.ledger.Committed;
import it.filiera.ledger.StaleChange;
import it.filiera.message.Message;
import it.filiera.message.Refused;
import it.filiera.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the editing screens ask and write. Never called on the FX thread, but for the checks of what is being typed. */
public final class Editing {

    private final Workspace workspace;
    private final Supplier<String> by;
    private final FieldCheck check;

    /** {@code by} is who sits here. */
    public Editing(Workspace workspace, Supplier<String> by) {
        this.workspace = workspace;
        this.by = by;
        this.check = new FieldCheck(workspace::municipalities);
    }

    /** The rules of a field, for what is being typed. */
    FieldCheck check() {
        return check;
    }

    Map<PartField, Message> problems(Part part) {
        return new PartValues(workspace.municipalities()).problems(part);
    }

    Municipalities municipalities() {
        return workspace.municipalities();
    }

    Organisation organisation(UUID id) {
        return workspace.organisations().find(id.toString()).orElseThrow();
    }

    /** Sets values; an edit of something else in between does not stand against it. */
    Outcome<Organisation> set(Organisation read, OrganisationField field, List<Assignment> values, SourceGiven source) {
        try {
            return outcome(workspace.editor().set(read.key(), values, read.version(), new Signature(by.get(), source)));
        } catch (StaleChange e) {
            Organisation now = organisation(read.id());
            return stands(field, read, now) ? set(now, field, values, source) : new Outcome.Lost<>(now, last(now));
        } catch (Refused e) {
            return new Outcome.Refusal<>(e.reason());
        }
    }

    private static boolean stands(OrganisationField field, Organisation read, Organisation now) {
        return FieldText.of(now, field).equals(FieldText.of(read, field));
    }

    /** Keeps that a page proves a value; refused when the value is another by now. */
    Outcome<Organisation> confirm(Organisation read, OrganisationField field, SourcePage page) {
        if (!stands(field, read, organisation(read.id()))) {
            return new Outcome.Refusal<>(Message.of("edit.status-stands", read.name()));
        }
        SourceGiven source = new SourceGiven.Page(page.url(), page.site(), page.published());
        return outcome(workspace.editor().confirm(read.key(), field, new Signature(by.get(), source)));
    }

    /** Takes what another source says; refused when that changed meanwhile. */
    Outcome<Organisation> take(Claim claim) {
        try {
            return outcome(workspace.claimEditor().take(workspace.organisations(), claim.id(), by.get()));
        } catch (Refused e) {
            return new Outcome.Refusal<>(e.reason());
        }
    }

    /** Enters or changes a part. */
    Outcome<Part> save(Organisation of, Part part, SourceGiven source) {
        return written(of, part, () -> workspace.partEditor().save(of.key(), part, new Signature(by.get(), source)));
    }

    Outcome<Part> remove(Organisation of, Part part) {
        return written(of, part, () -> workspace.partEditor().remove(of.key(), part, new Signature(by.get())));
    }

    private Outcome<Part> written(Organisation of, Part part, Supplier<Optional<Committed>> writing) {
        try {
            return outcome(writing.get());
        } catch (StaleChange e) {
            return now(of, part).<Outcome<Part>>map(now -> new Outcome.Lost<>(now, last(of))).orElseGet(() -> new Outcome.Refusal<>(e.reason()));
        } catch (Refused e) {
            return new Outcome.Refusal<>(e.reason());
        }
    }

    private Optional<Part> now(Organisation of, Part part) {
        return parts(of.id(), part.kind()).stream().filter(each -> Objects.equals(each.id(), part.id())).findFirst();
    }

    private static <T> Outcome<T> outcome(Optional<Committed> written) {
        return written.<Outcome<T>>map(Outcome.Saved::new).orElseGet(Outcome.Standing::new);
    }

    private Committed last(Organisation of) {
        return workspace.organisations().history(of.key(), workspace.ledger().reader(), 1).orElseThrow().getFirst();
    }

    List<Part> parts(UUID organisation, PartKind kind) {
        return workspace.parts().of(organisation, kind);
    }

    List<Choice> choices(OrganisationField field) {
        return workspace.choices().of(field);
    }

    /** Also the sites of the organisation itself, which a certificate can name. */
    List<Choice> choices(PartField field, UUID organisation) {
        return field == PartField.SITE_OF_CERTIFICATE ? sites(organisation) : workspace.choices().of(field);
    }

    private List<Choice> sites(UUID organisation) {
        return parts(organisation, PartKind.SITE).stream()
                .map(site -> {
                    String name = String.join(
                            ", ",
                            Stream.of(PartField.ADDRESS, PartField.MUNICIPALITY).map(site::value).filter(text -> !text.isEmpty()).toList());
                    return new Choice(String.valueOf(site.id()), name, name);
                })
                .toList();
    }

    List<Alike> alike(String name, List<Assignment> values) {
        return workspace.duplicates().of(name, values);
    }

    /** Enters a new organisation and gives it back as it stands. */
    Organisation create(String name, List<Assignment> values, SourceGiven source) {
        return workspace.organisations().find(workspace.editor().create(name, values, new Signature(by.get(), source))).orElseThrow();
    }

    Organisation find(String key) {
        return workspace.organisations().find(key).orElseThrow();
    }
}
