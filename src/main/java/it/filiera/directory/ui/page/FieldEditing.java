package it.filiera.directory.ui.page;

import it.filiera.directory.Claim;
import it.filiera.directory.Organisation;
import it.filiera.directory.OrganisationField;
import it.filiera.directory.PartKind;
import it.filiera.directory.SourcePage;
import it.filiera.ui.Action;
import java.util.List;
import javafx.scene.Node;

/** Lets a person change one value of an organisation where it stands. */
public interface FieldEditing {

    /** For a page on which nothing can be changed. */
    FieldEditing NONE = new FieldEditing() {
        @Override
        public void edit(Organisation organisation, OrganisationField field, Node anchor) {}

        @Override
        public void editParts(Organisation organisation, PartKind kind) {}

        @Override
        public void confirm(Organisation organisation, OrganisationField field, SourcePage page) {}

        @Override
        public boolean possible() {
            return false;
        }
    };

    /** Opens the editor of a field beside the node that shows its value. */
    void edit(Organisation organisation, OrganisationField field, Node anchor);

    /** Opens the list of what an organisation has several of. */
    void editParts(Organisation organisation, PartKind kind);

    /** Keeps that a page proves the value of a field as it stands. */
    void confirm(Organisation organisation, OrganisationField field, SourcePage page);

    /** Takes what another source says in the place of what stands. */
    default void take(Organisation organisation, Claim claim) {}

    /** What else can be changed of an organisation; stands in the menu of its page. */
    default List<Action> more(Organisation organisation) {
        return List.of();
    }

    /** Whether values can be changed at all; if not, they are plain text. */
    default boolean possible() {
        return true;
    }
}
